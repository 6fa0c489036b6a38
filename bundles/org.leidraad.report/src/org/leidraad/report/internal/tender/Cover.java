/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.tender;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.leidraad.analysis.coverage.ProcurementVocabulary;
import org.leidraad.model.Procurement;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.report.internal.ReportFacts;

/**
 * The first page: whose tender it is, what is bought, and how the document is to be read. The estimated value is left
 * out, as tenderers are not to know it from here.
 *
 * @param tender the tender
 */
record Cover(Tender tender) {

	private ReportFacts facts() {
		return tender.facts();
	}

	String title() {
		return ModelNames.element(facts().locale(), tender.procurement());
	}

	String version() {
		return tender.text("cover.version", facts().format().date(facts().on()));
	}

	String description() {
		return Wording.filled(tender.procurement().getDescription()).orElse(null);
	}

	/** What is known of the procurement. */
	List<Line> lines() {
		Procurement procurement = tender.procurement();
		List<Line> lines = new ArrayList<>();
		lines.add(new Line(tender.text("cover.body"), facts().body()));
		List<String> groups = procurement.getProductGroups().stream().map(this::productGroup).toList();
		for (String group : groups) {
			boolean first = lines.size() == 1;
			lines.add(new Line(first ? tender.text("cover.groups", groups.size()) : null, group));
		}
		Wording.filled(procurement.getProcedure())
				.ifPresent(text -> lines.add(new Line(tender.text("cover.procedure"), text)));
		Optional.ofNullable(procurement.getPublicationDate()).ifPresent(
				date -> lines.add(new Line(tender.text("cover.publication"), facts().format().date(date))));
		lines.add(new Line(tender.text("cover.reference"), procurement.getId()));
		return lines;
	}

	/** The words of a code of the Common Procurement Vocabulary, with the code behind them. */
	private String productGroup(String code) {
		return ProcurementVocabulary.near(code == null ? "" : code)
				.map(entry -> tender.text("cover.group", entry.name(facts().locale()), entry.code()))
				.orElseGet(() -> tender.text("cover.group.unknown", String.valueOf(code)));
	}

	/** How the document is to be read. */
	List<Line> reading() {
		List<Line> lines = new ArrayList<>();
		String uses = tender.criteria().stream().map(each -> each.use().getUse()).distinct()
				.map(use -> tender.text("reading.use." + use.getLiteral())).collect(Collectors.joining(" "));
		if (!uses.isEmpty()) {
			lines.add(new Line(tender.text("reading.numbers"), uses));
		}
		lines.add(new Line(tender.text("reading.equivalent"), tender.text("reading.equivalent.text")));
		new NamedLabels(tender).line().ifPresent(lines::add);
		lines.add(new Line(tender.text("reading.amounts"), tender.text("reading.amounts.text", currency())));
		foreign().ifPresent(language -> lines.add(new Line(tender.text("reading.language"),
				tender.text("reading.language.text", language))));
		return lines;
	}

	/** {@return the currency in which the roadmap gives amounts} */
	String currency() {
		return Wording.filled(facts().roadmap().getCurrency()).orElse("EUR");
	}

	/** The main language of the roadmap, where it is another than that of the document. */
	private Optional<String> foreign() {
		List<String> languages = facts().roadmap().getLanguages();
		return languages.isEmpty() || languages.contains(facts().locale().getLanguage())
				? Optional.empty()
				: Optional.of(Locale.of(languages.get(0)).getDisplayLanguage(facts().locale()));
	}
}

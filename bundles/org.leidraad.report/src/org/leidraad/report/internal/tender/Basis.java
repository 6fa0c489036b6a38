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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.leidraad.framework.InstalledFramework;
import org.leidraad.model.FrameworkUse;
import org.leidraad.report.internal.ReportFacts;

/**
 * With what the document was made.
 *
 * @param tender the tender
 */
record Basis(Tender tender) {

	List<Line> lines() {
		ReportFacts facts = tender.facts();
		List<Line> lines = new ArrayList<>();
		lines.add(new Line(tender.text("basis.date"), facts.format().date(facts.on())));
		if (!facts.fileName().isEmpty()) {
			lines.add(new Line(tender.text("basis.file"), facts.fileName()));
		}
		frameworks().forEach((name, edition) -> lines.add(new Line(name, edition)));
		lines.add(new Line(tender.text("basis.legal"), tender.text("basis.legal.text")));
		return lines;
	}

	/** The frameworks that criteria come from, with the editions in use. */
	private Map<String, String> frameworks() {
		ReportFacts facts = tender.facts();
		Map<String, String> editions = new LinkedHashMap<>();
		tender.criteria().forEach(criterion -> criterion.installed().ifPresent(installed -> {
			InstalledFramework framework = installed.framework();
			String edition = facts.roadmap().getFrameworks().stream()
					.filter(use -> framework.id().equals(use.getFramework())).map(FrameworkUse::getEdition)
					.filter(text -> text != null && !text.isBlank()).findFirst()
					.map(text -> tender.text("basis.edition", text)).orElse(tender.text("basis.noEdition"));
			editions.putIfAbsent(framework.name(facts.locale()), edition);
		}));
		return editions;
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.leidraad.framework.AllowedUses;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.Question;
import org.leidraad.framework.crosswalk.Crosswalk;
import org.leidraad.framework.crosswalk.Related;
import org.leidraad.framework.edition.Editions;
import org.leidraad.framework.search.CriterionSearch;
import org.leidraad.framework.search.ListedCriterion;
import org.leidraad.ui.internal.frameworks.CriterionSheet.Goal;
import org.leidraad.ui.internal.frameworks.CriterionSheet.Line;
import org.leidraad.ui.internal.frameworks.CriterionSheet.Part;

/**
 * Puts into words what is known of a criterion.
 *
 * @param index all that is installed
 * @param text the words
 * @param today the day on which editions are in force or not
 */
record SheetWriter(BrowserIndex index, CriterionText text, LocalDate today) {

	CriterionSheet write(ListedCriterion listed) {
		List<Part> parts = new ArrayList<>();
		part(parts, "sheet.criterion", criterion(listed));
		part(parts, "sheet.use", uses(listed));
		part(parts, "sheet.editions", editions(listed));
		part(parts, "sheet.relations", relations(listed));
		part(parts, "sheet.languages", languages(listed));
		part(parts, "sheet.framework", framework(listed));
		part(parts, "sheet.sources", sources(listed));
		String number = Optional.ofNullable(listed.criterion().getOfficialId()).orElse(listed.criterion().getKey());
		return new CriterionSheet(text.title(listed), text.origin(listed) + "  \u203A  " + number, parts);
	}

	private static void part(List<Part> parts, String key, List<Line> lines) {
		List<Line> filled = lines.stream().filter(line -> !line.text().isBlank()).toList();
		if (!filled.isEmpty()) {
			parts.add(new Part(BrowserTexts.get(key), filled));
		}
	}

	private static Line line(String key, String words) {
		return new Line(BrowserTexts.get(key), words, Optional.empty());
	}

	private static Line line(String key, String words, Goal goal) {
		return new Line(BrowserTexts.get(key), words, Optional.of(goal));
	}

	private List<Line> criterion(ListedCriterion listed) {
		Criterion one = listed.criterion();
		List<Line> lines = new ArrayList<>();
		lines.add(line("sheet.number", withCheck(one.getOfficialId(), one.isOfficialIdVerified())));
		lines.add(line("sheet.key", one.getKey()));
		lines.add(line("sheet.checked", text.checked(one.isVerified())));
		lines.add(line("column.aspect", text.aspect(one.getAspect())));
		lines.add(line("column.threshold", text.threshold(one)));
		lines.add(line("column.level", one.getLevel() == null
				? ""
				: text.level(listed) + " (" + text.step(listed.step()) + ')'));
		lines.add(line("sheet.optional", one.isOptional() ? BrowserTexts.get("sheet.optional.yes") : ""));
		lines.add(line("sheet.linked", one.isLinked() ? "" : BrowserTexts.get("sheet.linked.no")));
		lines.add(line("sheet.groups", listed.groups().isEmpty()
				? BrowserTexts.get("sheet.groups.any")
				: listed.groups().stream().map(text::group).collect(Collectors.joining(", "))));
		return lines;
	}

	private String withCheck(String words, boolean verified) {
		return words == null || words.isBlank() ? "" : words + " (" + text.checked(verified) + ')';
	}

	private List<Line> uses(ListedCriterion listed) {
		String proofs = listed.criterion().getProofs().stream().map(text::proof).collect(Collectors.joining(", "));
		String uses = text.uses(listed.uses());
		return List.of(line("sheet.uses", uses.isEmpty() ? BrowserTexts.get("sheet.uses.none") : uses),
				line("sheet.why", AllowedUses.reason(listed.framework().kind()).in(text.locale())),
				line("sheet.proof", proofs.isEmpty() ? "" : BrowserTexts.in(text.locale(), "proof.asked", proofs)));
	}

	private List<Line> editions(ListedCriterion listed) {
		List<Line> lines = new ArrayList<>();
		Editions editions = Editions.of(listed.catalogue());
		for (Edition edition : listed.editions()) {
			String state = BrowserTexts.get("state." + editions.state(edition, today).name().toLowerCase(Locale.ROOT));
			lines.add(new Line(text.edition(listed.framework(), edition), String.join(" \u00b7 ", state,
					text.term(edition), text.checked(edition.isVerified())), Optional.empty()));
			if (listed.criterion().getEdition() != null) {
				editions.successor(edition, today).ifPresent(next -> lines.add(line("sheet.successor",
						text.edition(listed.framework(), next), new Goal.Editions(edition, next))));
			}
		}
		return lines;
	}

	private List<Line> relations(ListedCriterion listed) {
		List<Line> lines = new ArrayList<>();
		index.crosswalk().ifPresent(crosswalk -> {
			questions(listed, crosswalk).forEach(lines::add);
			crosswalk.related(listed.installed()).forEach(related -> lines.add(relation(related)));
		});
		return lines;
	}

	private Stream<Line> questions(ListedCriterion listed, Crosswalk crosswalk) {
		List<Question> questions = crosswalk.questions(listed.criterion());
		return questions.stream().map(one -> line("sheet.question", crosswalk.text(text.locale(), one)));
	}

	private Line relation(Related related) {
		String kind = BrowserTexts
				.get("relation." + related.comparison().relationship().name().toLowerCase(Locale.ROOT));
		Optional<ListedCriterion> other = index.search().of(related.criterion().criterion());
		String words = related.criterion().framework().name(text.locale()) + ": "
				+ other.map(text::title).orElseGet(() -> related.criterion().criterion().getKey());
		String checked = related.comparison().verified() ? "" : " (" + text.checked(false) + ')';
		return new Line(kind, words + checked, other.map(Goal.Other::new));
	}

	private List<Line> languages(ListedCriterion listed) {
		return CriterionSearch.LANGUAGES.stream()
				.filter(language -> !language.getLanguage().equals(text.locale().getLanguage()))
				.map(language -> new Line(language.getDisplayLanguage(text.locale()),
						listed.text(language).orElse(""), Optional.empty()))
				.toList();
	}

	private List<Line> framework(ListedCriterion listed) {
		Framework catalogue = listed.catalogue();
		return List.of(line("sheet.name", text.framework(listed)),
				line("sheet.kind", text.kind(listed.framework().kind())),
				line("sheet.owner", Optional.ofNullable(catalogue.getOwner()).orElse("")),
				line("sheet.jurisdiction", Optional.ofNullable(catalogue.getJurisdiction())
						.map(this::jurisdiction).orElse("")),
				line("sheet.summary", text.own(listed.framework(), "framework.summary").orElse("")));
	}

	private String jurisdiction(String code) {
		String country = code.length() == 2 && !code.equals("EU")
				? Locale.of("", code).getDisplayCountry(text.locale())
				: code;
		return BrowserTexts.has("jurisdiction." + code) ? BrowserTexts.get("jurisdiction." + code) : country;
	}

	private List<Line> sources(ListedCriterion listed) {
		List<Line> lines = new ArrayList<>();
		lines.add(line("sheet.source", Optional.ofNullable(listed.criterion().getSource()).orElse("")));
		Optional.ofNullable(listed.criterion().getEdition()).map(Edition::getSource)
				.ifPresent(source -> lines.add(line("sheet.editionSource", source)));
		Stream.concat(Stream.ofNullable(listed.catalogue().getHomepage()), listed.catalogue().getLinks().stream())
				.distinct().forEach(address -> lines.add(isWeb(address)
						? line("sheet.link", address, new Goal.Web(address))
						: line("sheet.link", address)));
		return lines;
	}

	/** A bundle may come from anybody: nothing but a page is opened. */
	private static boolean isWeb(String address) {
		String lower = address.toLowerCase(Locale.ROOT);
		return lower.startsWith("https://") || lower.startsWith("http://");
	}
}

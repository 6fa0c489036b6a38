/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.leidraad.analysis.coverage.Cell;
import org.leidraad.analysis.coverage.Coverage;
import org.leidraad.analysis.coverage.CoverageLevel;
import org.leidraad.analysis.coverage.CoveringCriterion;
import org.leidraad.analysis.coverage.Gap;
import org.leidraad.analysis.coverage.Means;
import org.leidraad.analysis.coverage.ScopeGroup;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.model.Aspect;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.ui.internal.coverage.CoverageSheet.Place;

/**
 * Coverage in words and signs.
 *
 * @param locale the language
 */
record CoverageText(Locale locale) {

	private static final String NOTHING = "\u2013";
	private static final String NOT_APPLICABLE = "\u00B7";
	private static final String BULLET = "\u2022 ";
	private static final int LONGEST_NAME = 28;

	/** {@return the name of an aspect} */
	String aspect(Aspect aspect) {
		return ModelNames.choice(locale, aspect);
	}

	/** {@return the name of a product group, short enough for the head of a column} */
	String group(ScopeGroup group) {
		String name = group.name(locale);
		return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1).stripTrailing() + "\u2026";
	}

	/** {@return the name of a product group with its code} */
	String groupInFull(ScopeGroup group) {
		return group.isAny() ? group.name(locale) : group.name(locale) + " (" + group.code() + ')';
	}

	/** {@return one sign for each level, and how many frameworks there are; a word where nothing covers} */
	String signs(Coverage coverage, Place place) {
		List<Cell> levels = levels(coverage, place);
		if (levels.getLast().notApplicable().isPresent()) {
			return NOT_APPLICABLE;
		}
		if (levels.getLast().isOpen()) {
			return NOTHING + ' ' + CoverageWords.get("gap");
		}
		if (levels.getLast().isClaimed()) {
			return "? " + Cell.claimedWord().in(locale);
		}
		String signs = levels.stream().map(CoverageText::sign).collect(Collectors.joining(" "));
		return signs + "   " + levels.getLast().criteria().stream().filter(one -> one.means().covers())
				.map(CoveringCriterion::framework).distinct().count();
	}

	/** The strongest way in which exactly this level is reached. */
	private static String sign(Cell cell) {
		return cell.criteria().stream().filter(one -> one.level() == cell.level()).map(CoveringCriterion::means)
				.filter(Means::covers).min(Means::compareTo).map(CoverageText::sign).orElse(NOTHING);
	}

	private static String sign(Means means) {
		return switch (means) {
			case CERTIFIED -> "\u25CF";
			case ASKED -> "\u25D0";
			case LAW -> "\u00A7";
			case INFORMATION -> NOTHING;
		};
	}

	private static List<Cell> levels(Coverage coverage, Place place) {
		return Stream.of(CoverageLevel.values()).map(level -> coverage.cell(place.aspect(), place.group(), level))
				.flatMap(Optional::stream).toList();
	}

	/** {@return which criteria cover a cell, by level, with the way in which each does} */
	String detail(Coverage coverage, Place place) {
		List<String> lines = new ArrayList<>();
		lines.add(aspect(place.aspect()) + " \u203A " + groupInFull(place.group()));
		List<Cell> levels = levels(coverage, place);
		Optional<String> reason = levels.getLast().notApplicable().map(message -> message.in(locale));
		if (reason.isPresent()) {
			lines.add(reason.get());
			return String.join("\n", lines);
		}
		if (levels.getLast().isOpen()) {
			lines.add(CoverageWords.get("details.gap"));
		}
		if (levels.getLast().isClaimed()) {
			lines.add(levels.getLast().claimedBy(locale));
		}
		for (Cell cell : levels) {
			List<CoveringCriterion> here = cell.criteria().stream().filter(one -> one.level() == cell.level()).toList();
			if (!here.isEmpty()) {
				lines.add("");
				lines.add(asHeading(cell.level().word().in(locale)));
				here.forEach(one -> lines.add(BULLET + line(one)));
			}
		}
		return String.join("\n", lines);
	}

	private String line(CoveringCriterion one) {
		String text = one.framework().name(locale) + ": " + one.installed().title(locale) + " ("
				+ one.means().word().in(locale);
		return text + (one.verified() ? ")" : "; " + CoverageWords.get("unverified") + ')');
	}

	/** {@return what nothing covers, what would, and where no certificate is enough} */
	String warnings(Coverage coverage) {
		List<String> lines = new ArrayList<>();
		gaps(coverage.gaps(), "gaps").ifPresent(lines::add);
		List<InstalledFramework> closing = coverage.closing().frameworks();
		if (!closing.isEmpty()) {
			lines.add(CoverageWords.get("closing",
					closing.stream().map(one -> one.name(locale)).collect(Collectors.joining(", "))));
		}
		gaps(coverage.closing().open(), "open").ifPresent(lines::add);
		coverage.warnings().forEach(warning -> lines.add(BULLET + warning.text(locale)));
		return lines.isEmpty() ? CoverageWords.get("warnings.none") : String.join("\n\n", lines);
	}

	/** One line for each product group. */
	private Optional<String> gaps(List<Gap> gaps, String key) {
		Map<ScopeGroup, List<Gap>> byGroup = gaps.stream()
				.collect(Collectors.groupingBy(Gap::group, TreeMap::new, Collectors.toList()));
		String lines = byGroup.entrySet().stream().map(group -> BULLET + groupInFull(group.getKey()) + ": "
				+ group.getValue().stream().map(gap -> aspect(gap.aspect())).collect(Collectors.joining(", ")))
				.collect(Collectors.joining("\n"));
		return lines.isEmpty() ? Optional.empty() : Optional.of(CoverageWords.get(key, lines));
	}

	private static String asHeading(String word) {
		return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
	}
}

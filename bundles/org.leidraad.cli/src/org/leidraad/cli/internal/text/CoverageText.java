/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.leidraad.analysis.coverage.Cell;
import org.leidraad.analysis.coverage.Claim;
import org.leidraad.analysis.coverage.Coverage;
import org.leidraad.analysis.coverage.CoverageLevel;
import org.leidraad.analysis.coverage.CoveringCriterion;
import org.leidraad.analysis.coverage.Gap;
import org.leidraad.analysis.coverage.Means;
import org.leidraad.analysis.coverage.ScopeGroup;
import org.leidraad.cli.internal.Session;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.model.Aspect;
import org.leidraad.model.edit.ModelNames;

/**
 * What {@code coverage} prints: a table for each product group, then the gaps and what would close them.
 *
 * @param session where to, and in what language
 */
public record CoverageText(Session session) {

	private static final String NONE = "-";
	private static final Integer[] NUMBERS = {3, 4, 5};
	private static final int LISTED = 24;
	private static final int MOST_ALTERNATIVES = 5;

	/**
	 * Prints the coverage.
	 *
	 * @param file the roadmap file
	 * @param coverage what is covered
	 */
	public void print(Path file, Coverage coverage) {
		session.print("coverage.head", file, coverage.on().toString());
		wrapped(session.text("coverage.frameworks", ids(coverage.frameworks())));
		if (!coverage.lapsed().isEmpty()) {
			wrapped(session.text("coverage.lapsed", ids(coverage.lapsed())));
		}
		if (!coverage.missing().isEmpty()) {
			wrapped(session.text("coverage.missing", String.join(", ", coverage.missing())));
		}
		wrapped(session.text("coverage.legend"));
		Table table = new Table("  ", session.text("column.aspect"), session.text("column.means"), "1", "2", "3",
				session.text("column.frameworks")).right(NUMBERS);
		for (ScopeGroup group : coverage.groups()) {
			table.section(group(group));
			for (Aspect aspect : Aspect.values()) {
				row(coverage, group, aspect, table);
			}
		}
		table.print(session.terminal());
		session.terminal().print("");
		reasons(coverage).forEach((reason, about) -> wrapped(session.text("coverage.reason", about, reason)));
		claims(coverage);
		gaps(coverage);
		coverage.warnings().forEach(warning -> wrapped(
				session.terminal().sign("▲", "!") + ' ' + warning.text(session.locale())));
	}

	private void row(Coverage coverage, ScopeGroup group, Aspect aspect, Table table) {
		List<Cell> cells = new ArrayList<>();
		for (CoverageLevel level : CoverageLevel.values()) {
			coverage.cell(aspect, group, level).ifPresent(cells::add);
		}
		Cell widest = cells.getLast();
		List<String> listed = Wrapping.lines(ids(named(widest)), LISTED);
		table.row("  " + aspect.getLiteral(), ModelNames.choice(session.locale(), aspect), means(widest),
				count(cells.get(0)), count(cells.get(1)), count(cells.get(2)), listed.getFirst());
		listed.stream().skip(1).forEach(more -> table.row("", "", "", "", "", "", more));
	}

	/** What covers it; where nothing does, what says of itself that it is about it. What only informs is not named. */
	private static List<InstalledFramework> named(Cell cell) {
		return cell.isClaimed()
				? cell.claims().stream().filter(Claim::isCore).map(Claim::framework).toList()
				: cell.covering().stream().map(CoveringCriterion::framework).distinct().toList();
	}

	private static String count(Cell cell) {
		int count = cell.covering().size();
		return count == 0 ? NONE : Integer.toString(count);
	}

	private String means(Cell cell) {
		if (cell.notApplicable().isPresent()) {
			return NONE + ' ' + session.text("coverage.not-applicable");
		}
		if (cell.isClaimed()) {
			return "? " + Cell.claimedWord().in(session.locale());
		}
		return cell.isOpen()
				? session.terminal().sign("✗", "x") + ' ' + session.text("coverage.gap")
				: cell.means().map(this::signed).orElse(NONE) + (cell.isToBeChecked() ? " ?" : "");
	}

	private String signed(Means means) {
		return switch (means) {
			case CERTIFIED -> session.terminal().sign("●", "*");
			case ASKED -> session.terminal().sign("◐", "o");
			case LAW -> session.terminal().sign("§", "s");
			case INFORMATION -> session.terminal().sign("○", ".");
		} + ' ' + means.word().in(session.locale());
	}

	/** Why aspects do not matter for product groups: each reason once, with the aspects and where they matter less. */
	private Map<String, String> reasons(Coverage coverage) {
		Map<String, String> reasons = new LinkedHashMap<>();
		for (Aspect aspect : Aspect.values()) {
			Map<String, List<String>> groups = new LinkedHashMap<>();
			coverage.groups().forEach(group -> coverage.cell(aspect, group, CoverageLevel.BASIC)
					.flatMap(Cell::notApplicable).ifPresent(reason -> groups
							.computeIfAbsent(reason.in(session.locale()), key -> new ArrayList<>()).add(group.code())));
			groups.forEach((reason, codes) -> reasons.merge(reason, aspect.getLiteral()
					+ (codes.size() == coverage.groups().size() ? "" : " (" + String.join(", ", codes) + ')'),
					(some, more) -> some + ", " + more));
		}
		return reasons;
	}

	/** What the frameworks in use are about by their own account, without criteria in their catalogues. */
	private void claims(Coverage coverage) {
		List<Gap> claimed = coverage.cells().stream()
				.filter(cell -> cell.level() == CoverageLevel.AMBITIOUS && cell.isClaimed())
				.map(cell -> new Gap(cell.aspect(), cell.group())).toList();
		if (!claimed.isEmpty()) {
			wrapped(session.text("coverage.claimed", gaps(claimed)));
		}
	}

	private void gaps(Coverage coverage) {
		if (coverage.gaps().isEmpty()) {
			session.print("coverage.no-gap");
			return;
		}
		wrapped(session.text("coverage.gaps", coverage.gaps().size(), gaps(coverage.gaps())));
		List<List<InstalledFramework>> sets = coverage.closing().sets();
		if (!sets.isEmpty()) {
			wrapped(session.text("coverage.closing", ids(sets.getFirst())));
			sets.stream().skip(1).limit(MOST_ALTERNATIVES)
					.forEach(set -> wrapped(session.text("coverage.alternative", ids(set))));
		}
		Map<List<InstalledFramework>, List<Gap>> floors = new LinkedHashMap<>();
		coverage.closing().floors()
				.forEach(floor -> floors.computeIfAbsent(floor.laws(), key -> new ArrayList<>()).add(floor.gap()));
		floors.forEach((laws, gaps) -> wrapped(session.text("coverage.floor", gaps(gaps), ids(laws))));
		if (!coverage.closing().open().isEmpty()) {
			wrapped(session.text("coverage.open", gaps(coverage.closing().open())));
		}
	}

	/** By product group: its code once, then the codes of the aspects. */
	private String gaps(List<Gap> gaps) {
		return gaps.stream().map(Gap::group).distinct().map(group -> (group.isAny()
				? group.name(session.locale())
				: group.code()) + ' ' + gaps.stream().filter(gap -> gap.group().equals(group))
						.map(gap -> gap.aspect().getLiteral()).collect(Collectors.joining(" ")))
				.collect(Collectors.joining("; "));
	}

	private String group(ScopeGroup group) {
		String name = group.name(session.locale());
		return group.isAny() || name.equals(group.code()) ? name : group.code() + ' ' + name;
	}

	private static String ids(List<InstalledFramework> frameworks) {
		return frameworks.isEmpty()
				? NONE
				: frameworks.stream().map(InstalledFramework::id).collect(Collectors.joining(", "));
	}

	private void wrapped(String text) {
		List<String> lines = Wrapping.lines(text, Wrapping.PAGE - 2);
		session.terminal().print(lines.getFirst());
		lines.stream().skip(1).forEach(line -> session.terminal().print("  " + line));
	}
}

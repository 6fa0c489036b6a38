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

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.leidraad.cli.internal.Catalogue;
import org.leidraad.cli.internal.Session;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.UnitNames;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;

/**
 * What {@code frameworks} prints.
 *
 * @param session where to, and in what language
 * @param on show only what is in force on this date; none for all
 */
public record FrameworksText(Session session, Optional<LocalDate> on) {

	private static final String NONE = "-";
	private static final int CRITERIA_COLUMN = 3;

	/**
	 * Prints what is installed, a line for each framework.
	 *
	 * @param catalogues the frameworks
	 */
	public void printAll(Iterable<Catalogue> catalogues) {
		Table table = new Table(session.text("column.id"), session.text("column.kind"), session.text("column.editions"),
				session.text("column.criteria"), session.text("column.name")).right(CRITERIA_COLUMN);
		for (Catalogue each : catalogues) {
			String editions = each.editions(on).stream().map(Edition::getId)
					.collect(Collectors.joining(", "));
			table.row(each.framework().id(), kind(each), editions.isEmpty() ? NONE : editions,
					Integer.toString(each.criteria(on).size()), each.framework().name(session.locale()));
		}
		table.print(session.terminal());
	}

	/**
	 * Prints all that one framework holds.
	 *
	 * @param catalogue the framework
	 */
	public void printOne(Catalogue catalogue) {
		session.print("frameworks.head", catalogue.framework().name(session.locale()), kind(catalogue),
				text(catalogue.content().getOwner()), catalogue.framework().bundle());
		listed("frameworks.levels", catalogue.content().getLevels().stream().map(level -> level.getId() + " ("
				+ catalogue.framework().text(session.locale(), "level." + level.getId()) + ')').toList());
		listed("frameworks.groups", catalogue.content().getProductGroups());
		listed("frameworks.links", catalogue.content().getLinks());
		session.terminal().print("");
		editions(catalogue);
		session.terminal().print("");
		criteria(catalogue);
	}

	private void listed(String key, List<String> entries) {
		if (!entries.isEmpty()) {
			List<String> lines = Wrapping.lines(session.text(key, String.join("; ", entries)), Wrapping.PAGE - 2);
			session.terminal().print(lines.getFirst());
			lines.stream().skip(1).forEach(line -> session.terminal().print("  " + line));
		}
	}

	private void editions(Catalogue catalogue) {
		Table table = new Table(session.text("column.edition"), session.text("column.from"), session.text("column.to"),
				session.text("column.supersedes"), session.text("column.state"), session.text("column.name"));
		for (Edition edition : catalogue.editions(on)) {
			table.row(edition.getId(), date(edition.getValidFrom()), date(edition.getValidTo()),
					Optional.ofNullable(edition.getSupersedes()).map(Edition::getId).orElse(NONE),
					session.text("edition." + catalogue.state(edition, on.orElseGet(session::today))),
					catalogue.framework().text(session.locale(), "edition." + edition.getId())
							+ toBeChecked(edition.isVerified()));
		}
		table.print(session.terminal());
	}

	private void criteria(Catalogue catalogue) {
		Table table = new Table(session.text("column.key"), session.text("column.official"),
				session.text("column.aspect"), session.text("column.uses"), session.text("column.level"),
				session.text("column.threshold"), session.text("column.criterion"));
		for (Criterion criterion : catalogue.criteria(on)) {
			String uses = criterion.getUses().stream().map(use -> use.getLiteral()).collect(Collectors.joining(" "));
			table.row(criterion.getKey(), official(criterion), criterion.getAspect().getLiteral(), uses,
					criterion.getLevel() == null ? NONE : criterion.getLevel().getId(),
					sign(criterion) + threshold(criterion, session.locale()),
					new InstalledCriterion(catalogue.framework(), criterion).title(session.locale())
							+ toBeChecked(criterion.isVerified()));
		}
		table.print(session.terminal());
	}

	private static String official(Criterion criterion) {
		String id = criterion.getOfficialId();
		return id == null || id.isBlank() ? NONE : criterion.isOfficialIdVerified() ? id : id + " ?";
	}

	private String sign(Criterion criterion) {
		if (criterion.getThreshold() == null && criterion.getThresholdText() == null) {
			return "";
		}
		return switch (criterion.getOperator()) {
			case AT_LEAST -> session.terminal().sign("≥", ">=") + ' ';
			case AT_MOST -> session.terminal().sign("≤", "<=") + ' ';
			case NONE, EQUAL, YES -> "";
		};
	}

	private String kind(Catalogue catalogue) {
		return session.text("kind." + catalogue.framework().kind().getLiteral());
	}

	private String toBeChecked(boolean verified) {
		return verified ? "" : ' ' + session.text("frameworks.to-be-checked");
	}

	static String threshold(Criterion criterion, Locale locale) {
		String value = criterion.getThreshold() == null
				? criterion.getThresholdText()
				: criterion.getThreshold().toPlainString();
		return value == null
				? NONE
				: (value + ' ' + (UnitNames.isMeasure(criterion.getUnit())
						? UnitNames.of(locale, criterion.getUnit())
						: "")).strip();
	}

	private static String date(LocalDate date) {
		return date == null ? NONE : date.toString();
	}

	private static String text(String value) {
		return value == null ? NONE : value;
	}
}

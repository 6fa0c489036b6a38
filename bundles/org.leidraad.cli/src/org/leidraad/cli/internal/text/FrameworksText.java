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
import java.util.Optional;
import java.util.stream.Collectors;

import org.leidraad.cli.internal.Catalogue;
import org.leidraad.cli.internal.Session;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;

/**
 * What {@code frameworks} prints.
 *
 * @param session where to, and in what language
 */
public record FrameworksText(Session session) {

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
			String editions = each.content().getEditions().stream().map(Edition::getId)
					.collect(Collectors.joining(", "));
			table.row(each.framework().id(), kind(each), editions.isEmpty() ? NONE : editions,
					Integer.toString(each.content().getCriteria().size()), each.framework().name(session.locale()));
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
		session.terminal().print("");
		editions(catalogue);
		session.terminal().print("");
		criteria(catalogue);
	}

	private void editions(Catalogue catalogue) {
		Table table = new Table(session.text("column.edition"), session.text("column.from"), session.text("column.to"),
				session.text("column.supersedes"), session.text("column.name"));
		for (Edition edition : catalogue.content().getEditions()) {
			table.row(edition.getId(), date(edition.getValidFrom()), date(edition.getValidTo()),
					Optional.ofNullable(edition.getSupersedes()).map(Edition::getId).orElse(NONE),
					catalogue.framework().text(session.locale(), "edition." + edition.getId())
							+ toBeChecked(edition.isVerified()));
		}
		table.print(session.terminal());
	}

	private void criteria(Catalogue catalogue) {
		Table table = new Table(session.text("column.key"), session.text("column.aspect"), session.text("column.uses"),
				session.text("column.level"), session.text("column.threshold"), session.text("column.criterion"));
		for (Criterion criterion : catalogue.content().getCriteria()) {
			String uses = criterion.getUses().stream().map(use -> use.getLiteral()).collect(Collectors.joining(" "));
			table.row(criterion.getKey(), criterion.getAspect().getLiteral(), uses,
					criterion.getLevel() == null ? NONE : criterion.getLevel().getId(), threshold(criterion),
					new InstalledCriterion(catalogue.framework(), criterion).title(session.locale())
							+ toBeChecked(criterion.isVerified()));
		}
		table.print(session.terminal());
	}

	private String kind(Catalogue catalogue) {
		return session.text("kind." + catalogue.framework().kind().getLiteral());
	}

	private String toBeChecked(boolean verified) {
		return verified ? "" : ' ' + session.text("frameworks.to-be-checked");
	}

	private static String threshold(Criterion criterion) {
		String value = criterion.getThreshold() == null
				? criterion.getThresholdText()
				: criterion.getThreshold().toPlainString();
		return value == null
				? NONE
				: value + Optional.ofNullable(criterion.getUnit()).map(unit -> ' ' + unit).orElse("");
	}

	private static String date(LocalDate date) {
		return date == null ? NONE : date.toString();
	}

	private static String text(String value) {
		return value == null ? NONE : value;
	}
}

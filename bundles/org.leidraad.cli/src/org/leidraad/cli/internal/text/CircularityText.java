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

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.coverage.ScopeGroup;
import org.leidraad.cli.internal.Session;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.circularity.BillOfMaterials;
import org.leidraad.procurement.circularity.CircularityFigures;
import org.leidraad.procurement.circularity.CircularityReport;
import org.leidraad.procurement.circularity.OfferCircularity;

/**
 * What {@code circularity} prints: for each product group what came in and went out, then the offers with a bill of
 * materials.
 *
 * @param session where to, and in what language
 */
public record CircularityText(Session session) {

	private static final String NONE = "-";

	/**
	 * Prints the report.
	 *
	 * @param file the roadmap file
	 * @param report the figures
	 */
	public void print(Path file, CircularityReport report) {
		session.print("circularity.head", file, String.valueOf(report.year()));
		wrapped(session.text(report.weights().isChosen() ? "circularity.chosen" : "circularity.proposed"));
		Table table = new Table(session.text("circularity.in"), session.text("circularity.out"),
				session.text("circularity.figure")).right(0, 1);
		if (report.groups().size() != 1) {
			table.section(session.text("circularity.all"));
			rows(report.total(), table);
		}
		for (CircularityFigures group : report.groups()) {
			table.section(name(group.productGroup().orElse("")));
			rows(group, table);
		}
		table.print(session.terminal());
		offers(report.offers().stream().filter(offer -> offer.bill().isPresent()).toList());
	}

	private void rows(CircularityFigures figures, Table table) {
		table.row(number(figures.in(), 0), number(figures.out(), 0), session.text("circularity.devices"));
		table.row(number(figures.ladderIn(), 3), number(figures.ladderOut(), 3), session.text("circularity.ladder"));
		table.row(percent(figures.reusedIn()), percent(figures.reusedOut()), session.text("circularity.reused"));
		table.row("", percent(figures.traced()), session.text("circularity.traced"));
		table.row("", number(figures.recycledBeforeReuse(), 0), session.text("circularity.early"));
		table.row(number(figures.criticalIn(), 3), number(figures.criticalOut(), 3),
				session.text("circularity.critical"));
		table.row("", number(figures.materialCircularity(), 3), session.text("circularity.mci"));
	}

	private void offers(List<OfferCircularity> offers) {
		if (offers.isEmpty()) {
			return;
		}
		session.terminal().print("");
		session.print("circularity.offers");
		Table table = new Table(session.text("circularity.mci-short"), "kg", session.text("circularity.recycled"),
				session.text("circularity.reused-short"), session.text("circularity.recyclable"),
				session.text("circularity.critical-short"), session.text("score.offer")).right(0, 1, 2, 3, 4, 5);
		for (OfferCircularity offer : offers) {
			BillOfMaterials bill = offer.bill().orElseThrow();
			table.row(number(offer.materialCircularity(), 3), number(bill.mass(), 2), percent(bill.recycled()),
					percent(bill.reused()), percent(bill.recyclable()), number(bill.critical(), 3),
					ModelNames.element(session.locale(), offer.offer()));
		}
		table.print(session.terminal());
	}

	private String name(String code) {
		ScopeGroup group = ScopeGroup.of(code);
		String name = group.name(session.locale());
		return name.equals(group.code()) ? name : group.code() + ' ' + name;
	}

	private String percent(Optional<BigDecimal> part) {
		return part.map(value -> {
			NumberFormat format = NumberFormat.getPercentInstance(session.locale());
			format.setMaximumFractionDigits(1);
			format.setRoundingMode(RoundingMode.HALF_UP);
			return format.format(value);
		}).orElse(NONE);
	}

	private String number(Optional<BigDecimal> value, int decimals) {
		return value.map(one -> number(one, decimals)).orElse(NONE);
	}

	private String number(BigDecimal value, int decimals) {
		NumberFormat format = NumberFormat.getNumberInstance(session.locale());
		format.setMinimumFractionDigits(decimals);
		format.setMaximumFractionDigits(decimals);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format.format(value);
	}

	private void wrapped(String text) {
		Wrapping.lines(text, Wrapping.PAGE - 2).forEach(line -> session.terminal().print("  " + line));
	}
}

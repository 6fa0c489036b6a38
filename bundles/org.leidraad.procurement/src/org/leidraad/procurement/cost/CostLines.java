/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.cost;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.CostKind;
import org.leidraad.model.CostLine;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.text.Message;

/**
 * Reads the cost lines of an offer. A line without year is a yearly one where it is a fee, at purchase where it is for
 * purchase or installation, at the end where it is for end of life or residual value; other lines need a year.
 *
 * @param reading the offer
 * @param years its years of use, where they can be computed with
 */
record CostLines(OfferReading reading, Optional<Integer> years) {

	private static final Set<CostKind> AT_THE_END = EnumSet.of(CostKind.END_OF_LIFE, CostKind.RESIDUAL);
	private static final Set<CostKind> AT_PURCHASE = EnumSet.of(CostKind.PURCHASE, CostKind.INSTALLATION);

	/** Income is negative; these can be income. */
	private static final Set<CostKind> PERHAPS_INCOME = EnumSet.of(CostKind.OTHER, CostKind.END_OF_LIFE,
			CostKind.RESIDUAL);

	/** Adds a line to the offer, or notes what is wrong with it. */
	void read(CostLine line) {
		BigDecimal amount = line.getAmount();
		if (amount == null) {
			reading.note(CostIssue.COST_AMOUNT_MISSING, line, Literals.COST_LINE__AMOUNT, kind(line));
		} else if (!CostLimits.isSane(amount)) {
			reading.note(CostIssue.AMOUNT_ABSURD, line, Literals.COST_LINE__AMOUNT, kind(line), Decimals.shown(amount));
		} else if (amount.signum() < 0 && !PERHAPS_INCOME.contains(line.getKind())) {
			reading.note(CostIssue.AMOUNT_NEGATIVE, line, Literals.COST_LINE__AMOUNT, kind(line), amount);
		} else if (line.getKind() == CostKind.RESIDUAL && amount.signum() > 0) {
			reading.note(CostIssue.RESIDUAL_POSITIVE, line, Literals.COST_LINE__AMOUNT, amount);
		} else if (AT_THE_END.contains(line.getKind())) {
			atTheEnd(line, amount);
		} else {
			during(line, amount);
		}
	}

	private void atTheEnd(CostLine line, BigDecimal amount) {
		if (line.getYear() != null && years.filter(last -> !last.equals(line.getYear())).isPresent()) {
			reading.note(CostIssue.END_MOVED, line, Literals.COST_LINE__YEAR, kind(line), line.getYear(), years.get());
		}
		if (line.getKind() == CostKind.RESIDUAL) {
			reading.filling().residual(amount.negate());
		} else {
			reading.filling().endOfLife(amount);
		}
	}

	private void during(CostLine line, BigDecimal amount) {
		Optional<Integer> year = Optional.ofNullable(line.getYear())
				.or(() -> AT_PURCHASE.contains(line.getKind()) ? Optional.of(0) : Optional.empty());
		if (year.isEmpty() && line.getKind() == CostKind.SERVICE_FEE) {
			reading.filling().yearlyFee(amount);
		} else if (year.isEmpty()) {
			reading.note(CostIssue.COST_YEAR_MISSING, line, Literals.COST_LINE__YEAR, kind(line), amount);
		} else if (year.get() < 0 || years.filter(last -> year.get() > last).isPresent()) {
			reading.note(CostIssue.COST_OUTSIDE_USE, line, Literals.COST_LINE__YEAR, kind(line), year.get(),
					years.orElse(CostLimits.MOST_YEARS));
		} else {
			in(year.get(), line.getKind(), amount);
		}
	}

	private void in(int year, CostKind kind, BigDecimal amount) {
		OfferDraft draft = reading.filling();
		if (year == 0 && kind == CostKind.PURCHASE) {
			draft.addPrice(amount);
		} else if (year == 0 && kind == CostKind.INSTALLATION) {
			draft.addInstallation(amount);
		} else if (kind == CostKind.MAINTENANCE) {
			draft.maintenance(year, amount);
		} else if (kind == CostKind.SERVICE_FEE) {
			draft.fee(year, amount);
		} else {
			draft.other(year, amount);
		}
	}

	private static Message kind(CostLine line) {
		return CostTexts.message("kind." + line.getKind().getLiteral());
	}
}

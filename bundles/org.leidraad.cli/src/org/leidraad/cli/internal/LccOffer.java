/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.leidraad.model.DeviceCondition;
import org.leidraad.procurement.cost.EmbodiedCarbon;
import org.leidraad.procurement.cost.OfferCosts;
import org.leidraad.procurement.cost.OfferDraft;

/** Reads one offer. Keys may stand in any order, so what hangs on the years of use is looked at in the end. */
final class LccOffer {

	private static final String ID = "id";
	private static final String TEC = "tec";
	private static final String YEARS = "years";
	private static final String MAINTENANCE = "maintenance";
	private static final String FEES = "fees";
	private static final String VAT_INCLUDED = "vatIncluded";
	private static final List<String> KEYS = List.of(ID, "name", "price", "installation", TEC, MAINTENANCE, FEES,
			"endOfLife", "residual", YEARS, "embodied", "quantity", "currency", VAT_INCLUDED, "unit", "condition",
			"supportYears", "group");
	private static final List<String> CONDITIONS = Arrays.stream(DeviceCondition.values())
			.map(DeviceCondition::getLiteral).toList();

	private final LccValues values;
	private final Set<String> seen = new HashSet<>();
	private final Map<Integer, BigDecimal> maintenance = new TreeMap<>();
	private final Map<Integer, BigDecimal> fees = new TreeMap<>();
	private final OfferDraft draft = OfferCosts.draft("");
	private Optional<String> group = Optional.empty();

	LccOffer(LccValues values) {
		this.values = values;
	}

	OfferCosts read() throws IOException, UnusableInput {
		values.object();
		for (String key = values.next(); key != null; key = values.next()) {
			if (!KEYS.contains(key)) {
				throw values.unknown(key, KEYS);
			}
			if (!values.isNull()) {
				seen.add(key);
				read(key);
			}
		}
		for (String key : List.of(ID, YEARS, TEC)) {
			if (!seen.contains(key)) {
				throw values.missing(key);
			}
		}
		if (!seen.contains("price") && !seen.contains(FEES)) {
			throw values.missing("price");
		}
		return done();
	}

	/** Whether it says that VAT is in its amounts, or that it is not. */
	boolean isVatStated() {
		return seen.contains(VAT_INCLUDED);
	}

	/** Its identifier stands for another offer too, which begins in an earlier line. */
	UnusableInput sameAs(int line) {
		return values.wrongAt(values.place(ID), "lcc.same-id", draft.done().id(), line);
	}

	/** {@return the line of its identifier} */
	int line() {
		return values.place(ID).getLineNr();
	}

	private void read(String key) throws IOException, UnusableInput {
		switch (key) {
			case ID -> identify(values.text(key));
			case "name" -> draft.name(values.text(key));
			case "price" -> draft.price(values.amount(key));
			case "installation" -> draft.installation(values.amount(key));
			case TEC -> draft.tec(values.amount(key));
			case MAINTENANCE -> values.byYear(key, maintenance);
			case FEES -> fees();
			case "endOfLife" -> draft.endOfLife(values.amount(key));
			case "residual" -> draft.residual(values.amount(key));
			case YEARS -> draft.years(values.years(key));
			case "embodied" -> draft.embodied(EmbodiedCarbon.declared(values.amount(key)));
			case "quantity" -> draft.quantity(values.amount(key));
			case "currency" -> draft.currency(values.text(key));
			case VAT_INCLUDED -> draft.vatIncluded(values.flag(key));
			case "unit" -> draft.unit(values.text(key));
			case "condition" -> draft.condition(DeviceCondition.get(values.choice(key, CONDITIONS)));
			case "supportYears" -> draft.supportYears(values.amount(key));
			default -> group = Optional.of(values.group(key));
		}
	}

	private void identify(String id) {
		values.at(id);
		draft.id(id);
	}

	private void fees() throws IOException, UnusableInput {
		if (values.isObject()) {
			values.byYear(FEES, fees);
		} else {
			draft.yearlyFee(values.amount(FEES));
		}
	}

	private OfferCosts done() throws UnusableInput {
		int years = draft.done().years();
		within(MAINTENANCE, maintenance, years);
		within(FEES, fees, years);
		maintenance.forEach(draft::maintenance);
		fees.forEach(draft::fee);
		OfferCosts costs = draft.done();
		return costs.embodied().isPresent()
				? costs
				: EmbodiedCarbon.estimate(costs.condition(), group).map(estimate -> costs.copy().embodied(estimate)
						.done()).orElse(costs);
	}

	private void within(String key, Map<Integer, BigDecimal> costs, int years) throws UnusableInput {
		for (int year : costs.keySet()) {
			if (year > years) {
				throw values.wrongAt(values.place(key + '.' + year), "lcc.after-use", key, year, years);
			}
		}
	}
}

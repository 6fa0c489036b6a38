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
import java.math.RoundingMode;
import java.util.List;

import org.leidraad.model.DeviceCondition;

/** The worked example: a laptop for four years, a repairable one for six, a refurbished one for four. */
final class Worked {

	static final CostParameters PARAMETERS = parameters("0.03", "0.02", false);

	/** New, four years. */
	static final OfferCosts A = OfferCosts.draft("A").price(n("850")).installation(n("20")).tec(n("20.0"))
			.maintenance(4, n("60")).endOfLife(n("5")).residual(n("90")).years(4)
			.embodied(EmbodiedCarbon.declared(n("236"))).done();

	/** New and repairable, six years. */
	static final OfferCosts B = OfferCosts.draft("B").price(n("980")).installation(n("20")).tec(n("13.4"))
			.maintenance(4, n("70")).maintenance(5, n("30")).maintenance(6, n("30")).endOfLife(n("5"))
			.residual(n("40")).years(6).embodied(EmbodiedCarbon.declared(n("236"))).done();

	/** Refurbished, four years. */
	static final OfferCosts R = OfferCosts.draft("R").price(n("430")).installation(n("20")).tec(n("24.0"))
			.maintenance(2, n("60")).maintenance(3, n("30")).maintenance(4, n("30")).endOfLife(n("5"))
			.residual(n("15")).years(4).embodied(EmbodiedCarbon.declared(BigDecimal.ZERO))
			.condition(DeviceCondition.REFURBISHED).done();

	static final List<OfferCosts> OFFERS = List.of(A, B, R);

	private Worked() {
	}

	static CostParameters parameters(String rate, String growth, boolean embodied) {
		return CostParameters.of(n(rate), n("0.25"), n(growth), n("0.27"), n("130"), embodied);
	}

	static BigDecimal n(String number) {
		return new BigDecimal(number);
	}

	/** To the cent, as it is shown. */
	static String cents(BigDecimal amount) {
		return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
	}

	static String shown(BigDecimal amount, int decimals) {
		return amount.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
	}
}

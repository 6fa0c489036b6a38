/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.eudccoc.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.model.text.Message;

/** A figure of a data centre that cannot be: less than nothing, a PUE that no site has, more reused than used. */
public final class ImplausibleDataCentre extends DataCentreRule {

	/** Made for the extension point. */
	public ImplausibleDataCentre() {
		super("eu-dc-coc-implausible", Severity.WARNING);
	}

	@Override
	List<List<Object>> faults(DataCentre centre, RuleContext context) {
		List<List<Object>> faults = new ArrayList<>();
		boolean negative = Stream.of(centre.itPower(), centre.totalEnergy(), centre.itEnergy(),
				centre.renewableEnergy(), centre.reusedHeat(), centre.water()).flatMap(Optional::stream)
				.anyMatch(value -> value.signum() < 0);
		faults.addAll(fault(negative, centre, "implausible.negative", Optional.empty()));
		// below 1 is the IT energy over the total, which has a rule of its own
		faults.addAll(fault(Plausibility.pue(centre.pue()) == Plausibility.TOO_HIGH, centre, "implausible.pue",
				centre.pue()));
		faults.addAll(fault(Plausibility.share(centre.erf()) == Plausibility.TOO_HIGH, centre, "implausible.erf",
				centre.erf()));
		faults.addAll(fault(Plausibility.share(centre.ref()) == Plausibility.TOO_HIGH, centre, "implausible.ref",
				centre.ref()));
		return faults;
	}

	private static List<List<Object>> fault(boolean fault, DataCentre centre, String what, Optional<BigDecimal> value) {
		return when(fault, place(centre), Message.of(CodeTexts.TEXTS, what, shown(value)));
	}
}

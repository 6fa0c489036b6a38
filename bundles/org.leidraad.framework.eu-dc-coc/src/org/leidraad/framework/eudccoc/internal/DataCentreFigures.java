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
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.leidraad.framework.behaviour.Figure;
import org.leidraad.framework.behaviour.PageFigures;
import org.leidraad.model.Element;

/** The ratios of a data centre, with three decimals. */
public final class DataCentreFigures implements PageFigures {

	/** Meters do not carry more. */
	private static final int DECIMALS = 3;

	@Override
	public List<Figure> figures(EObject attributes, Element element) {
		DataCentre centre = new DataCentre(attributes);
		return List.of(new Figure("pue", shown(centre.pue()), "", note(Plausibility.pue(centre.pue()))),
				new Figure("wue", shown(centre.wue()), "l/kWh", Optional.empty()),
				new Figure("erf", shown(centre.erf()), "", note(Plausibility.share(centre.erf()))),
				new Figure("ref", shown(centre.ref()), "", note(Plausibility.share(centre.ref()))),
				new Figure("maturity", centre.maturity().map(BigDecimal::valueOf), "",
						centre.hasSomeMaturity() ? Optional.of("incomplete") : Optional.empty()));
	}

	private static Optional<BigDecimal> shown(Optional<BigDecimal> ratio) {
		return ratio.map(value -> value.setScale(DECIMALS, RoundingMode.HALF_UP));
	}

	private static Optional<String> note(Plausibility plausibility) {
		return plausibility == Plausibility.PLAUSIBLE ? Optional.empty() : Optional.of(plausibility.id());
	}
}

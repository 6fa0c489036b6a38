/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.leidraad.model.DeviceProfile;
import org.leidraad.model.RefurbishedShareChange;
import org.leidraad.model.Scenario;
import org.leidraad.model.ScenarioChange;
import org.leidraad.model.UseYearsChange;

/**
 * The devices of a product group with the years of use and the refurbished share of one scenario.
 *
 * @param profile what is known of the devices
 * @param years years of use; none where they are not known or not positive
 * @param share part that is bought refurbished, 0 to 1
 */
record Fleet(DeviceProfile profile, Optional<BigDecimal> years, BigDecimal share) {

	private static final MathContext CONTEXT = MathContext.DECIMAL64;
	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
	private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
	private static final int LARGEST_EXPONENT = 100;

	/** The fleet as it is, or as a scenario would have it; of several changes of one thing the last one counts. */
	static Fleet of(DeviceProfile profile, Optional<Scenario> scenario) {
		BigDecimal years = profile.getUseYears();
		BigDecimal share = profile.getRefurbishedShare();
		if (scenario.isPresent()) {
			for (ScenarioChange change : scenario.get().getChanges()) {
				if (change instanceof UseYearsChange longer && longer.getProfile() == profile) {
					years = longer.getYears();
				} else if (change instanceof RefurbishedShareChange other && other.getProfile() == profile) {
					share = other.getShare();
				}
			}
		}
		return new Fleet(profile, positive(years), part(share));
	}

	/** The figures that can be computed from what is known. */
	Map<FleetFigure, BigDecimal> figures(Optional<BigDecimal> gridFactor) {
		Map<FleetFigure, BigDecimal> figures = new EnumMap<>(FleetFigure.class);
		Optional<BigDecimal> units = positive(profile.getUnits());
		Optional<BigDecimal> bought = units.flatMap(count -> years.map(life -> count.divide(life, CONTEXT)));
		Optional<BigDecimal> fresh = bought.map(count -> count.multiply(BigDecimal.ONE.subtract(share), CONTEXT));
		Optional<BigDecimal> embodied = bought
				.flatMap(count -> carbonOfOne().map(kilograms -> tonnes(count.multiply(kilograms, CONTEXT))));
		Optional<BigDecimal> inUse = units.flatMap(count -> notNegative(profile.getYearlyEnergy())
				.flatMap(energy -> gridFactor.map(factor -> tonnes(count.multiply(energy).multiply(factor, CONTEXT)))));
		bought.ifPresent(value -> figures.put(FleetFigure.BOUGHT, value));
		fresh.ifPresent(value -> figures.put(FleetFigure.NEW, value));
		// what refurbished devices cost is not known
		bought.filter(count -> share.signum() == 0)
				.flatMap(count -> notNegative(profile.getPrice()).map(price -> count.multiply(price, CONTEXT)))
				.ifPresent(value -> figures.put(FleetFigure.SPEND, value));
		embodied.ifPresent(value -> figures.put(FleetFigure.EMBODIED, value));
		inUse.ifPresent(value -> figures.put(FleetFigure.IN_USE, value));
		embodied.flatMap(made -> inUse.map(used -> made.add(used, CONTEXT))).ifPresent(total -> {
			figures.put(FleetFigure.TOTAL, total);
			figures.put(FleetFigure.PER_DEVICE, total.multiply(THOUSAND).divide(units.get(), CONTEXT));
		});
		return figures;
	}

	/** Carbon of getting one device, the refurbished ones in proportion; none where a needed figure is missing. */
	private Optional<BigDecimal> carbonOfOne() {
		Optional<BigDecimal> fresh = notNegative(profile.getEmbodiedCarbon());
		if (share.signum() == 0) {
			return fresh;
		}
		return fresh.flatMap(made -> notNegative(profile.getRefurbishedCarbon())
				.map(mended -> made.multiply(BigDecimal.ONE.subtract(share)).add(mended.multiply(share), CONTEXT)));
	}

	private static BigDecimal tonnes(BigDecimal kilograms) {
		return kilograms.divide(THOUSAND, CONTEXT);
	}

	private static BigDecimal part(BigDecimal percentage) {
		return notNegative(percentage).map(value -> value.min(HUNDRED).divide(HUNDRED, CONTEXT))
				.orElse(BigDecimal.ZERO);
	}

	private static Optional<BigDecimal> positive(BigDecimal value) {
		return notNegative(value).filter(one -> one.signum() > 0);
	}

	/** A number of which something can be computed: missing, negative and absurd ones cannot. */
	static Optional<BigDecimal> notNegative(BigDecimal value) {
		return Optional.ofNullable(value).filter(one -> one.signum() == 0 || one.signum() > 0
				&& Math.abs((long) one.precision() - one.scale()) <= LARGEST_EXPONENT);
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.benchmarks;

import java.util.List;

import org.leidraad.model.Aggregation;
import org.leidraad.model.Aspect;
import org.leidraad.model.Direction;
import org.leidraad.model.IndicatorKind;

/**
 * An indicator as a body takes it over from a catalogue. The mix of kinds, frequencies and ways to aggregate is that of
 * the 50 indicators of the catalogue: of 26, eighteen are measured each year, three twice a year, two each quarter, one
 * each month and two at each order; 23 are quantitative, one is qualitative, two are of effort.
 *
 * @param key identifier in the catalogue
 * @param name name
 * @param kind kind
 * @param aspect what it is about
 * @param unit unit
 * @param direction whether more or less is better
 * @param aggregation how parts make a whole
 * @param timesAYear how often it is measured in a year
 * @param frequency the same in words
 * @param from usual value at the start
 * @param to usual norm
 * @param decimals digits behind the point
 */
record IndicatorForm(String key, String name, IndicatorKind kind, Aspect aspect, String unit, Direction direction,
		Aggregation aggregation, int timesAYear, String frequency, double from, double to, int decimals) {

	private static final String YEARLY = "jaarlijks";
	private static final String HALF_YEARLY = "halfjaarlijks";
	private static final String QUARTERLY = "elk kwartaal";

	/** The forms, in the order in which a body takes them. */
	static final List<IndicatorForm> ALL = List.of(
			of("KPI-CO2-FTE", "ICT-voetafdruk per medewerker", Aspect.ENERGY, "kg CO2e/fte", 412, 206, 0),
			of("KPI-CO2-DEV", "CO2 per apparaatjaar", Aspect.ENERGY, "kg CO2e/apparaat/jaar", 68, 40.8, 1)
					.by(Aggregation.WEIGHTED),
			of("KPI-KWH-WP", "Stroomverbruik per werkplek", Aspect.ENERGY, "kWh/werkplek/jaar", 118, 60, 0),
			of("KPI-RENEW", "Aandeel hernieuwbare stroom voor ICT", Aspect.ENERGY, "%", 55, 100, 0),
			of("KPI-PUE", "Energie-efficiëntie van het datacenter (PUE)", Aspect.DATA_CENTRE, "-", 1.68, 1.25, 2)
					.by(Aggregation.WEIGHTED).each(12, "maandelijks"),
			of("KPI-ERF", "Hergebruikte restwarmte (ERF)", Aspect.DATA_CENTRE, "fractie (0-1)", 0.02, 0.15, 3)
					.by(Aggregation.WEIGHTED),
			of("KPI-AGE", "Gemiddelde leeftijd van het apparatenpark", Aspect.LIFETIME, "maanden", 24, 42, 0)
					.by(Aggregation.WEIGHTED).each(2, HALF_YEARLY),
			of("KPI-LIFE", "Gemiddelde gebruiksduur bij afvoer", Aspect.LIFETIME, "jaar", 4.1, 6, 1)
					.by(Aggregation.WEIGHTED),
			of("KPI-REPAIR", "Geslaagde reparaties", Aspect.LIFETIME, "%", 41, 80, 0).each(4, QUARTERLY),
			of("KPI-RPI", "Repareerbaarheid bij aanschaf", Aspect.LIFETIME, "0-10", 6.2, 8, 1)
					.by(Aggregation.WEIGHTED).each(2, "per bestelling"),
			of("KPI-WARR", "Garantiejaren bij aanschaf", Aspect.LIFETIME, "jaar", 3, 5, 1)
					.by(Aggregation.WEIGHTED).each(2, "per bestelling"),
			of("KPI-DEVFTE", "Apparaten per medewerker", Aspect.MATERIALS, "apparaten/fte", 3.1, 2.5, 2),
			of("KPI-SCREEN", "Beeldschermen per gebruiker", Aspect.MATERIALS, "stuks", 1.6, 1, 2),
			of("KPI-IDLE", "Ongebruikte apparaten op voorraad", Aspect.MATERIALS, "%", 14, 5, 1).each(4, QUARTERLY),
			of("KPI-REFURB", "Aandeel gerefurbisht in de aanschaf", Aspect.MATERIALS, "%", 2, 30, 1),
			of("KPI-RECYC", "Gerecycleerd materiaal in kunststof", Aspect.MATERIALS, "%", 9, 30, 0)
					.by(Aggregation.WEIGHTED),
			of("KPI-REUSE-OUT", "Afgevoerde apparaten naar hergebruik", Aspect.END_OF_LIFE, "%", 35, 70, 0),
			of("KPI-TRACE", "Afvoer met bekende bestemming", Aspect.END_OF_LIFE, "%", 52, 100, 0)
					.each(2, HALF_YEARLY),
			of("KPI-LABEL-U", "Apparaten met een keurmerk van type I", Aspect.GOVERNANCE, "%", 38, 80, 0),
			of("KPI-TENDER", "Aanbestedingen met duurzame criteria", Aspect.GOVERNANCE, "%", 30, 100, 0),
			of("KPI-CRIT-MET", "Nageleefde criteria in contracten", Aspect.GOVERNANCE, "%", 61, 100, 0)
					.each(2, HALF_YEARLY),
			of("KPI-FACT", "Bekendgemaakte fabrieken", Aspect.SOCIAL, "%", 12, 100, 0),
			of("KPI-SMELT", "Smelterijen met audit", Aspect.SOCIAL, "%", 40, 70, 0),
			of("QLI-SUPPORT", "Draagvlak in de organisatie", Aspect.GOVERNANCE, "niveau 1-5", 1, 4, 0)
					.by(Aggregation.MEDIAN).of(IndicatorKind.QUALITATIVE),
			of("EFF-DIALOG", "Gevoerde marktdialogen", Aspect.GOVERNANCE, "stuks", 1, 4, 0)
					.by(Aggregation.SUM).of(IndicatorKind.EFFORT),
			of("EFF-TRAIN", "Opgeleide inkopers", Aspect.GOVERNANCE, "%", 15, 80, 0).of(IndicatorKind.EFFORT));

	private static IndicatorForm of(String key, String name, Aspect aspect, String unit, double from, double to,
			int decimals) {
		return new IndicatorForm(key, name, IndicatorKind.QUANTITATIVE, aspect, unit,
				from < to ? Direction.UP : Direction.DOWN, Aggregation.RATIO_OF_SUMS, 1, YEARLY, from, to, decimals);
	}

	private IndicatorForm by(Aggregation other) {
		return new IndicatorForm(key, name, kind, aspect, unit, direction, other, timesAYear, frequency, from, to,
				decimals);
	}

	private IndicatorForm each(int times, String words) {
		return new IndicatorForm(key, name, kind, aspect, unit, direction, aggregation, times, words, from, to,
				decimals);
	}

	private IndicatorForm of(IndicatorKind other) {
		return new IndicatorForm(key, name, other, aspect, unit, direction, aggregation, timesAYear, frequency, from,
				to, decimals);
	}

	/** {@return the norm as it is written} */
	String norm() {
		return (direction == Direction.UP ? "≥ " : "≤ ") + Draw.decimal(to, decimals).toString().replace('.', ',');
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the list of fifty indicators says of each, from the domain's table.
 *
 * @param id its identifier
 * @param kind quantitative, qualitative or effort
 * @param unit in English
 * @param aggregation in words
 * @param direction up or down
 * @param aspect code of the aspect
 * @param frequency in English
 * @param norm an example
 */
record Figures(String id, String kind, String unit, String aggregation, String direction, String aspect,
		String frequency, String norm) {

	private static final Pattern NUMBER = Pattern.compile("(?:[<>]=?)? ?(-?\\d+(?:\\.\\d+)?).*");

	private static final String TABLE = """
			KPI-CO2-DEV|quantitative|kgCO2e/device/yr|weighted by devices|down|EN|yearly, 31-12|-40% vs baseline
			KPI-CO2-FTE|quantitative|kgCO2e/FTE|ratio of sums|down|EN|yearly|-50% 2030
			KPI-CO2-TOT|quantitative|tCO2e/yr|sum|down|EN|yearly|0 net 2030
			KPI-AVOID|quantitative|tCO2e/yr|sum|up|EN|yearly|free
			KPI-KWH-WP|quantitative|kWh/workplace/yr|ratio of sums|down|EN|yearly|< 60
			KPI-RENEW|quantitative|%|ratio of sums|up|EN|yearly|100
			KPI-PUE|quantitative|-|weighted by E_IT|down|DC|monthly|<=1.25
			KPI-WUE|quantitative|m3/MWh|weighted by E_IT|down|DC|monthly|<=0.4
			KPI-ERF|quantitative|0-1|weighted by E_DC|up|DC|yearly|>=0.1
			KPI-REF|quantitative|0-1|weighted by E_DC|up|DC|yearly|1
			KPI-COC|quantitative|% kWh|ratio of sums|up|DC|yearly|100
			KPI-LIFE|quantitative|years|weighted by devices|up|LR|yearly|>=6 laptops
			KPI-AGE|quantitative|months|weighted by devices|up|LR|half-yearly|free
			KPI-DEVFTE|quantitative|count/FTE|ratio of sums|down|MC|yearly|<=2.5
			KPI-SCREEN|quantitative|count|ratio of sums|down|MC|yearly|<=1
			KPI-PHONE|quantitative|%|ratio of sums|down|MC|yearly|free
			KPI-IDLE|quantitative|%|ratio of sums|down|MC|quarterly|<=5
			KPI-REFURB|quantitative|% units|ratio of sums|up|MC|yearly|>=20
			KPI-REFURB-S|quantitative|% EUR|ratio of sums|up|MC|yearly|per AGEC family
			KPI-RECYC|quantitative|% mass|weighted by mass|up|MC|per order|>=30
			KPI-MCI|quantitative|0-1|weighted by mass|up|MC|yearly|>=0.6
			KPI-RIDX|quantitative|0-1|weighted by devices|up|MC|yearly|>=0.5
			KPI-REUSE-OUT|quantitative|% units|ratio of sums|up|EOL|yearly|>=50
			KPI-TRACE|quantitative|% units|ratio of sums|up|EOL|half-yearly|100
			KPI-WEEE|quantitative|% mass|ratio of sums|up|EOL|yearly|100
			KPI-REPAIR|quantitative|%|ratio of sums|up|LR|quarterly|>=80
			KPI-RPI|quantitative|0-10|weighted by units|up|LR|per order|>=8
			KPI-WARR|quantitative|years|weighted by units|up|LR|per order|>=5
			KPI-BATT|quantitative|cycles@80%|weighted by units|up|LR|per order|>=1000
			KPI-LABEL-U|quantitative|% units|ratio of sums|up|MG|yearly|>=80
			KPI-LABEL-S|quantitative|% EUR|ratio of sums|up|MG|yearly|>=80
			KPI-EPEAT-G|quantitative|% units|ratio of sums|up|MG|yearly|>=80
			KPI-TENDER|quantitative|% tenders|ratio of sums|up|MG|yearly|100
			KPI-TENDER-S|quantitative|% EUR|ratio of sums|up|MG|yearly|>=50
			KPI-LEVEL|quantitative|% tenders|ratio of sums|up|MG|yearly|>=50
			KPI-WEIGHT|quantitative|% points|mean|up|MG|per tender|>= the minimum in the act (15 to 30)
			KPI-CRIT-MET|quantitative|%|ratio of sums|up|MG|half-yearly|100
			KPI-LCC|quantitative|% tenders|ratio of sums|up|MG|yearly|100
			KPI-SMELT|quantitative|% smelters|ratio of sums|up|SC|yearly|>=70
			KPI-FACT|quantitative|% product value|ratio of sums|up|SC|yearly|100
			KPI-REMEDY|quantitative|%|ratio of sums|up|SC|half-yearly|>=90
			KPI-EWCOV|quantitative|% contracts|ratio of sums|up|SC|yearly|100
			KPI-COST|quantitative|EUR/workplace/yr|ratio of sums|down|MG|per tender, yearly|free
			QLI-MAT|qualitative|level 0-5|minimum or median|up|MG|yearly|>=3
			QLI-SUPPORT|qualitative|level 1-5|median|up|MG|yearly|>=4
			QLI-DIALOG|qualitative|level 1-5|median|up|MG|half-yearly|>=4
			EFF-DIALOG|effort|count|sum|up|MG|yearly|>=2
			EFF-TRAIN|effort|%|ratio of sums|up|MG|yearly|>=80
			EFF-EVAL|effort|%|ratio of sums|up|MG|half-yearly|100
			EFF-ACTION|effort|%|ratio of sums|up|MG|quarterly|>=85
			""";

	/** All fifty. */
	static final List<Figures> ALL = TABLE.lines().map(line -> line.split("\\|"))
			.map(row -> new Figures(row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7])).toList();

	/** The number in the norm; none where it is left to the organisation. */
	Optional<String> normNumber() {
		Matcher matcher = NUMBER.matcher(norm);
		return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	/** The literal of the aggregation in the model. */
	String aggregationLiteral() {
		return switch (aggregation) {
			case "ratio of sums" -> "ratio-of-sums";
			case "minimum or median" -> "minimum";
			case "sum", "mean", "median" -> aggregation;
			default -> aggregation.startsWith("weighted by ") ? "weighted" : aggregation;
		};
	}

	@Override
	public String toString() {
		return id;
	}
}

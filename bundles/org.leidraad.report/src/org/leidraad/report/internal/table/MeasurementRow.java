/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.table;

import java.util.List;

import org.leidraad.model.Measurement;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.report.internal.ReportFacts;

/**
 * A measurement in a report.
 *
 * @param row its indicator
 * @param measurement the measurement
 */
record MeasurementRow(IndicatorRow row, Measurement measurement) {

	/** All measurements up to the date of the report; those without a date are shown as well. */
	static List<MeasurementRow> of(ReportFacts facts) {
		return IndicatorRow.of(facts).stream()
				.flatMap(row -> row.indicator().getMeasurements().stream()
						.filter(measurement -> measurement.getDate() == null
								|| !measurement.getDate().isAfter(facts.on()))
						.map(measurement -> new MeasurementRow(row, measurement)))
				.toList();
	}

	Integer quality() {
		return measurement.getOrigin().getValue() + 1;
	}

	String origin() {
		return ModelNames.choice(row.facts().locale(), measurement.getOrigin());
	}

	String yes(boolean value) {
		return row.facts().text(value ? "yes" : "no");
	}
}

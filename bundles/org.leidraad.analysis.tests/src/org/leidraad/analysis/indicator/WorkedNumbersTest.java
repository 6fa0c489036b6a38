/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.Aggregation;
import org.leidraad.model.Interpolation;
import org.leidraad.model.Measurement;

/** The numbers of the method (D5, E3, E4), as readers of three languages see them. */
class WorkedNumbersTest {

	private static final LocalDate END = LocalDate.of(2030, 12, 31);

	private static String shown(BigDecimal value, Locale locale) {
		NumberFormat format = NumberFormat.getNumberInstance(locale);
		format.setMaximumFractionDigits(4);
		return format.format(value);
	}

	/** The figure in English, Dutch and French; each can be read back as a norm, whatever the language. */
	private static void assertShown(String english, String dutch, String french, BigDecimal value) {
		String[] figures = {english, dutch, french};
		Locale[] locales = {Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH};
		for (int i = 0; i < figures.length; i++) {
			assertEquals(figures[i], shown(value, locales[i]));
			assertEquals(Optional.of(new BigDecimal(shown(value, Locale.ROOT).replace(",", "")).stripTrailingZeros()),
					Norm.parse(figures[i]).map(Norm::value).map(BigDecimal::stripTrailingZeros));
		}
	}

	private static Given footprint(Interpolation interpolation) {
		Given given = Given.baseline("2024-12-31", "236").milestone("2030-12-31", "141.6");
		given.indicator().setInterpolation(interpolation);
		return given;
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"LINEAR; 2025; 220.2667; 220,2667", "LINEAR; 2026; 204.5333; 204,5333",
		"LINEAR; 2027; 188.8; 188,8", "LINEAR; 2028; 173.0667; 173,0667", "LINEAR; 2029; 157.3333; 157,3333",
		"GEOMETRIC; 2025; 216.7391; 216,7391", "GEOMETRIC; 2026; 199.0501; 199,0501",
		"GEOMETRIC; 2027; 182.8048; 182,8048", "GEOMETRIC; 2028; 167.8854; 167,8854",
		"GEOMETRIC; 2029; 154.1836; 154,1836", "STEP; 2029; 236; 236", "STEP; 2030; 141.6; 141,6"})
	void plannedValues(Interpolation interpolation, int year, String english, String continental) {
		assertShown(english, continental, continental, Trajectory.of(footprint(interpolation).indicator()).orElseThrow()
				.plannedOn(LocalDate.of(year, 12, 31)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"LINEAR; 1,132.8; 1.132,8; 1\u202f132,8",
		"GEOMETRIC; 1,108.7932; 1.108,7932; 1\u202f108,7932", "STEP; 1,416.00; 1.416,00; 1\u202f416,00"})
	void budgets(Interpolation interpolation, String english, String dutch, String french) {
		BigDecimal budget = CumulativeBudget.of(footprint(interpolation).indicator(), END).orElseThrow().planned();
		if (interpolation == Interpolation.STEP) {
			// a whole number of thousands could be read as a decimal: it is shown with its cents
			assertEquals(0, budget.compareTo(Norm.parse(english).orElseThrow().value()));
			assertEquals(0, budget.compareTo(Norm.parse(dutch).orElseThrow().value()));
			assertEquals(0, budget.compareTo(Norm.parse(french).orElseThrow().value()));
		} else {
			assertShown(english, dutch, french, budget);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"15; 60; 37.5; 33; 0.8; 0,8; ATTENTION",
		"1.60; 1.25; 1.45; 1.48; 0.8; 0,8; ATTENTION", "236; 141.6; 188.8; 240; -0.0847; -0,0847; WRONG_WAY",
		"15; 60; 15; 15; none; none; NOT_STARTED", "15; 60; 37.5; 62; 2.0889; 2,0889; ACHIEVED"})
	void ratios(String baseline, String target, String planned, String actual, String english, String continental,
			IndicatorState state) {
		Given given = Given.baseline("2024-12-31", baseline).milestone("2027-12-31", planned)
				.milestone("2030-12-31", target).measured("2027-12-31", actual);
		IndicatorStatus status = given.on("2027-12-31");
		assertEquals(state, status.state());
		assertEquals(english.equals("none"), status.ratio().isEmpty());
		status.ratio().ifPresent(ratio -> assertShown(english, continental, continental, ratio));
	}

	/** PUE of two sites: by energy of the ICT, by all energy, and as ratio of sums; WUE of one. */
	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"RATIO_OF_SUMS; 1.0; 1.2; 3.0; 5.4; 1.65; 1,65",
		"WEIGHTED; 1.0; 1.2; 3.0; 5.4; 1.65; 1,65", "RATIO_OF_SUMS; 1000; 1800; 0; 0; 1.8; 1,8",
		"RATIO_OF_SUMS; 1000000; 1500000; 0; 0; 1.5; 1,5"})
	void dataCentres(Aggregation aggregation, String ict, String all, String ictToo, String allToo, String english,
			String continental) {
		Given given = Given.baseline(null, null).aggregation(aggregation);
		String[][] sites = {{all, ict}, {allToo, ictToo}};
		for (String[] site : sites) {
			Measurement part = given.part("2026-12-31", Given.department("site"), null);
			part.setNumerator(new BigDecimal(site[0]));
			part.setDenominator(new BigDecimal(site[1]));
		}
		assertShown(english, continental, continental, Trajectory.measured(given.indicator()).getFirst().value());
	}
}

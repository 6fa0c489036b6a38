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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.leidraad.procurement.cost.Worked.cents;
import static org.leidraad.procurement.cost.Worked.n;
import static org.leidraad.procurement.cost.Worked.shown;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked example to the cent, and what the formula does at its edges. */
class LifeCycleCostTest {

	private static final Map<String, OfferCosts> OFFERS = Map.of("A", Worked.A, "B", Worked.B, "R", Worked.R);

	@ParameterizedTest
	@CsvSource(textBlock = """
			A, 870.00, 19.14,  53.31, -75.52,  866.92, 2.61,  869.53, 3.7171, 233.93, 21.60, 64.40
			B, 1000.00, 19.05, 113.20, -29.31, 1102.93, 2.55, 1105.48, 5.4172, 204.07, 21.71, 42.95
			R, 450.00, 22.96, 110.66,  -8.88,  574.74, 3.13,  577.87, 3.7171, 155.46, 25.92,  6.48
			""")
	void givesTheNumbersOfTheWorkedExample(String id, String purchase, String energy, String maintenance, String end,
			String financial, String external, String total, String annuity, String annual, String use, String co2) {
		CostResult result = LifeCycleCost.of(OFFERS.get(id), Worked.PARAMETERS);
		assertEquals(List.of(purchase, energy, maintenance, end, financial, external, total, annual, use, co2),
				List.of(result.purchase(), result.energy(), result.maintenance(), result.endOfLife(),
						result.lccFinancial(), result.lccExternal(), result.lcc(), result.annual(), result.co2Use(),
						result.co2PerYear().orElseThrow()).stream().map(Worked::cents).toList());
		assertEquals(annuity, shown(result.annuity(), 4));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			A, 33.29,  900.21, 242.18
			B, 33.23, 1136.16, 209.73
			R,  3.13,  577.87, 155.46
			""")
	void countsEmbodiedCarbonWhereItIsAskedFor(String id, String external, String total, String annual) {
		CostResult result = LifeCycleCost.of(OFFERS.get(id), Worked.PARAMETERS.withEmbodied(true));
		assertEquals(List.of(external, total, annual),
				List.of(cents(result.lccExternal()), cents(result.lcc()), cents(result.annual())));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			1, 5.0000, 0.970874, 4.8544,  0.0000,  0.0000, 0.6816
			2, 5.1000, 0.942596, 4.8072,  0.0000,  0.0000, 0.6617
			3, 5.2020, 0.915142, 4.7606,  0.0000,  0.0000, 0.6424
			4, 5.3060, 0.888487, 4.7143, 53.3092, -75.5214, 0.6237
			""")
	void givesTheYearsOfTheFirstOffer(int year, String energy, String factor, String present, String maintenance,
			String end, String carbon) {
		YearRow row = LifeCycleCost.of(Worked.A, Worked.PARAMETERS).years().get(year);
		assertEquals(year, row.year());
		assertEquals(factor, shown(row.factor(), 6));
		assertEquals(List.of(energy, present, maintenance, end, carbon),
				List.of(row.energy(), row.present(row.energy()), row.present(row.maintenance()),
						row.present(row.endOfLife()), row.externalPresent()).stream()
						.map(amount -> shown(amount, 4)).toList());
	}

	@ParameterizedTest
	@CsvSource({"A, 865.00, 867.81", "B, 1115.10, 1117.92"})
	void isAPlainSumWithoutDiscount(String id, String financial, String total) {
		CostResult result = LifeCycleCost.of(OFFERS.get(id), Worked.parameters("0", "0", false));
		assertEquals(financial, cents(result.lccFinancial()));
		assertEquals(total, cents(result.lcc()));
		assertEquals(0, result.annuity().compareTo(BigDecimal.valueOf(OFFERS.get(id).years())));
	}

	@Test
	void aRateOfNearlyNothingIsNearlyNoRate() {
		BigDecimal none = LifeCycleCost.of(Worked.B, Worked.parameters("0", "0.02", false)).annual();
		BigDecimal hardly = LifeCycleCost.of(Worked.B, Worked.parameters("1E-30", "0.02", false)).annual();
		assertEquals(shown(none, 20), shown(hardly, 20));
	}

	@Test
	void aNegativeRateMakesLaterYearsDearer() {
		List<YearRow> years = LifeCycleCost.of(Worked.A, Worked.parameters("-0.5", "0", false)).years();
		assertEquals(List.of("1", "2", "4", "8", "16"),
				years.stream().map(row -> row.factor().stripTrailingZeros().toPlainString()).toList());
	}

	@Test
	void aFeeIsPaidEachYear() {
		OfferCosts service = OfferCosts.draft("S").yearlyFee(n("255")).fee(0, n("10")).fee(4, n("5"))
				.tec(n("18")).years(4).done();
		CostResult result = LifeCycleCost.of(service, Worked.parameters("0", "0", false));
		assertEquals("1035.00", cents(result.fees()));
		assertEquals(List.of("10", "255", "255", "255", "260"),
				result.years().stream().map(row -> row.fee().toPlainString()).toList());
		assertEquals(Optional.empty(), result.co2PerYear());
		assertEquals("4.86", cents(result.co2PerYearOfUse()));
	}

	@Test
	void otherCostsAndIncomeCountInTheirYear() {
		OfferCosts offer = OfferCosts.draft("O").price(n("100")).other(0, n("7")).other(1, n("-3")).years(1).done();
		CostResult result = LifeCycleCost.of(offer, Worked.parameters("0", "0", false));
		assertEquals("104.00", cents(result.lcc()));
		assertEquals("4.00", cents(result.other()));
	}

	@ParameterizedTest
	@ValueSource(ints = {-1, 0, 101, Integer.MAX_VALUE})
	void refusesYearsThatCannotBe(int years) {
		OfferCosts offer = OfferCosts.draft("A").years(years).done();
		assertThrows(IllegalArgumentException.class, () -> LifeCycleCost.of(offer, Worked.PARAMETERS));
	}

	@ParameterizedTest
	@ValueSource(ints = {-1, 5})
	void refusesACostOutsideTheYearsOfUse(int year) {
		OfferCosts offer = OfferCosts.draft("A").years(4).maintenance(year, BigDecimal.ONE).done();
		assertThrows(IllegalArgumentException.class, () -> LifeCycleCost.of(offer, Worked.PARAMETERS));
	}

	@ParameterizedTest
	@ValueSource(strings = {"-1", "-2", "1.01", "3", "1E+400", "1E-400"})
	void refusesRatesThatCannotBe(String rate) {
		assertThrows(IllegalArgumentException.class, () -> Worked.parameters(rate, "0.02", false));
	}

	@Test
	void usedLongerPaysTheLastFeeAgainAndUsedShorterNoLateRepairs() {
		OfferCosts service = OfferCosts.draft("S").fee(1, n("200")).fee(2, n("210")).years(2).done();
		assertEquals(Map.of(1, n("200"), 2, n("210"), 3, n("210")), service.usedLonger(1).fees());
		assertEquals(Map.of(1, n("200")), service.usedLonger(-1).fees());
		assertEquals(Map.of(), Worked.A.usedLonger(-1).maintenance());
		assertEquals(5, Worked.A.usedLonger(1).years());
		assertEquals(1, service.usedLonger(-1).usedLonger(-1).years());
	}
}

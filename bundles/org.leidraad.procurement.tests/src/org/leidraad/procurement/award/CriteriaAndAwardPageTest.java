/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.AwardScale;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.DeviceCondition;
import org.leidraad.model.Material;
import org.leidraad.model.Offer;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Rung;
import org.leidraad.model.ScaleKind;
import org.leidraad.model.ScoredOn;
import org.leidraad.procurement.circularity.BillOfMaterials;
import org.leidraad.procurement.circularity.MaterialCircularity;
import org.leidraad.procurement.circularity.RLadder;

/** The numbers of the users' page on criteria and the award are those that are computed. */
class CriteriaAndAwardPageTest {

	private final Tender tender = new Tender();
	private final CriterionUse price = tender.award("Price", "40", ScoredOn.PRICE);
	private final CriterionUse warranty = tender.award("Warranty", "30", ScoredOn.ANSWER);
	private final CriterionUse energy = tender.award("Energy", "30", ScoredOn.ANSWER);

	CriteriaAndAwardPageTest() {
		Tender.steps(warranty, ScaleKind.STEPS, "1", "25", "2", "50", "3", "75", "4", "100");
		Tender.linear(energy, "40", "10");
	}

	private static void assertTold(String line) throws IOException {
		Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
		Path page = Path.of("docs", "users", "criteria-and-award.md");
		while (folder != null && !Files.isRegularFile(folder.resolve(page))) {
			folder = folder.getParent();
		}
		assertTrue(Files.readAllLines(folder.resolve(page)).stream().anyMatch(each -> each.contains(line)), line);
	}

	private static String rounded(BigDecimal number, int decimals) {
		return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
	}

	private Offer offer(String name, String amount, String years, String use) {
		Offer offer = tender.offer(name, amount);
		Tender.answer(offer, warranty, years);
		Tender.answer(offer, energy, use);
		return offer;
	}

	private String share(Offer offer, CriterionUse criterion) {
		return new BigDecimal(rounded(tender.score(offer).points(criterion).orElseThrow().share().orElseThrow(), 2))
				.stripTrailingZeros().toPlainString() + " %";
	}

	@ParameterizedTest
	@CsvSource({"45", "40", "20", "10", "5"})
	void theLinearScale(String use) throws IOException {
		assertTold("| " + use + " kWh | " + share(offer("A", "1", "1", use), energy) + " |");
	}

	@ParameterizedTest
	@CsvSource({"0,0 years", "1,1 year", "3.5,3.5 years", "4,4 years"})
	void theSteps(String years, String written) throws IOException {
		assertTold("| " + written + " | " + share(offer("A", "1", years, "1"), warranty) + " |");
	}

	@Test
	void theWorkedExample() throws IOException {
		List<Offer> offers = List.of(offer("A", "800", "3", "20"), offer("B", "1000", "4", "10"),
				offer("C", "700", "1", "45"));
		for (Offer offer : offers) {
			ScoredOffer scored = tender.score(offer);
			StringBuilder points = new StringBuilder();
			scored.points().forEach(one -> points.append(rounded(one.points().orElseThrow(), 2)).append(" | "));
			assertTold("| " + offer.getName() + " | " + offer.getPrice() + " |");
			assertTold(" | " + points + rounded(scored.total().orElseThrow(), 2) + " | " + scored.rank().orElseThrow()
					+ " |");
		}
		WeightFlip flip = tender.score().sensitivity().flips(price).getFirst();
		assertEquals(List.of("B", "A"), List.of(flip.first().getName(), flip.other().getName()));
		assertTold("with more than " + rounded(flip.flipsAt(), 2)
				+ " points for the price, A would be first instead of B");
	}

	@Test
	void theHierarchy() throws IOException {
		AwardScale scale = HierarchyScale.create(RLadder.PROPOSED, Locale.ENGLISH);
		assertEquals(DeviceCondition.values().length, scale.getSteps().size());
		for (var row : scale.getSteps()) {
			String rung = row.getTags().getFirst().equals(Rung.NONE.getLiteral()) ? "none" : row.getTags().getFirst();
			assertTold(" | " + rung + " | " + row.getShare().toPlainString() + " % |");
		}
	}

	@ParameterizedTest
	@CsvSource({"4", "6"})
	void theBillOfMaterials(String years) throws IOException {
		assertTold("| " + years + " years | 4 years | " + indicator("30", "60", years) + " |");
		assertTold("Nothing recycled at all gives " + indicator("0", "0", "4"));
	}

	private static String indicator(String recycled, String recyclable, String years) {
		Material material = Tender.make(Literals.MATERIAL, Material.class, "All");
		material.setMass(new BigDecimal("1.6"));
		material.setRecycledContent(new BigDecimal(recycled));
		material.setRecyclable(new BigDecimal(recyclable));
		return rounded(MaterialCircularity.of(BillOfMaterials.of(List.of(material)).orElseThrow(), false,
				new BigDecimal(years), new BigDecimal("4")).orElseThrow().indicator(), 4);
	}
}

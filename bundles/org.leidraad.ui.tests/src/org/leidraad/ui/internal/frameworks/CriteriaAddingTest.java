/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.CommandStack;
import org.junit.jupiter.api.Test;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.search.CriterionFilter;
import org.leidraad.framework.search.CriterionSearch;
import org.leidraad.framework.search.ListedCriterion;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Procurement;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.ui.internal.fields.SmallRoadmap;

/** What comes into a procurement when criteria are added, and what does not. */
class CriteriaAddingTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
	private static final Locale DUTCH = Locale.of("nl");

	private final SmallRoadmap small = new SmallRoadmap();
	private final CriterionSearch search = CriterionSearch.over(List.of(
			WrittenFramework.of("lbl", FrameworkKind.LABEL_TYPE_1, """
					<editions xmi:id="e1" id="2018" validFrom="2018-01-01"/>
					<editions xmi:id="e2" id="2025" validFrom="2025-01-01" supersedes="e1"/>
					<levels xmi:id="gold" id="gold" step="3"/>
					<criteria key="years" uses="AC TS" operator="at-least" threshold="5" unit="years" level="gold"
					    proofs="label-certificate test-report"/>
					<criteria key="plain" uses="INFO TS" unit="yes/no" edition="e1"/>
					""",
					Map.of("en:criterion.years", "Warranty", "nl:criterion.years", "Garantie", "nl:level.gold",
							"Goud")),
			WrittenFramework.of("law", FrameworkKind.LAW, """
					<editions xmi:id="e1" id="1" validFrom="2018-01-01"/>
					<criteria key="duty" uses="LAW"/>
					""", Map.of())));

	private ListedCriterion listed(String key) {
		return search.all().stream().filter(one -> one.criterion().getKey().equals(key)).findFirst().orElseThrow();
	}

	private CriteriaAdding plan(Procurement procurement, String... keys) {
		return CriteriaAdding.of(small.document.editingDomain(), small.roadmap, procurement,
				List.of(keys).stream().map(this::listed).toList(), DUTCH, TODAY);
	}

	private CommandStack stack() {
		return small.document.editingDomain().getCommandStack();
	}

	@Test
	void allThatTheCatalogueKnowsComesInInOneStep() {
		String before = small.file();
		CriteriaAdding adding = plan(small.procurement, "years", "plain");
		assertEquals(before, small.file(), "planning changes nothing");
		stack().execute(adding.command().orElseThrow());
		assertEquals(3, small.procurement.getCriteria().size());
		CriterionUse years = small.procurement.getCriteria().get(1);
		assertEquals("Garantie", years.getName());
		assertEquals("lbl/2025/years", years.getCriterion());
		assertEquals(CriterionUseType.AWARD, years.getUse(), "the first use that the catalogue names");
		assertEquals("Goud", years.getLevel());
		assertEquals(new BigDecimal("5"), years.getThreshold());
		assertEquals("years", years.getUnit());
		assertEquals("certificaat van het keurmerk, testrapport, of gelijkwaardig bewijs", years.getProof());
		CriterionUse plain = small.procurement.getCriteria().get(2);
		assertEquals("lbl/2018/plain", plain.getCriterion(), "its own edition, even when that is over");
		assertEquals(CriterionUseType.TECHNICAL_SPECIFICATION, plain.getUse(),
				"information is no use in a procurement");
		assertNull(plain.getUnit(), "no threshold, no unit");
		assertNull(plain.getProof());
		stack().undo();
		assertEquals(before, small.file());
		stack().redo();
		assertEquals(3, small.procurement.getCriteria().size());
	}

	@Test
	void whatIsThereAlreadyIsToldAndNotDoubled() {
		small.criterion.setCriterion("lbl/2018/years");
		CriteriaAdding adding = plan(small.procurement, "years", "plain", "plain");
		assertEquals(List.of(listed("years"), listed("plain")), adding.already(), "in whatever edition, and twice");
		assertEquals(1, adding.added().size());
		assertEquals(Optional.empty(), plan(small.procurement, "years").command());
	}

	@Test
	void whatMayNotBeUsedIsRefusedWithTheReason() {
		CriteriaAdding adding = plan(small.procurement, "duty");
		assertEquals(List.of(listed("duty")), adding.refused());
		assertEquals(Optional.empty(), adding.command());
		String told = Adding.told(small.procurement, adding);
		assertTrue(told.contains("duty"), told);
		assertTrue(told.contains(small.procurement.getName()), told);
	}

	@Test
	void aNewProcurementComesInTheSameStep() {
		Procurement made = (Procurement) Identity.create(Literals.PROCUREMENT);
		made.setName("New");
		stack().execute(plan(made, "years").command().orElseThrow());
		assertEquals(List.of(small.procurement, made), small.roadmap.getProcurements());
		assertEquals(1, made.getCriteria().size());
		stack().undo();
		assertEquals(List.of(small.procurement), small.roadmap.getProcurements());
		assertFalse(stack().canUndo(), "it was one step");
	}

	@Test
	void aProcurementIsFoundAroundWhatIsInIt() {
		assertEquals(Optional.of(small.procurement), CriteriaDrag.around(small.criterion));
		assertEquals(Optional.of(small.procurement), CriteriaDrag.around(small.procurement));
		assertEquals(Optional.empty(), CriteriaDrag.around(small.roadmap));
		assertEquals(2, search.find("lbl", CriterionFilter.ALL).size());
	}
}

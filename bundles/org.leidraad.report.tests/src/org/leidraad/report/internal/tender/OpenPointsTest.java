/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.tender;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.model.Aspect;
import org.leidraad.model.ClauseKind;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Procurement;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.report.TestTender;
import org.leidraad.report.internal.ReportFacts;
import org.leidraad.testing.framework.CatalogueParts;
import org.leidraad.testing.framework.MadeFramework;
import org.leidraad.testing.framework.MadeRegistry;

/** What is still open is told so that it is read, however much it is. */
class OpenPointsTest {

	private final Roadmap roadmap = TestTender.bare("Laptops");
	private final Procurement procurement = roadmap.getProcurements().get(0);

	private Tender tender(MadeRegistry frameworks) {
		return Tender.of(new ReportFacts(roadmap, Path.of("test.leidraad"), LocalDate.of(2026, 12, 31), Locale.ENGLISH,
				List.of(), List.of(), frameworks, Optional.of(procurement))).orElseThrow();
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 12, 13, 300})
	void criteriaThatNobodyComparedAreNamedOrCounted(int count) {
		Framework catalogue = CatalogueParts.catalogue("new", FrameworkKind.PRACTICE_CODE);
		CatalogueParts.criterion(catalogue, "one", Aspect.ENERGY)
				.setEdition(CatalogueParts.edition(catalogue, "2026"));
		List<String> numbers = new ArrayList<>();
		for (int i = 1; i <= count; i++) {
			TestTender.criterion(procurement, "Demand " + i, CriterionUseType.TECHNICAL_SPECIFICATION, null)
					.setCriterion("new/2026/one");
			numbers.add("T" + i);
		}
		List<Line> open = new OpenPoints(tender(new MadeRegistry(MadeFramework.of(catalogue)))).find();
		List<Line> told = open.stream().filter(line -> line.value().contains("in the catalogue")).toList();
		if (count <= 12) {
			assertEquals(count, told.size());
			assertEquals("T1 Demand 1", told.get(0).label());
		} else {
			assertEquals(1, told.size());
			assertEquals(count + " criteria", told.get(0).label());
			assertTrue(told.get(0).value().endsWith("They are " + String.join(", ", numbers) + "."),
					told.get(0).value());
		}
	}

	@Test
	void aClauseIsNotNamedTwice() {
		Contract contract = (Contract) Identity.create(Literals.CONTRACT);
		contract.setProcurement(procurement);
		roadmap.getContracts().add(contract);
		ReviewClause clause = (ReviewClause) Identity.create(Literals.REVIEW_CLAUSE);
		clause.setKind(ClauseKind.LEVIES);
		contract.getClauses().add(clause);
		PlannedContract planned = new PlannedContract(tender(new MadeRegistry()));
		String kind = planned.clauseName(clause);
		clause.setName(kind.substring(0, kind.indexOf(' ')));
		assertEquals(kind, planned.clauseName(clause));
		clause.setName("Levies of the region");
		assertEquals("Levies of the region · " + kind, planned.clauseName(clause));
	}
}

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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.FunctionalNeed;
import org.leidraad.model.Importance;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.ScoredOn;
import org.leidraad.model.UserGroup;

/** What people must be able to do, before it is said what is bought. */
class FunctionalSpecificationTest {

	private final Tender tender = new Tender();
	private final UserGroup drivers = Tender.make(Literals.USER_GROUP, UserGroup.class, "Drivers");
	private final UserGroup clerks = Tender.make(Literals.USER_GROUP, UserGroup.class, "Clerks");

	private FunctionalNeed need(UserGroup group, String name, Importance importance, String... productGroups) {
		FunctionalNeed need = Tender.make(Literals.FUNCTIONAL_NEED, FunctionalNeed.class, name);
		need.setImportance(importance);
		need.getProductGroups().addAll(List.of(productGroups));
		group.getNeeds().add(need);
		return need;
	}

	private FunctionalSpecification specification() {
		return FunctionalSpecification.of(tender.procurement);
	}

	FunctionalSpecificationTest() {
		tender.procurement.getUsers().addAll(List.of(drivers, clerks));
		drivers.setSize(40);
		clerks.setSize(260);
	}

	@Test
	void listsNeedsOfEachGroupByImportance() {
		FunctionalNeed nice = need(clerks, "Two screens", Importance.COULD);
		FunctionalNeed must = need(clerks, "Type all day", Importance.MUST);
		FunctionalNeed should = need(clerks, "Video calls", Importance.SHOULD);
		var groups = specification().groups();
		assertEquals(List.of(drivers, clerks), groups.stream().map(one -> one.group()).toList());
		assertEquals(List.of(must, should, nice), groups.get(1).needs());
		assertEquals(List.of(should), groups.get(1).needs(Importance.SHOULD));
		assertEquals(300, specification().people());
		drivers.setSize(null);
		clerks.setSize(-1);
		assertEquals(0, specification().people());
	}

	@Test
	void specificationsBeforeFunctionAreTold() {
		assertFalse(specification().isSpecifiedBeforeFunction(), "nothing is specified at all");
		CriterionUse battery = tender.criterion("Battery", CriterionUseType.TECHNICAL_SPECIFICATION);
		assertTrue(specification().isSpecifiedBeforeFunction());
		assertEquals(List.of(battery), specification().withoutNeed());
		FunctionalNeed need = need(drivers, "Work on the road", Importance.MUST);
		assertFalse(specification().isSpecifiedBeforeFunction());
		assertEquals(List.of(), specification().withoutNeed());
		need.getProductGroups().add("30231310-3");
		assertEquals(List.of(battery), specification().withoutNeed(), "the need is about displays, laptops are bought");
		assertEquals(List.of(need), specification().unanswered());
		need.getProductGroups().add("30200000-1");
		assertEquals(List.of(), specification().withoutNeed());
		assertEquals(List.of(), specification().unanswered());
	}

	@Test
	void anyCriterionOfTheProductGroupAnswersANeed() {
		FunctionalNeed need = need(drivers, "Work on the road", Importance.MUST, "30213100-6");
		assertEquals(List.of(need), specification().unanswered());
		tender.award("Weight", "10", ScoredOn.ANSWER);
		assertEquals(List.of(), specification().unanswered());
	}

	@Test
	void aGroupConcernsWhatItsNeedsName() {
		assertFalse(FunctionalSpecification.concerns(drivers, tender.procurement));
		need(drivers, "Anything", Importance.MUST);
		assertFalse(FunctionalSpecification.concerns(drivers, tender.procurement), "names no product group");
		need(drivers, "Work on the road", Importance.COULD, "30213000-5");
		assertTrue(FunctionalSpecification.concerns(drivers, tender.procurement));
	}
}

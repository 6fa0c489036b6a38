/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.RoadmapPackage.Literals;

/** Of every date in the model somebody decided whether it is due one day: a new one must be put into a list. */
class DatedThingsTest {

	/** On these days something is to be done, or they count towards such a day. */
	private static final Set<EAttribute> DUE = Set.of(Literals.TARGET__DUE_DATE, Literals.ACTION__END,
			Literals.PROCUREMENT__PUBLICATION_DATE, Literals.MARKET_DIALOGUE__DATE, Literals.CONTRACT__START,
			Literals.CONTRACT__END, Literals.CONTRACT__PROVISIONAL_ACCEPTANCE, Literals.CONTRACT__GUARANTEE_END,
			Literals.EVALUATION_MOMENT__DATE, Literals.REVIEW_CLAUSE__EXERCISE_BY, Literals.MODIFICATION__DATE,
			Literals.PERFORMANCE_CHECK__DATE, Literals.AUDIT_FINDING__REMEDY_DUE, Literals.ACCEPTANCE__UNTIL,
			Literals.ASSESSMENT__DATE, Literals.CONTRACT_EVENT__DATE, Literals.CONTRACT_EVENT__KNOWN_ON,
			Literals.INDICATOR__BASELINE_DATE, Literals.MEASUREMENT__DATE);

	/** That something was done: what takes a duty away. */
	private static final Set<EAttribute> DONE = Set.of(Literals.REVIEW_CLAUSE__EXERCISED_ON,
			Literals.INCENTIVE__GRANTED_ON, Literals.MODIFICATION__NOTICE_DATE, Literals.AUDIT_FINDING__REMEDIED_ON,
			Literals.CONTRACT_EVENT__NOTICED_ON, Literals.CONTRACT_EVENT__FIGURES_ON);

	/** Facts, beginnings of something with an end, and values on the way to a target that measurements show. */
	private static final Set<EAttribute> NOT_DUE = Set.of(Literals.MILESTONE__DATE, Literals.MEASUREMENT__PERIOD_START,
			Literals.MEASUREMENT__ENTERED_ON, Literals.ACTION__START, Literals.FACTORY_DISCLOSURE__DATE,
			Literals.AUDIT_FINDING__DATE, Literals.CALCULATION_PARAMETER__DATE, Literals.LESSON__DATE,
			Literals.GLOSSARY_TERM__AGREED_ON, Literals.ACCEPTANCE__DATE);

	@Test
	void everyDateIsDueOrIsNot() {
		Set<EAttribute> decided = new HashSet<>(DUE);
		decided.addAll(DONE);
		decided.addAll(NOT_DUE);
		Set<EAttribute> dates = RoadmapPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.flatMap(kind -> ((EClass) kind).getEAttributes().stream())
				.filter(field -> field.getEAttributeType() == Literals.ISO_DATE).collect(Collectors.toSet());
		assertEquals(names(dates), names(decided));
		assertEquals(decided.size(), DUE.size() + DONE.size() + NOT_DUE.size());
	}

	private static Set<String> names(Set<EAttribute> fields) {
		return fields.stream().map(field -> field.getEContainingClass().getName() + '.' + field.getName())
				.collect(Collectors.toCollection(TreeSet::new));
	}
}

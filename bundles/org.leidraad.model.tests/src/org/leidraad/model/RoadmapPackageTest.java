/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class RoadmapPackageTest {

	@Test
	void everyClassFeatureAndLiteralIsDocumented() {
		Set<String> undocumented = new TreeSet<>();
		for (Iterator<EObject> all = RoadmapPackage.eINSTANCE.eAllContents(); all.hasNext();) {
			EObject next = all.next();
			if (next instanceof EClassifier || next instanceof EStructuralFeature || next instanceof EEnumLiteral) {
				String text = EcoreUtil.getDocumentation((EModelElement) next);
				if (text == null || text.isBlank()) {
					undocumented.add(((ENamedElement) next).getName());
				}
			}
		}
		assertEquals(Set.of(), undocumented);
	}

	@Test
	void aDateIsAnIsoLocalDate() {
		Object date = EcoreUtil.createFromString(RoadmapPackage.Literals.ISO_DATE, "2030-12-31");
		assertEquals(LocalDate.of(2030, 12, 31), date);
		assertEquals("2030-12-31", EcoreUtil.convertToString(RoadmapPackage.Literals.ISO_DATE, date));
		assertThrows(DateTimeParseException.class,
				() -> EcoreUtil.createFromString(RoadmapPackage.Literals.ISO_DATE, "31-12-2030"));
	}

	@Test
	void theOtherSideOfALinkIsKeptUpAndNotStored() {
		Target target = RoadmapFactory.eINSTANCE.createTarget();
		CriterionUse criterion = RoadmapFactory.eINSTANCE.createCriterionUse();

		criterion.getTargets().add(target);

		assertEquals(List.of(criterion), target.getCriteria());
		assertEquals(true, RoadmapPackage.Literals.TARGET__CRITERIA.isTransient());
	}
}

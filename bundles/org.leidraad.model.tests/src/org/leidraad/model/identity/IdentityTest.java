/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.model.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.junit.jupiter.api.Test;
import org.leidraad.model.Ambition;
import org.leidraad.model.RoadmapFactory;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.Target;

class IdentityTest {

	@Test
	void everyKindOfElementHasAPrefixOfItsOwn() {
		Set<String> prefixes = new HashSet<>();
		for (EClassifier classifier : RoadmapPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract()) {
				String id = Identity.next(type);
				assertTrue(id.matches("[a-y]{1,2}-[0-9b-df-hj-km-np-tv-xz]{6}"), type.getName() + " got " + id);
				assertTrue(prefixes.add(id.substring(0, id.indexOf('-'))),
						type.getName() + " shares the prefix of " + id);
			}
		}
	}

	@Test
	void aRenewedCopyHasNoIdentifierInCommonWithTheOriginal() {
		Ambition ambition = (Ambition) Identity.create(RoadmapPackage.Literals.AMBITION);
		Target target = (Target) Identity.create(RoadmapPackage.Literals.TARGET);
		ambition.getTargets().add(target);
		String ambitionId = ambition.getId();
		String targetId = target.getId();

		Identity.renew(ambition);

		assertNotEquals(ambitionId, ambition.getId());
		assertNotEquals(targetId, target.getId());
	}

	@Test
	void manyIdentifiersDiffer() {
		Set<String> ids = new HashSet<>();
		for (int i = 0; i < 1000; i++) {
			ids.add(Identity.next(RoadmapPackage.Literals.INDICATOR));
		}
		// 1000 of 595 million: a repetition has a chance of one in a thousand, two of one in a million
		assertTrue(ids.size() >= 999);
	}

	@Test
	void theFactoryAloneGivesNoIdentifier() {
		assertEquals(null, RoadmapFactory.eINSTANCE.createTarget().getId());
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.live.LiveAnalysis;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapFactory;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.testing.roadmap.RoadmapText;

/** However a roadmap is edited, undone and redone, what is kept current is what a new look finds; and nothing fails. */
class RandomEditsTest {

	private static final int EDITS = 250;

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6})
	void findsTheSameAsANewAnalysis(long seed) {
		BuyerRoadmap all = new BuyerRoadmap();
		BasicCommandStack stack = new BasicCommandStack();
		EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
		RandomEdits edits = new RandomEdits(all.roadmap, domain, new Random(seed));
		try (LiveAnalysis live = BuyerRoadmap.analysis().analyse(all.roadmap, BuyerRoadmap.TODAY)) {
			live.watch();
			for (int i = 0; i < EDITS; i++) {
				String edit = edits.doOne();
				live.update();
				assertEquals(told(BuyerRoadmap.check(all.roadmap)), told(live.findings()), edit);
			}
		}
	}

	private static List<String> told(List<Finding> findings) {
		return findings.stream().map(finding -> finding.element().getId() + ' ' + finding.feature().getName() + ' '
				+ finding.message().in(Locale.ENGLISH)).toList();
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
	void nothingFailsOnWildElements(long seed) {
		Roadmap roadmap = wild(new Random(seed));
		for (Finding finding : BuyerRoadmap.check(roadmap)) {
			assertFalse(finding.message().in(Locale.FRENCH).isBlank());
			finding.repairs().forEach(repair -> tryRepair(repair, roadmap));
		}
	}

	/** A roadmap of wild elements with wild values. */
	static Roadmap wild(Random random) {
		Roadmap roadmap = RoadmapFactory.eINSTANCE.createRoadmap();
		List<EObject> all = new ArrayList<>();
		grow(roadmap, random, all);
		all.forEach(object -> object.eClass().getEAllAttributes()
				.forEach(attribute -> RandomEdits.set(object, attribute, random)));
		return roadmap;
	}

	private static void grow(EObject parent, Random random, List<EObject> all) {
		all.add(parent);
		for (EReference reference : parent.eClass().getEAllContainments()) {
			if (reference != Literals.ELEMENT__EXTENSIONS && !reference.getEReferenceType().isAbstract()) {
				for (int i = random.nextInt(reference.isMany() ? 4 : 2); i > 0; i--) {
					EObject child = RoadmapPackage.eINSTANCE.getEFactoryInstance()
							.create(reference.getEReferenceType());
					RandomEdits.add(parent, reference, child);
					grow(child, random, all);
				}
			}
		}
	}

	private static void tryRepair(Repair repair, Roadmap roadmap) {
		assertFalse(repair.label().in(Locale.of("nl")).isBlank());
		BasicCommandStack stack = new BasicCommandStack();
		EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
		String before = RoadmapText.of(roadmap);
		Command command = repair.command(domain);
		stack.execute(command);
		assertTrue(stack.canUndo(), repair.label()::toString);
		stack.undo();
		assertEquals(before, RoadmapText.of(roadmap), repair.label()::toString);
	}
}

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

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Repair;
import org.leidraad.model.Roadmap;
import org.leidraad.model.text.Message;

/**
 * Proves every repair of a broken roadmap by construction: do it, and what was found is gone; undo it, and the roadmap
 * is
 * what it was; redo it, and it is mended again.
 *
 * @param damage breaks a sound roadmap; called anew for each repair
 */
record RepairProof(Consumer<BuyerRoadmap> damage) {

	/** {@return what is found, as rule and field} */
	List<String> findings() {
		return BuyerRoadmap.check(broken()).stream()
				.map(finding -> finding.rule() + ' ' + finding.feature().getName()).toList();
	}

	/** {@return how many repairs were proven} */
	int proveRepairs() {
		int proven = 0;
		List<Finding> findings = BuyerRoadmap.check(broken());
		for (int i = 0; i < findings.size(); i++) {
			assertReadable(findings.get(i).message());
			for (int j = 0; j < findings.get(i).repairs().size(); j++) {
				prove(i, j);
				proven++;
			}
		}
		return proven;
	}

	private void prove(int findingIndex, int repairIndex) {
		Roadmap roadmap = broken();
		BasicCommandStack stack = new BasicCommandStack();
		EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
		Finding finding = BuyerRoadmap.check(roadmap).get(findingIndex);
		Repair repair = finding.repairs().get(repairIndex);
		assertReadable(repair.label());

		String before = RoadmapText.of(roadmap);
		Command command = repair.command(domain);
		assertEquals(before, RoadmapText.of(roadmap), "asking for the command changes nothing");
		stack.execute(command);
		String after = RoadmapText.of(roadmap);
		assertTrue(BuyerRoadmap.check(roadmap).stream().noneMatch(other -> isSame(other, finding)),
				repair.label()::toString);
		assertFalse(command.getAffectedObjects().isEmpty());
		command.getAffectedObjects()
				.forEach(shown -> assertEquals(roadmap, EcoreUtil.getRootContainer((EObject) shown)));
		stack.undo();
		assertEquals(before, RoadmapText.of(roadmap), repair.label()::toString);
		assertFalse(stack.canUndo(), "one step");
		stack.redo();
		assertEquals(after, RoadmapText.of(roadmap), repair.label()::toString);
	}

	private static boolean isSame(Finding one, Finding other) {
		return one.rule().equals(other.rule()) && one.element() == other.element()
				&& one.message().in(Locale.ENGLISH).equals(other.message().in(Locale.ENGLISH));
	}

	private static void assertReadable(Message message) {
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH)) {
			String text = message.in(locale);
			assertFalse(text.isBlank() || text.contains("{") || text.contains("null") || text.contains("@"), text);
		}
	}

	private Roadmap broken() {
		BuyerRoadmap sound = new BuyerRoadmap();
		damage.accept(sound);
		return sound.roadmap;
	}
}

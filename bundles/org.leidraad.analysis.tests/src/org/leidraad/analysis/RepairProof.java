/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.Roadmap;
import org.leidraad.model.text.Message;

/**
 * Proves every repair of a broken roadmap by construction: do it, and its finding is gone; undo it, and the roadmap is
 * what it was; redo it, and it is mended again.
 */
public final class RepairProof {

	private final ThreadAnalysis analysis;
	private final Consumer<HealthyRoadmap> damage;

	/**
	 * @param damage breaks a healthy roadmap; called anew for each repair
	 */
	public RepairProof(Consumer<HealthyRoadmap> damage) {
		this(new StubFrameworks(), damage);
	}

	/**
	 * @param frameworks what is installed
	 * @param damage breaks a healthy roadmap; called anew for each repair
	 */
	public RepairProof(FrameworkRegistry frameworks, Consumer<HealthyRoadmap> damage) {
		this.analysis = new ThreadAnalysis(frameworks);
		this.damage = damage;
	}

	/** {@return what is found, as rule and field} */
	public List<String> findings() {
		return check(broken()).stream().map(finding -> finding.rule() + ' ' + finding.feature().getName()).toList();
	}

	/**
	 * Proves all repairs of all findings.
	 *
	 * @return how many repairs there were
	 */
	public int proveRepairs() {
		int proven = 0;
		List<Finding> findings = check(broken());
		for (int i = 0; i < findings.size(); i++) {
			for (int j = 0; j < findings.get(i).repairs().size(); j++) {
				prove(i, j);
				proven++;
			}
		}
		return proven;
	}

	private void prove(int findingIndex, int repairIndex) {
		Roadmap roadmap = broken();
		Resource resource = new ResourceImpl(URI.createURI("test:roadmap"));
		resource.getContents().add(roadmap);
		BasicCommandStack stack = new BasicCommandStack();
		EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
		Finding finding = check(roadmap).get(findingIndex);
		Repair repair = finding.repairs().get(repairIndex);
		assertReadable(finding.message());
		assertReadable(repair.label());

		String before = RoadmapText.of(roadmap);
		long found = count(finding, roadmap);
		Command command = repair.command(domain);
		assertEquals(before, RoadmapText.of(roadmap), "asking for the command changes nothing");
		assertTrue(command.canExecute(), repair.label()::toString);
		stack.execute(command);
		String after = RoadmapText.of(roadmap);
		assertEquals(found - 1, count(finding, roadmap), repair.label()::toString);
		assertShown(command.getAffectedObjects(), roadmap);
		assertTrue(stack.canUndo());
		stack.undo();
		assertEquals(before, RoadmapText.of(roadmap), repair.label()::toString);
		assertFalse(stack.canUndo(), "one step");
		stack.redo();
		assertEquals(after, RoadmapText.of(roadmap), repair.label()::toString);
	}

	private long count(Finding finding, Roadmap roadmap) {
		return check(roadmap).stream().filter(other -> other.rule().equals(finding.rule())
				&& other.element() == finding.element() && other.feature() == finding.feature()).count();
	}

	private static void assertShown(Collection<?> affected, Roadmap roadmap) {
		assertFalse(affected.isEmpty());
		affected.forEach(shown -> assertEquals(roadmap, EcoreUtil.getRootContainer((EObject) shown)));
	}

	private static void assertReadable(Message message) {
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH)) {
			String text = message.in(locale);
			assertFalse(text.isBlank() || text.contains("{") || text.contains("null") || text.contains("@"), text);
		}
	}

	private Roadmap broken() {
		HealthyRoadmap healthy = new HealthyRoadmap();
		damage.accept(healthy);
		return healthy.roadmap;
	}

	private List<Finding> check(Roadmap roadmap) {
		return analysis.check(roadmap, HealthyRoadmap.TODAY);
	}
}

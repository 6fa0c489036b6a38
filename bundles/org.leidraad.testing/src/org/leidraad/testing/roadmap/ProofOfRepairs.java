/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.testing.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;

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
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Repair;
import org.leidraad.model.Roadmap;
import org.leidraad.model.text.Message;

/**
 * Proves every repair of a broken roadmap by construction: do it, and its finding is gone; undo it, and the roadmap is
 * what it was; redo it, and it is mended again.
 */
public class ProofOfRepairs {

	private final Supplier<Roadmap> broken;
	private final Function<Roadmap, List<Finding>> check;
	private final boolean oneByOne;

	/**
	 * @param broken makes the broken roadmap; called anew for each repair
	 * @param check finds what is wrong
	 * @param oneByOne whether a repair leaves all other findings of its rule at the same place; otherwise it may mend
	 * several at once
	 */
	protected ProofOfRepairs(Supplier<Roadmap> broken, Function<Roadmap, List<Finding>> check, boolean oneByOne) {
		this.broken = broken;
		this.check = check;
		this.oneByOne = oneByOne;
	}

	/** {@return what is found, as rule and field} */
	public final List<String> findings() {
		return check.apply(broken.get()).stream().map(finding -> finding.rule() + ' ' + finding.feature().getName())
				.toList();
	}

	/**
	 * Proves all repairs of all findings.
	 *
	 * @return how many repairs there were
	 */
	public final int proveRepairs() {
		int proven = 0;
		List<Finding> findings = check.apply(broken.get());
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
		Roadmap roadmap = broken.get();
		Resource resource = new ResourceImpl(URI.createURI("test:roadmap"));
		resource.getContents().add(roadmap);
		BasicCommandStack stack = new BasicCommandStack();
		EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
		Finding finding = check.apply(roadmap).get(findingIndex);
		Repair repair = finding.repairs().get(repairIndex);
		assertReadable(repair.label());

		String before = RoadmapText.of(roadmap);
		long found = alike(finding, roadmap);
		Command command = repair.command(domain);
		assertEquals(before, RoadmapText.of(roadmap), "asking for the command changes nothing");
		assertTrue(command.canExecute(), repair.label()::toString);
		stack.execute(command);
		String after = RoadmapText.of(roadmap);
		assertMended(finding, found, repair, roadmap);
		assertShown(command.getAffectedObjects(), roadmap);
		assertTrue(stack.canUndo());
		stack.undo();
		assertEquals(before, RoadmapText.of(roadmap), repair.label()::toString);
		assertFalse(stack.canUndo(), "one step");
		stack.redo();
		assertEquals(after, RoadmapText.of(roadmap), repair.label()::toString);
	}

	private void assertMended(Finding finding, long found, Repair repair, Roadmap roadmap) {
		long left = alike(finding, roadmap);
		assertTrue(oneByOne ? left == found - 1 : left < found, repair.label()::toString);
		assertTrue(check.apply(roadmap).stream().noneMatch(other -> saysTheSame(other, finding)),
				repair.label()::toString);
	}

	private long alike(Finding finding, Roadmap roadmap) {
		return check.apply(roadmap).stream().filter(other -> other.rule().equals(finding.rule())
				&& other.element() == finding.element() && other.feature() == finding.feature()).count();
	}

	private static boolean saysTheSame(Finding one, Finding other) {
		return one.rule().equals(other.rule()) && one.element() == other.element()
				&& one.message().in(Locale.ENGLISH).equals(other.message().in(Locale.ENGLISH));
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
}

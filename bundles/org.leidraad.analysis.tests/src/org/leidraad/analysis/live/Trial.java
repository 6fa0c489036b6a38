/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.leidraad.analysis.HealthyRoadmap;
import org.leidraad.analysis.Rule;
import org.leidraad.analysis.StubFrameworks;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;

/** A roadmap under random edits, and an analysis that watches it. */
final class Trial {

	/** A command that fails is a defect of the test, not to be passed over. */
	private static final class StrictStack extends BasicCommandStack {

		@Override
		protected void handleError(Exception exception) {
			throw new IllegalStateException(exception);
		}
	}

	private final Roadmap roadmap;
	private final List<Rule<?>> rules = new ArrayList<>(new ThreadAnalysis(new StubFrameworks()).rules());
	private final BasicCommandStack stack = new StrictStack();
	private final Random random;
	private final RandomEdits edits;
	private final LiveAnalysis live;
	private Verdict before;

	/**
	 * @param all the roadmap
	 * @param seed decides the edits; the odd ones bring a rule that reads everything
	 */
	Trial(HealthyRoadmap all, long seed) {
		roadmap = all.roadmap;
		random = new Random(seed);
		if (seed % 2 != 0) {
			rules.add(new ReadsEverything());
		}
		Resource resource = new ResourceImpl(URI.createURI("test:roadmap"));
		resource.getContents().add(roadmap);
		var domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), stack);
		domain.getResourceSet().getResources().add(resource);
		edits = new RandomEdits(domain, roadmap, random);
		live = analysis();
		before = Verdict.of(live, true);
		live.watch();
	}

	private LiveAnalysis analysis() {
		return new LiveAnalysis(roadmap, HealthyRoadmap.TODAY, new StubFrameworks(), rules);
	}

	/** Makes one edit, undoes one or redoes one; tells which. */
	String step() {
		int choice = random.nextInt(6);
		if (choice <= 1 && stack.canUndo()) {
			stack.undo();
			return "undo";
		} else if (choice == 2 && stack.canRedo()) {
			stack.redo();
			return "redo";
		}
		Optional<Command> command = edits.next().filter(Command::canExecute);
		command.ifPresent(stack::execute);
		return command.map(Object::toString).orElse("nothing");
	}

	/** Undoes all edits. */
	void undoAll() {
		while (stack.canUndo()) {
			stack.undo();
		}
	}

	/** Compares what was kept current with a new analysis. */
	void compare(String step, boolean withRepairs) {
		Set<Element> changed = live.update();
		LiveAnalysis fresh = analysis();
		Verdict expected = Verdict.of(fresh, withRepairs);
		Verdict actual = Verdict.of(live, withRepairs);
		assertEquals(expected.states(), actual.states(), step);
		assertEquals(expected.worst(), actual.worst(), step);
		assertEquals(expected.rules(), actual.rules(), step);
		for (int i = 0; i < expected.findings().size(); i++) {
			assertEquals(expected.findings().get(i), actual.findings().get(i), step);
		}
		for (var contents = roadmap.eAllContents(); contents.hasNext();) {
			EObject one = contents.next();
			if (one instanceof Element element) {
				assertTrue(element.getId() == null || Set.copyOf(fresh.withId(element.getId()))
						.equals(Set.copyOf(live.withId(element.getId()))), () -> step + " by id: " + element);
				assertTrue(changed.contains(element) || before.about(element).equals(actual.about(element)),
						() -> step + " untold: " + element);
			}
		}
		before = actual;
	}
}

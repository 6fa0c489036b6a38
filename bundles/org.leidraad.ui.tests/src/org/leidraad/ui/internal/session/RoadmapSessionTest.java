/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.text.Message;
import org.leidraad.model.text.Texts;
import org.leidraad.ui.internal.fields.Edits;
import org.leidraad.ui.internal.fields.SmallRoadmap;

class RoadmapSessionTest {

	private final SmallRoadmap small = new SmallRoadmap();
	private final List<Runnable> waiting = new ArrayList<>();
	private final List<String> told = new ArrayList<>();
	private final RoadmapSession session = new RoadmapSession(small.document, SmallRoadmap.NO_FRAMEWORKS,
			() -> new ThreadAnalysis(SmallRoadmap.NO_FRAMEWORKS).rules(),
			(milliseconds, action) -> waiting.add(action));

	RoadmapSessionTest() {
		session.add(new SessionListener() {

			@Override
			public void changed() {
				told.add("changed");
			}

			@Override
			public void selected() {
				told.add("selected");
			}

			@Override
			public void checked() {
				told.add("checked");
			}
		});
	}

	@Test
	void oneBeginsAtTheRoadmap() {
		assertEquals(new Place(small.roadmap, Optional.empty()), session.place());
	}

	@Test
	void goingSomewhereIsToldOnce() {
		session.jump(small.target);
		session.jump(small.target);
		assertEquals(List.of("selected"), told);
		session.go(small.target, Optional.of(Literals.TARGET__OWNER));
		session.go(small.target, Optional.of(Literals.TARGET__OWNER));
		assertEquals(List.of("selected", "selected", "selected"), told);
	}

	@Test
	void changesThatFollowQuicklyAreCheckedOnce() {
		rename("a");
		rename("b");
		rename("c");
		waiting.forEach(Runnable::run);
		assertEquals(List.of("changed", "changed", "changed", "checked"), told);
	}

	@Test
	void aClosedRoadmapIsNotChecked() {
		rename("a");
		session.close();
		told.clear();
		waiting.forEach(Runnable::run);
		assertEquals(List.of(), told);
	}

	@Test
	void undoShowsWhatItTookBack() {
		rename("a");
		session.jump(small.criterion);
		session.stack().undo();
		assertSame(small.target, session.place().element());
		session.jump(small.criterion);
		session.stack().redo();
		assertSame(small.target, session.place().element());
	}

	@Test
	void whatIsDeletedIsNotShownAnyMore() {
		session.jump(small.indicator);
		session.run(Edits.delete(session.domain(), List.of(small.target)));
		assertTrue(session.holds(session.place().element()));
		assertFalse(session.holds(small.indicator));
	}

	@Test
	void aRepairIsOneStepWithItsOwnNameAndLeadsToItsResult() {
		Message label = Message.of(new Texts(RoadmapSession.class, "messages"), "redo");
		session.run(new Repair() {

			@Override
			public Message label() {
				return label;
			}

			@Override
			public Command command(EditingDomain domain) {
				return Edits.set(domain, small.target, Literals.ELEMENT__NAME, Optional.of("Mended")).orElseThrow();
			}
		});
		assertEquals("Mended", small.target.getName());
		assertSame(small.target, session.place().element());
		assertEquals(label.in(Locale.getDefault()), session.stack().getUndoCommand().getLabel());
		session.stack().undo();
		assertEquals("Longer use", small.target.getName());
	}

	@Test
	void everyRepairOfEveryFindingCanBeTakenBack() {
		session.check().check();
		assertFalse(session.check().findings().all().isEmpty());
		for (Finding finding : session.check().findings().all()) {
			for (Repair repair : finding.repairs()) {
				session.run(repair);
				assertTrue(session.holds(session.place().element()), finding.rule());
				session.stack().undo();
				assertFalse(session.stack().isSaveNeeded(), finding.rule());
			}
		}
	}

	@Test
	void anAmbitionDoesAsItsWorstTarget() {
		session.check().check();
		assertEquals(Optional.of(IndicatorState.NO_DATA), session.check().state(small.second));
		assertEquals(Optional.empty(), session.check().state(small.first));
		assertEquals(Optional.empty(), session.check().state(small.plan));
	}

	private void rename(String name) {
		session.run(Edits.set(session.domain(), small.target, Literals.ELEMENT__NAME, Optional.of(name)).orElseThrow());
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;

class EditsTest {

	private final SmallRoadmap small = new SmallRoadmap();
	private final EditingDomain domain = small.document.editingDomain();
	private final Locale usual = Locale.getDefault();

	@BeforeEach
	void english() {
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void asBefore() {
		Locale.setDefault(usual);
	}

	@Test
	void aFieldIsSetInOneStepThatIsNamedAfterIt() {
		Command change = set(small.target, Literals.ELEMENT__NAME, Optional.of("Shorter use")).orElseThrow();
		assertEquals("set name", change.getLabel());
		doUndoRedo(change, () -> assertEquals("Shorter use", small.target.getName()));
	}

	@Test
	void theSameValueIsNoChange() {
		assertTrue(set(small.target, Literals.ELEMENT__NAME, Optional.of("Longer use")).isEmpty());
		assertTrue(set(small.target, Literals.TARGET__WEIGHT, Optional.empty()).isEmpty());
		assertTrue(set(small.target, Literals.ELEMENT__TAGS, Optional.empty()).isEmpty());
		assertTrue(set(small.target, Literals.TARGET__OWNER, Optional.empty()).isEmpty());
	}

	@Test
	void anEmptiedFieldIsUnset() {
		small.target.setWeight(new BigDecimal("2"));
		doUndoRedo(set(small.target, Literals.TARGET__WEIGHT, Optional.empty()).orElseThrow(),
				() -> assertNull(small.target.getWeight()));
		small.roadmap.setCurrency("USD");
		doUndoRedo(set(small.roadmap, Literals.ROADMAP__CURRENCY, Optional.empty()).orElseThrow(),
				() -> assertFalse(small.roadmap.eIsSet(Literals.ROADMAP__CURRENCY)));
	}

	@Test
	void aListIsReplacedInOneStep() {
		small.target.getTags().addAll(List.of("a", "b"));
		doUndoRedo(set(small.target, Literals.ELEMENT__TAGS, Optional.of(List.of("b", "c"))).orElseThrow(),
				() -> assertEquals(List.of("b", "c"), small.target.getTags()));
		doUndoRedo(set(small.target, Literals.ELEMENT__TAGS, Optional.empty()).orElseThrow(),
				() -> assertTrue(small.target.getTags().isEmpty()));
	}

	@Test
	void bothEndsOfALinkChangeTogether() {
		doUndoRedo(Edits.link(domain, small.other, Literals.TARGET__CRITERIA, List.of(small.criterion)),
				() -> assertEquals(List.of(small.target, small.other), small.criterion.getTargets()));
		doUndoRedo(Edits.unlink(domain, small.target, Literals.TARGET__CRITERIA, List.of(small.criterion)),
				() -> assertFalse(small.criterion.getTargets().contains(small.target)));
	}

	@Test
	void anElementWithManyLinksComesBackWithAllOfThemInOrder() {
		small.criterion.getTargets().clear();
		small.criterion.getTargets().addAll(List.of(small.target, small.other));
		doUndoRedo(Edits.delete(domain, List.of(small.criterion)), () -> {
			assertTrue(small.target.getCriteria().isEmpty());
			assertTrue(small.other.getCriteria().isEmpty());
		});
		domain.getCommandStack().undo();
		doUndoRedo(Edits.delete(domain, List.of(small.second)), () -> {
			assertEquals(List.of(small.first), small.roadmap.getAmbitions());
			assertTrue(small.criterion.getTargets().isEmpty());
		});
	}

	@Test
	void deletingTakesAllLinksAlong() {
		doUndoRedo(Edits.delete(domain, List.of(small.target)), () -> {
			assertEquals(List.of(small.other), small.second.getTargets());
			assertTrue(small.criterion.getTargets().isEmpty());
		});
	}

	@Test
	void anElementMovesAmongItsSiblingsOnly() {
		doUndoRedo(Edits.move(domain, small.target, -1).orElseThrow(),
				() -> assertEquals(List.of(small.target, small.other), small.second.getTargets()));
		assertTrue(Edits.move(domain, small.target, -1).isEmpty());
		assertTrue(Edits.move(domain, small.roadmap, 1).isEmpty());
		assertTrue(Edits.move(domain, small.indicator, 1).isEmpty());
	}

	@Test
	void aNewPartHasAnIdentifierOfItsKind() {
		Element part = Edits.part(Literals.INDICATOR__MEASUREMENTS);
		assertTrue(part.getId().startsWith("x-"));
		doUndoRedo(Edits.add(domain, small.indicator, Literals.INDICATOR__MEASUREMENTS, part),
				() -> assertEquals(List.of(part), small.indicator.getMeasurements()));
	}

	private Optional<Command> set(Element element, EStructuralFeature feature, Optional<?> value) {
		return Edits.set(domain, element, feature, value);
	}

	/** Does a change, takes it back, does it again; each time the file must be exactly as it was then. */
	private void doUndoRedo(Command change, Runnable done) {
		String before = file();
		domain.getCommandStack().execute(change);
		done.run();
		String after = file();
		domain.getCommandStack().undo();
		assertEquals(before, file(), "undo");
		domain.getCommandStack().redo();
		assertEquals(after, file(), "redo");
	}

	private String file() {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		assertDoesNotThrow(() -> small.document.resource().save(file, null));
		return file.toString(StandardCharsets.UTF_8);
	}
}

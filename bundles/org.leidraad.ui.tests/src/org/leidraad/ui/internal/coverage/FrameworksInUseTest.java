/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.leidraad.framework.catalogue.CatalogueFactory;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.model.FrameworkUse;
import org.leidraad.ui.internal.fields.SmallRoadmap;
import org.leidraad.ui.internal.fields.SomeFrameworks;

/** Frameworks are taken into use in one step, each in the newest edition that is in force. */
class FrameworksInUseTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	private final SmallRoadmap small = new SmallRoadmap();
	private final SomeFrameworks frameworks = new SomeFrameworks()
			.with("leaf", FrameworkKind.LABEL_TYPE_1, leaf -> {
				edition(leaf.getEditions(), "2026", LocalDate.of(2026, 1, 1));
				edition(leaf.getEditions(), "2030", LocalDate.of(2030, 1, 1));
			}).with("tomorrow", FrameworkKind.LAW,
					law -> law.getEditions().getFirst().setValidFrom(LocalDate.of(2030, 1, 1)));

	private static void edition(List<Edition> editions, String id, LocalDate from) {
		Edition edition = CatalogueFactory.eINSTANCE.createEdition();
		edition.setId(id);
		edition.setValidFrom(from);
		editions.add(edition);
	}

	private List<FrameworkUse> take() {
		small.document.editingDomain().getCommandStack()
				.execute(new FrameworksInUse(small.roadmap, small.document.editingDomain())
						.taking(frameworks.frameworks(), TODAY, "Label leaf, Label tomorrow"));
		return small.roadmap.getFrameworks();
	}

	@Test
	void eachIsTakenInItsNewestEditionInForce() {
		List<FrameworkUse> uses = take();
		assertEquals(List.of("leaf", "tomorrow"), uses.stream().map(FrameworkUse::getFramework).toList());
		assertEquals("2026", uses.getFirst().getEdition());
		assertNull(uses.getLast().getEdition(), "no edition of it is in force yet");
	}

	@Test
	void oneUndoTakesThemAllBack() {
		String before = small.file();
		take();
		small.document.editingDomain().getCommandStack().undo();
		assertEquals(before, small.file());
	}
}

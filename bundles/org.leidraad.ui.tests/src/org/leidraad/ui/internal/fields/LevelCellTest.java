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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.model.Assessment;
import org.leidraad.model.ClauseAssessment;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.workbench.InWindow;

/** In the table of a self-assessment a level is chosen from the scale, or typed where there is no scale. */
@ExtendWith(InWindow.class)
class LevelCellTest {

	private final SmallRoadmap small = new SmallRoadmap();
	private final SomeFrameworks frameworks = new SomeFrameworks().with("ladder", FrameworkKind.GUIDANCE,
			ladder -> SomeFrameworks.scale(ladder, 0, 2));
	private final Assessment assessment = (Assessment) Identity.create(Literals.ASSESSMENT);
	private final ClauseAssessment clause = (ClauseAssessment) Identity.create(Literals.CLAUSE_ASSESSMENT);
	private final List<String> faults = new ArrayList<>();
	private final Locale usual = Locale.getDefault();
	private RoadmapSession session;
	private Shell shell;
	private CellEditing editing;

	@BeforeEach
	void openTable() {
		Locale.setDefault(Locale.ENGLISH);
		frameworks.texts.putAll(Map.of("maturity.0", "nothing", "maturity.1", "begun", "maturity.2", "done"));
		assessment.setFramework("ladder");
		assessment.getClauses().add(clause);
		small.organisation.getAssessments().add(assessment);
		session = new RoadmapSession(small.document, frameworks, List::of, (milliseconds, action) -> {
		});
		shell = new Shell(PlatformUI.getWorkbench().getDisplay(), SWT.NONE);
		TableViewer table = new TableViewer(shell);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setInput(assessment.getClauses());
		editing = new CellEditing(table, session, Literals.CLAUSE_ASSESSMENT__LEVEL,
				fault -> fault.ifPresent(faults::add));
	}

	@AfterEach
	void leave() {
		session.close();
		shell.dispose();
		Locale.setDefault(usual);
	}

	@Test
	void theChoicesAreTheLevelsWithTheirNames() {
		ComboBoxCellEditor combo = assertInstanceOf(ComboBoxCellEditor.class, editing.getCellEditor(clause));
		assertEquals(List.of("(none)", "0 \u2013 nothing", "1 \u2013 begun", "2 \u2013 done"),
				List.of(combo.getItems()));
		assertEquals(0, editing.getValue(clause), "no level was given yet");
	}

	@Test
	void aChosenLevelIsWrittenAndCanBeUndone() {
		editing.setValue(clause, 1);
		assertEquals(0, clause.getLevel(), "the lowest level is not the same as none");
		editing.setValue(clause, 3);
		assertEquals(2, clause.getLevel());
		assertEquals(3, editing.getValue(clause));
		editing.setValue(clause, 0);
		assertNull(clause.getLevel());
		session.stack().undo();
		assertEquals(2, clause.getLevel());
	}

	@Test
	void aLevelOffTheScaleStaysUntilAnotherIsChosen() {
		clause.setLevel(9);
		assertEquals(-1, editing.getValue(clause));
		editing.setValue(clause, -1);
		assertEquals(9, clause.getLevel());
	}

	@Test
	void withoutAScaleTheLevelIsTyped() {
		frameworks.without("ladder");
		assertInstanceOf(TextCellEditor.class, editing.getCellEditor(clause));
		editing.setValue(clause, "4");
		assertEquals(4, clause.getLevel());
		editing.setValue(clause, "four");
		assertEquals(4, clause.getLevel());
		assertEquals(1, faults.size());
		assertEquals("4", editing.getValue(clause));
	}
}

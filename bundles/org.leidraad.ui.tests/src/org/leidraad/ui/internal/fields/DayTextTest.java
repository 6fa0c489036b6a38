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
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leidraad.ui.internal.workbench.InWindow;
import org.leidraad.ui.internal.workbench.Robot;

/** A day is typed, or chosen in the calendar with keys alone. */
@ExtendWith(InWindow.class)
class DayTextTest {

	private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

	private Shell shell;
	private DayText field;
	private int changes;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getCurrent());
		shell.setLayout(new GridLayout());
		field = new DayText(shell, DAY, () -> changes++);
		shell.open();
		new Robot(shell).settle();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private Shell popup() {
		Event down = new Event();
		down.keyCode = SWT.ARROW_DOWN;
		down.stateMask = SWT.MOD3;
		field.text().setFocus();
		field.text().notifyListeners(SWT.KeyDown, down);
		new Robot(shell).settle();
		return shell.getShells()[0];
	}

	private static void press(Shell popup, int... keys) {
		Canvas canvas = new Robot(popup).find(Canvas.class, "calendar.keys");
		for (int key : keys) {
			Event event = new Event();
			event.keyCode = key;
			canvas.notifyListeners(SWT.KeyDown, event);
		}
	}

	@Test
	void itReadsWhatIsTyped() {
		assertEquals(Optional.of(DAY), field.day());
		field.text().setText("1-2-2026");
		assertEquals(Optional.of(LocalDate.of(2026, 2, 1)), field.day());
		field.text().setText("2026-02-31");
		assertEquals(Optional.empty(), field.day());
		field.text().setText("");
		assertEquals(Optional.empty(), field.day());
		assertEquals(3, changes);
	}

	@Test
	void theKeysOfTheCalendarChooseADay() {
		Shell popup = popup();
		press(popup, SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.PAGE_UP, SWT.HOME, SWT.ARROW_LEFT, SWT.ARROW_UP, SWT.END,
				SWT.PAGE_DOWN, SWT.CR);
		// 1 Feb, 8 Feb, 8 Jan, 1 Jan, 31 Dec, 24 Dec, 31 Dec, 31 Jan
		assertEquals(Optional.of(DAY), field.day());
		press(popup(), SWT.PAGE_DOWN, SWT.CR);
		assertEquals(Optional.of(LocalDate.of(2026, 2, 28)), field.day());
	}

	@Test
	void escapeLeavesTheCalendarAndTheDayAsItWas() {
		Shell popup = popup();
		press(popup, SWT.ARROW_RIGHT, SWT.ESC);
		assertEquals(0, shell.getShells().length);
		assertTrue(popup.isDisposed());
		assertEquals(Optional.of(DAY), field.day());
		new Robot(shell).settle();
		assertSame(field.text(), shell.getDisplay().getFocusControl());
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Graphics2D;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leidraad.chart.ChartTheme;
import org.leidraad.chart.Picture;
import org.leidraad.ui.internal.workbench.InWindow;
import org.leidraad.ui.internal.workbench.Robot;

/** A picture says in words what it shows, and is drawn anew only when it may have changed. */
@ExtendWith(InWindow.class)
class PictureCanvasTest {

	private final List<String> drawn = new ArrayList<>();
	private String words = "two of three";
	private Shell shell;
	private Robot robot;
	private PictureCanvas picture;

	private record Drawing(String alternativeText, List<String> drawn) implements Picture {

		@Override
		public void draw(Graphics2D graphics, double width, double height, ChartTheme theme) {
			drawn.add(alternativeText);
		}
	}

	@BeforeEach
	void open() {
		shell = new Shell(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), SWT.SHELL_TRIM);
		shell.setLayout(new FillLayout());
		robot = new Robot(shell);
		picture = new PictureCanvas(shell, () -> new Drawing(words, drawn));
		shell.setSize(400, 300);
		shell.open();
		robot.await("it is drawn", () -> !drawn.isEmpty());
		robot.rest(Duration.ofMillis(300));
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void theWordsFollowThePicture() {
		assertEquals("two of three", picture.canvas().getToolTipText());
		words = "three of three";
		picture.refresh();
		assertEquals("three of three", picture.canvas().getToolTipText());
		robot.await("it is drawn anew", () -> drawn.getLast().equals("three of three"));
	}

	@Test
	void withoutAChangeItIsNotDrawnAgain() {
		int before = drawn.size();
		picture.canvas().redraw();
		picture.canvas().update();
		robot.settle();
		assertEquals(before, drawn.size());
		shell.setSize(500, 300);
		robot.await("another size is another picture", () -> drawn.size() > before);
	}

	@Test
	void whereThereIsNoRoomNothingIsDrawn() {
		shell.setSize(500, 300);
		robot.await("it is drawn in its new size", () -> drawn.size() > 1);
		picture.canvas().setSize(10, 10);
		robot.settle();
		drawn.clear();
		picture.refresh();
		robot.settle();
		assertTrue(drawn.isEmpty());
	}
}

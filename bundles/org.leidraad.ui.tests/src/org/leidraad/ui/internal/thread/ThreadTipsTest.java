/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.thread;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leidraad.ui.internal.workbench.InWindow;
import org.leidraad.ui.internal.workbench.Robot;

/**
 * A tip that goes takes the cursor from nobody: a dialog that was opened under it must get its Tab, Enter and Escape.
 */
@ExtendWith(InWindow.class)
class ThreadTipsTest {

	private Shell shell;
	private Robot robot;
	private Text text;
	private TreeViewer tree;
	private ThreadTips tips;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getCurrent());
		shell.setLayout(new FillLayout());
		shell.setSize(400, 300);
		text = new Text(shell, SWT.BORDER);
		tree = new TreeViewer(shell, SWT.FULL_SELECTION);
		TreeViewerColumn column = new TreeViewerColumn(tree, SWT.LEFT);
		column.getColumn().setWidth(150);
		tree.setContentProvider(new Lines());
		tree.setLabelProvider(new ColumnLabelProvider() {

			@Override
			public String getToolTipText(Object line) {
				return "About " + line;
			}
		});
		tips = ThreadTips.enable(tree);
		tree.setInput(new String[]{"one", "two"});
		shell.open();
		robot = new Robot(shell);
		robot.settle();
		text.setFocus();
		robot.settle();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private boolean isShown() {
		return Arrays.stream(shell.getShells()).anyMatch(Shell::isVisible);
	}

	@Test
	void theCursorStaysWhereItIsWhenTheWindowIsLeft() {
		Rectangle line = tree.getTree().getItem(0).getBounds(0);
		tips.show(new Point(line.x + 5, line.y + 5));
		robot.settle();
		assertTrue(isShown(), "there is a tip to go");
		assertSame(text, shell.getDisplay().getFocusControl());
		shell.notifyListeners(SWT.Deactivate, new Event());
		robot.settle();
		assertFalse(isShown(), "the tip goes");
		assertSame(text, shell.getDisplay().getFocusControl());
	}

	/** A flat tree. */
	private static final class Lines extends ArrayContentProvider implements ITreeContentProvider {

		@Override
		public Object[] getChildren(Object line) {
			return new Object[0];
		}

		@Override
		public Object getParent(Object line) {
			return null;
		}

		@Override
		public boolean hasChildren(Object line) {
			return false;
		}
	}
}

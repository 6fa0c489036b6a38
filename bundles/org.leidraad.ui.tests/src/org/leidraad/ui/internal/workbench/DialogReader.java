/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.workbench;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Reads the next dialog over a window and presses its first button, so that a test does not hang in it. */
final class DialogReader {

	private static final int LOOK_AGAIN = 50;
	private static final int LOOKS = 200;

	private final Shell window;
	private String text = "";
	private int looks;

	DialogReader(Shell window) {
		this.window = window;
	}

	/** Waits for a dialog, in the background. */
	void closeNext() {
		window.getDisplay().timerExec(LOOK_AGAIN, this::look);
	}

	/** {@return what was written in the dialog; empty if there was none} */
	String text() {
		return text;
	}

	private void look() {
		Shell[] dialogs = window.getShells();
		looks++;
		if (dialogs.length == 0 && looks < LOOKS) {
			closeNext();
		}
		for (Shell dialog : dialogs) {
			text = all(dialog).filter(Label.class::isInstance).map(label -> ((Label) label).getText())
					.collect(Collectors.joining(" "));
			all(dialog).filter(Button.class::isInstance).findFirst()
					.ifPresent(button -> button.notifyListeners(SWT.Selection, new Event()));
		}
	}

	private static Stream<Control> all(Composite parent) {
		return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite composite
				? Stream.concat(Stream.of(child), all(composite))
				: Stream.of(child));
	}
}

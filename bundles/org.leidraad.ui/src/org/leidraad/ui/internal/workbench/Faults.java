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

import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.model.text.Message;

/** Says what went wrong: one sentence with the remedy, the details go to the log. */
public final class Faults {

	private Faults() {
	}

	/**
	 * Shows a fault that has its own sentence, and logs what caused it.
	 *
	 * @param shell the window
	 * @param message the sentence
	 * @param cause what happened
	 */
	public static void show(Shell shell, Message message, Throwable cause) {
		ILog.get().warn(message.in(Locale.ENGLISH), cause);
		show(shell, message.in(Locale.getDefault()));
	}

	/**
	 * Shows a sentence.
	 *
	 * @param shell the window
	 * @param sentence the sentence
	 */
	public static void show(Shell shell, String sentence) {
		new MessageDialog(shell, ShellTexts.text("shell.name"), null, sentence, MessageDialog.WARNING, 0,
				ShellTexts.text("button.ok")).open();
	}

	/**
	 * Shows a sentence while there is no window yet.
	 *
	 * @param display the display
	 * @param sentence the sentence
	 */
	static void show(Display display, String sentence) {
		Shell shell = new Shell(display, SWT.NONE);
		try {
			show(shell, sentence);
		} finally {
			shell.dispose();
		}
	}
}

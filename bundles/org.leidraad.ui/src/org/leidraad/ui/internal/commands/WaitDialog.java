/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.commands;

import static org.leidraad.ui.internal.workbench.ShellTexts.text;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** Shows how far something is and lets the person cancel it, in the language of the window. */
public final class WaitDialog extends ProgressMonitorDialog {

	private final String title;

	/**
	 * @param shell the window
	 * @param title what is waited for
	 */
	public WaitDialog(Shell shell, String title) {
		super(shell);
		this.title = title;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		cancel = createButton(parent, IDialogConstants.CANCEL_ID, text("button.cancel"), true);
		cancel.setCursor(arrowCursor);
		setOperationCancelButtonEnabled(enableCancelButton);
	}
}

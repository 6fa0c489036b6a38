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

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** Lists the keys that do something here. The keys come from the bindings, so the list cannot be out of date. */
final class KeysDialog extends Dialog {

	private static final List<String> COMMANDS = List.of(NewHandler.COMMAND, OpenHandler.COMMAND,
			"org.eclipse.ui.file.save", "org.eclipse.ui.file.saveAs", "org.eclipse.ui.file.close",
			"org.leidraad.ui.report", "org.eclipse.ui.file.exit", "org.eclipse.ui.edit.undo",
			"org.eclipse.ui.edit.redo", "org.eclipse.ui.edit.cut", "org.eclipse.ui.edit.copy",
			"org.eclipse.ui.edit.paste", "org.eclipse.ui.edit.delete", "org.leidraad.ui.check",
			"org.leidraad.ui.show.thread", "org.leidraad.ui.show.findings", "org.eclipse.ui.window.activateEditor",
			"org.eclipse.ui.window.nextEditor", "org.eclipse.ui.window.maximizePart",
			"org.eclipse.ui.window.quickAccess");
	private static final int NAME_WIDTH = 300;
	private static final int KEY_WIDTH = 150;
	private static final int HEIGHT = 480;

	KeysDialog(Shell shell) {
		super(shell);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(text("keys.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).hint(NAME_WIDTH + KEY_WIDTH, HEIGHT).applyTo(table);
		column(table, "keys.does", NAME_WIDTH);
		column(table, "keys.key", KEY_WIDTH);
		IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
		for (String command : COMMANDS) {
			Optional.ofNullable(bindings.getBestActiveBindingFormattedFor(command))
					.ifPresent(key -> new TableItem(table, SWT.NONE).setText(new String[]{
						text("keys." + command), key}));
		}
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, text("button.close"), true);
	}

	private static void column(Table table, String key, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(text(key));
		column.setWidth(width);
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.installed;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leidraad.framework.FrameworkException;
import org.leidraad.sdk.trust.TrustStore;
import org.leidraad.sdk.trust.TrustStore.Decision;
import org.leidraad.ui.internal.workbench.Faults;
import org.leidraad.ui.internal.workbench.ShellTexts;

/** Lists whom the person has trusted to run code, and takes that back. */
final class TrustDialog extends Dialog {

	private static final int[] WIDTHS = {220, 140, 540};
	private static final int HEIGHT = 180;

	private final TrustStore trust;
	private Table table;
	private Button forget;
	private Label sentence;

	TrustDialog(Shell shell, TrustStore trust) {
		super(shell);
		this.trust = trust;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(InstalledTexts.get("trust.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		int width = Arrays.stream(WIDTHS).sum();
		sentence = new Label(area, SWT.WRAP);
		sentence.setText(InstalledTexts.get("trust.sentence"));
		GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(sentence);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		table.setHeaderVisible(true);
		table.setData("org.leidraad.id", "trust.table");
		GridDataFactory.fillDefaults().grab(true, true).hint(width, HEIGHT).applyTo(table);
		column("trust.name", 0);
		column("trust.what", 1);
		column("trust.fingerprint", 2);
		table.addListener(SWT.Selection, event -> enable());
		return area;
	}

	private void column(String key, int place) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(InstalledTexts.get(key));
		column.setWidth(WIDTHS[place]);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		forget = createButton(parent, IDialogConstants.CLIENT_ID, InstalledTexts.get("trust.forget"), false);
		forget.setData("org.leidraad.id", "trust.forget");
		forget.addListener(SWT.Selection, event -> forget());
		createButton(parent, IDialogConstants.CANCEL_ID, ShellTexts.text("button.close"), true);
		fill();
	}

	private void fill() {
		table.removeAll();
		try {
			for (Decision decision : trust.decisions()) {
				TableItem item = new TableItem(table, SWT.NONE);
				item.setText(new String[]{SignerWords.shortName(decision.name()),
					InstalledTexts.get(decision.signer() ? "trust.signer" : "trust.file"),
					SignerWords.fingerprint(decision.fingerprint())});
				item.setData(decision);
			}
		} catch (FrameworkException e) {
			sentence.setText(e.message().in(Locale.getDefault()));
		}
		if (table.getItemCount() == 0) {
			sentence.setText(InstalledTexts.get("trust.none"));
		}
		sentence.requestLayout();
		enable();
	}

	private void enable() {
		forget.setEnabled(table.getSelectionCount() > 0);
	}

	private void forget() {
		try {
			for (TableItem item : table.getSelection()) {
				trust.forget(((Decision) item.getData()).fingerprint());
			}
		} catch (FrameworkException e) {
			Faults.show(getShell(), e.message(), e);
		}
		fill();
	}
}

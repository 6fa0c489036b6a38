/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.leidraad.model.Procurement;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.ui.internal.fields.ElementLabels;
import org.leidraad.ui.internal.theme.Icons;

/** Asks to which procurement criteria go: to one that is there, or to a new one. */
final class ProcurementDialog extends TrayDialog {

	private static final int WIDTH = 420;
	private static final int HEIGHT = 180;

	private final List<Procurement> all;
	private final Optional<Procurement> shown;
	private final int criteria;
	private Table table;
	private Text name;
	private Optional<Procurement> chosen = Optional.empty();

	/**
	 * @param shell the window
	 * @param all the procurements of the roadmap
	 * @param shown the one that is in front
	 * @param criteria how many criteria shall be added
	 */
	ProcurementDialog(Shell shell, List<Procurement> all, Optional<Procurement> shown, int criteria) {
		super(shell);
		this.all = List.copyOf(all);
		this.shown = shown;
		this.criteria = criteria;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** {@return what was chosen; a new procurement is in no roadmap yet} */
	Optional<Procurement> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(BrowserTexts.get("add.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		((GridLayout) area.getLayout()).verticalSpacing = 8;
		Label question = new Label(area, SWT.WRAP);
		question.setText(BrowserTexts.get("add.question", criteria));
		question.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setData("org.leidraad.id", "procurement.table");
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = WIDTH;
		data.heightHint = HEIGHT;
		table.setLayoutData(data);
		all.forEach(one -> item(ElementLabels.text(one), one));
		item(BrowserTexts.get("add.new"), null);
		name = new Text(area, SWT.BORDER);
		name.setData("org.leidraad.id", "procurement.name");
		name.setMessage(BrowserTexts.get("add.new.name"));
		name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		name.addListener(SWT.Modify, event -> {
			if (!name.getText().isBlank()) {
				table.setSelection(all.size());
			}
			look();
		});
		table.setSelection(shown.map(all::indexOf).filter(place -> place >= 0).orElse(0));
		table.addListener(SWT.Selection, event -> look());
		table.addListener(SWT.DefaultSelection, event -> okPressed());
		return area;
	}

	private void item(String text, Procurement procurement) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(text);
		item.setData(procurement);
		item.setImage(procurement == null ? Icons.command("new") : Icons.of(procurement));
	}

	private boolean isNew() {
		return table.getSelectionIndex() == all.size();
	}

	private void look() {
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(table.getSelectionCount() == 1);
		}
	}

	@Override
	protected void okPressed() {
		if (isNew()) {
			Procurement made = (Procurement) Identity.create(Literals.PROCUREMENT);
			made.setName(name.getText().isBlank() ? BrowserTexts.get("add.new") : name.getText().strip());
			chosen = Optional.of(made);
		} else {
			chosen = Optional.of(all.get(table.getSelectionIndex()));
		}
		super.okPressed();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, BrowserTexts.get("add.ok"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, BrowserTexts.get("cancel"), false);
	}
}

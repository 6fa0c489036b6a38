/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.findings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Repair;

/** The chosen finding in full, with a button for its best repair and a list of the others. */
final class RepairBar {

	private final Composite area;
	private final BiConsumer<Finding, Repair> run;
	private final Label sentence;
	private final Composite buttons;

	RepairBar(Composite parent, BiConsumer<Finding, Repair> run) {
		this.run = run;
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginHeight = 2;
		area.setLayout(layout);
		area.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		sentence = new Label(area, SWT.NONE);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 100;
		sentence.setLayoutData(data);
		buttons = new Composite(area, SWT.NONE);
		GridLayout row = new GridLayout(2, false);
		row.marginWidth = 0;
		row.marginHeight = 0;
		row.horizontalSpacing = 2;
		buttons.setLayout(row);
		buttons.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
	}

	/** Shows a finding, or nothing. */
	void show(Optional<Finding> finding) {
		for (Control child : buttons.getChildren()) {
			child.dispose();
		}
		String text = finding.map(one -> one.message().in(Locale.getDefault())).orElse("");
		sentence.setText(text.replace("&", "&&"));
		sentence.setToolTipText(text);
		finding.filter(one -> !one.repairs().isEmpty()).ifPresent(this::repairs);
		GridData data = (GridData) area.getLayoutData();
		data.exclude = finding.isEmpty();
		area.setVisible(finding.isPresent());
		area.getParent().layout(true, true);
	}

	private void repairs(Finding finding) {
		List<Repair> repairs = finding.repairs();
		Button first = new Button(buttons, SWT.PUSH);
		first.setData("org.leidraad.id", "findings.repair");
		first.setText(label(repairs.getFirst()));
		first.addListener(SWT.Selection, event -> run.accept(finding, repairs.getFirst()));
		if (repairs.size() > 1) {
			Button more = new Button(buttons, SWT.PUSH);
			more.setData("org.leidraad.id", "findings.repair.more");
			more.setText("\u25BE");
			more.setToolTipText(FindingTexts.get("repair.more"));
			more.addListener(SWT.Selection, event -> others(more, finding));
		}
	}

	private void others(Button button, Finding finding) {
		Menu menu = new Menu(button);
		for (Repair repair : finding.repairs().subList(1, finding.repairs().size())) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(label(repair));
			item.addListener(SWT.Selection, event -> run.accept(finding, repair));
		}
		menu.setLocation(button.toDisplay(0, button.getSize().y));
		menu.setVisible(true);
	}

	static String label(Repair repair) {
		return repair.label().in(Locale.getDefault()).replace("&", "&&");
	}
}

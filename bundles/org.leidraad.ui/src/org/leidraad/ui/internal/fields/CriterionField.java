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

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.leidraad.framework.CriterionKey;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.ui.internal.fields.SearchDialog.Column;
import org.leidraad.ui.internal.frameworks.Browsing;

/** The criterion of a framework that is used; its title becomes the name, so that the name survives the framework. */
final class CriterionField extends Field {

	private Text text;
	private Button clear;
	private Button show;

	CriterionField(FieldHost host, EObject owner, FieldSpec spec) {
		super(host, owner, spec);
	}

	@Override
	protected Control createControl(Composite parent) {
		Composite row = TextField.row(parent);
		((GridLayout) row.getLayout()).numColumns = 4;
		text = new Text(row, SWT.BORDER | SWT.READ_ONLY);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 100;
		text.setLayoutData(data);
		text.setMessage(FieldTexts.get("criterion.none"));
		Button choose = new Button(row, SWT.PUSH);
		choose.setText(FieldTexts.get("criterion.open"));
		choose.setData(WIDGET_ID, spec().feature().getName() + ".choose");
		choose.addListener(SWT.Selection, event -> choose());
		clear = new Button(row, SWT.PUSH);
		clear.setText("\u2715");
		clear.setToolTipText(FieldTexts.get("criterion.clear"));
		clear.addListener(SWT.Selection, event -> write(Optional.empty()));
		show = new Button(row, SWT.PUSH);
		show.setText("\u2192");
		show.setToolTipText(FieldTexts.get("criterion.show"));
		show.setData(WIDGET_ID, spec().feature().getName() + ".show");
		show.addListener(SWT.Selection, event -> key().ifPresent(Browsing::show));
		return text;
	}

	private void choose() {
		SearchDialog<CriterionChoice> dialog = new SearchDialog<>(text.getShell(), FieldTexts.get("criterion.title"),
				CriterionChoice.all(host().frameworks(), Locale.getDefault()),
				List.of(new Column<>("criterion.framework", 18, CriterionChoice::framework),
						new Column<>("criterion.name", 48, CriterionChoice::title),
						new Column<>("criterion.aspect", 17, CriterionChoice::aspect),
						new Column<>("criterion.threshold", 17, CriterionChoice::threshold)),
				CriterionChoice::matches, false);
		if (dialog.open() == Window.OK) {
			dialog.chosen().forEach(this::take);
		}
	}

	private void take(CriterionChoice choice) {
		CompoundCommand both = new CompoundCommand();
		Edits.set(host().domain(), element(), Literals.CRITERION_USE__CRITERION, Optional.of(choice.key()))
				.ifPresent(both::append);
		Edits.set(host().domain(), element(), Literals.ELEMENT__NAME, Optional.of(choice.title()))
				.ifPresent(both::append);
		if (!both.isEmpty()) {
			host().run(Edits.named(both, "change.criterion"));
		}
	}

	@Override
	public void refresh() {
		Optional<String> key = Optional.ofNullable(((CriterionUse) element()).getCriterion());
		String shown = key.map(one -> host().frameworks().criterion(one)
				.map(installed -> installed.framework().name(Locale.getDefault()) + "  \u203A  "
						+ installed.title(Locale.getDefault()) + "  (" + one + ')')
				.orElse(one)).orElse("");
		if (!shown.equals(text.getText())) {
			text.setText(shown);
		}
		clear.setEnabled(key.isPresent());
		show.setEnabled(key().isPresent());
	}

	/** {@return the criterion, where it is installed} */
	private Optional<CriterionKey> key() {
		String key = ((CriterionUse) element()).getCriterion();
		return CriterionKey.parse(key).filter(parsed -> host().frameworks().criterion(key).isPresent());
	}
}

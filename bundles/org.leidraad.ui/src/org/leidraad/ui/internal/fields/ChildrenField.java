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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.leidraad.model.Element;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.ui.internal.theme.Icons;

/** Parts that have a place of their own in the thread: add one, go to one, delete. */
final class ChildrenField extends ElementList {

	private Button add;
	private Button delete;
	private Button go;

	ChildrenField(FieldHost host, EObject owner, FieldSpec spec) {
		super(host, owner, spec);
	}

	@Override
	void createButtons() {
		add = button("button.add", this::add);
		add.setData(WIDGET_ID, spec().feature().getName() + ".add");
		delete = button("button.delete", this::delete);
		go = button("button.go", this::go);
	}

	private void add() {
		List<Element> kinds = NewParts.of(host().domain(), element(), (EReference) spec().feature());
		if (kinds.size() == 1) {
			add(kinds.getFirst());
			return;
		}
		Menu menu = new Menu(add);
		for (Element part : kinds) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(ModelNames.type(Locale.getDefault(), part.eClass()));
			item.setImage(Icons.of(part));
			item.addListener(SWT.Selection, event -> add(part));
		}
		menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void add(Element part) {
		host().run(Edits.add(host().domain(), element(), (EReference) spec().feature(), part));
		host().jump(part);
	}

	@Override
	void delete() {
		if (!chosen().isEmpty()) {
			host().run(Edits.delete(host().domain(), chosen()));
		}
	}

	@Override
	void enable() {
		add.setEnabled(spec().feature().isMany() || elements().isEmpty());
		delete.setEnabled(!chosen().isEmpty());
		go.setEnabled(chosen().size() == 1);
	}
}

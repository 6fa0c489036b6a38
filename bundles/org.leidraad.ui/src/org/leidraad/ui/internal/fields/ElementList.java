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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.leidraad.model.Element;

/** A field that shows other elements as a list with buttons beside it. An empty list says what belongs there. */
abstract class ElementList extends Field {

	private static final int MOST_ROWS = 8;
	private static final int LEAST_ROWS = 2;

	private TableViewer list;
	private Composite buttons;

	ElementList(FieldHost host, EObject owner, FieldSpec spec) {
		super(host, owner, spec);
	}

	@Override
	protected final Control createControl(Composite parent) {
		Composite row = TextField.row(parent);
		list = new TableViewer(row, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new ElementLabels());
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
		data.widthHint = 100;
		list.getTable().setLayoutData(data);
		list.addDoubleClickListener(event -> go());
		list.addSelectionChangedListener(event -> enable());
		list.getTable().addListener(SWT.Paint, event -> {
			if (elements().isEmpty()) {
				Color usual = event.gc.getForeground();
				event.gc.setForeground(event.display.getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
				event.gc.drawText(FieldTexts.get("list.empty"), 6, 4, true);
				event.gc.setForeground(usual);
			}
		});
		list.getTable().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				delete();
			}
		});
		buttons = new Composite(row, SWT.NONE);
		GridLayout layout = new GridLayout(1, true);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 3;
		buttons.setLayout(layout);
		buttons.setLayoutData(new GridData(SWT.END, SWT.BEGINNING, false, false));
		createButtons();
		return list.getTable();
	}

	/** Makes the buttons with {@link #button}. */
	abstract void createButtons();

	/** Takes the chosen elements away. */
	abstract void delete();

	/** Says which buttons can be used now. */
	abstract void enable();

	/** Makes a button beside the list. */
	final Button button(String key, Runnable action) {
		Button button = new Button(buttons, SWT.PUSH);
		button.setText(FieldTexts.get(key));
		button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	/** Goes to the chosen element. */
	final void go() {
		chosen().stream().findFirst().ifPresent(host()::jump);
	}

	/** {@return the elements that are shown} */
	final List<Element> elements() {
		Object value = value();
		List<?> all = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
		return all.stream().map(Element.class::cast).toList();
	}

	/** {@return the elements that are chosen} */
	final List<Element> chosen() {
		return ((List<?>) list.getStructuredSelection().toList()).stream().map(Element.class::cast).toList();
	}

	@Override
	public final void refresh() {
		List<Element> now = elements();
		int before = list.getTable().getItemCount();
		list.setInput(now);
		if (before != now.size() || now.isEmpty()) {
			GridData data = (GridData) list.getTable().getLayoutData();
			int least = spec().feature().isMany() && spec().kind() != FieldKind.LISTED ? LEAST_ROWS : 1;
			int rows = Math.clamp(now.size(), least, MOST_ROWS);
			data.heightHint = list.getTable().getItemHeight() * rows;
			Reflow.around(list.getTable());
		}
		list.getTable().redraw();
		enable();
	}
}

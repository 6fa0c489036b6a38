/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.leidraad.model.Element;
import org.leidraad.ui.internal.fields.Field;
import org.leidraad.ui.internal.fields.FieldHost;
import org.leidraad.ui.internal.fields.FieldKind;
import org.leidraad.ui.internal.fields.FieldSpec;
import org.leidraad.ui.internal.fields.FieldTexts;
import org.leidraad.ui.internal.fields.FormPage;
import org.leidraad.ui.internal.fields.FormSection;
import org.leidraad.ui.internal.fields.Reflow;

/** One page of a form as widgets: sections one under the other, scrolled. */
final class PageBody {

	private static final int COLUMNS = 4;

	private final FormPage page;
	private final ScrolledComposite scroll;
	private final List<Field> fields = new ArrayList<>();

	PageBody(Composite parent, FormPage page, Element element, FieldHost host) {
		this.page = page;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		Composite content = new Composite(scroll, SWT.NONE);
		GridLayout layout = new GridLayout(COLUMNS, false);
		layout.marginWidth = 14;
		layout.marginHeight = 12;
		layout.horizontalSpacing = 10;
		layout.verticalSpacing = 6;
		content.setLayout(layout);
		for (FormSection section : page.sections()) {
			List<FieldSpec> shown = section.shownFor(element);
			if (!shown.isEmpty()) {
				section(content, section, shown, element, host);
			}
		}
		scroll.setContent(content);
		scroll.addListener(SWT.Resize, event -> Reflow.page(scroll));
		scroll.getVerticalBar().setIncrement(24);
	}

	private void section(Composite content, FormSection section, List<FieldSpec> shown, Element element,
			FieldHost host) {
		if (!section.key().isEmpty()) {
			heading(content, FieldTexts.get("section." + section.key()));
		}
		int column = 0;
		for (FieldSpec spec : shown) {
			if (spec.wide() && column > 0) {
				fill(content, COLUMNS - column);
				column = 0;
			}
			Field field = Field.of(host, element, spec);
			field.create(content, shown.size() > 1 || !lone(spec));
			fields.add(field);
			column = spec.wide() ? 0 : (column + 2) % COLUMNS;
		}
		if (column > 0) {
			fill(content, COLUMNS - column);
		}
	}

	private static boolean lone(FieldSpec spec) {
		return spec.kind() == FieldKind.CHILDREN || spec.kind() == FieldKind.TABLE
				|| spec.kind() == FieldKind.REFERENCES;
	}

	private static void heading(Composite content, String text) {
		Label heading = new Label(content, SWT.NONE);
		heading.setText(text.replace("&", "&&"));
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, COLUMNS, 1);
		data.verticalIndent = 12;
		heading.setLayoutData(data);
		Label line = new Label(content, SWT.SEPARATOR | SWT.HORIZONTAL);
		line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1));
	}

	private static void fill(Composite content, int columns) {
		Label empty = new Label(content, SWT.NONE);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
		data.widthHint = 100;
		empty.setLayoutData(data);
	}

	FormPage page() {
		return page;
	}

	ScrolledComposite control() {
		return scroll;
	}

	List<Field> fields() {
		return fields;
	}

	void refresh() {
		fields.forEach(Field::refresh);
	}
}

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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.ui.internal.fields.Field;
import org.leidraad.ui.internal.fields.FieldHost;
import org.leidraad.ui.internal.fields.FieldSpec;
import org.leidraad.ui.internal.fields.FieldTexts;
import org.leidraad.ui.internal.fields.FormLayouts;
import org.leidraad.ui.internal.fields.FormPage;
import org.leidraad.ui.internal.fields.FormSection;
import org.leidraad.ui.internal.fields.Reflow;

/** One page of a form as widgets, made when the page is first seen: sections one under the other, scrolled. */
final class PageBody {

	private static final int COLUMNS = 4;

	private final FormPage page;
	private final Element element;
	private final FieldHost host;
	private final ScrolledComposite scroll;
	private final List<Field> fields = new ArrayList<>();
	private final Map<Field, SectionHead> heads = new HashMap<>();
	private Optional<MeasuredParts> parts = Optional.empty();
	private Optional<ComputedPart> computed = Optional.empty();

	PageBody(Composite parent, FormPage page, Element element, FieldHost host) {
		this.page = page;
		this.element = element;
		this.host = host;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		scroll.addListener(SWT.Resize, event -> Reflow.page(scroll));
		scroll.getVerticalBar().setIncrement(24);
	}

	/** Makes the widgets, unless they are there. */
	void fill() {
		if (scroll.getContent() != null) {
			return;
		}
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
				section(content, section, shown);
			}
		}
		if (element instanceof Indicator indicator && page.key().equals(FormLayouts.MEASUREMENTS)) {
			parts = Optional.of(new MeasuredParts(content, indicator, host, COLUMNS));
		}
		computed = ComputedLines.of(element, page.key())
				.map(lines -> new ComputedPart(content, lines, host, COLUMNS));
		scroll.setContent(content);
		Reflow.page(scroll);
	}

	private void section(Composite content, FormSection section, List<FieldSpec> shown) {
		if (section.key().isEmpty()) {
			fields(content, shown);
			return;
		}
		String title = FieldTexts.get("section." + section.key());
		SectionHead head = new SectionHead(content, title, section.folded(), COLUMNS);
		int above = content.getChildren().length;
		fields(content, shown).forEach(field -> heads.put(field, head));
		Control[] all = content.getChildren();
		head.body(Arrays.asList(all).subList(above, all.length), section.openFor(element));
	}

	private List<Field> fields(Composite content, List<FieldSpec> shown) {
		List<Field> made = new ArrayList<>();
		int column = 0;
		for (FieldSpec spec : shown) {
			if (spec.wide() && column > 0) {
				rest(content, COLUMNS - column);
				column = 0;
			}
			Field field = Field.of(host, element, spec);
			field.create(content, shown.size() > 1 || !spec.kind().speaksForItself());
			made.add(field);
			column = spec.wide() ? 0 : (column + 2) % COLUMNS;
		}
		if (column > 0) {
			rest(content, COLUMNS - column);
		}
		fields.addAll(made);
		return made;
	}

	private static void rest(Composite content, int columns) {
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

	/** {@return the fields that have widgets; none before the page is first seen} */
	List<Field> fields() {
		return fields;
	}

	/** Unfolds the section of a field and puts the cursor into it. */
	void focus(Field field) {
		SectionHead head = heads.get(field);
		if (head != null && !head.isOpen()) {
			head.open(true);
			Reflow.page(scroll);
		}
		field.focus();
	}

	void refresh() {
		fields.forEach(Field::refresh);
		parts.ifPresent(MeasuredParts::refresh);
		computed.ifPresent(ComputedPart::refresh);
	}
}

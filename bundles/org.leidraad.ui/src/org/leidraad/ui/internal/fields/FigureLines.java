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
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.leidraad.chart.FigureFormat;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.behaviour.Figure;
import org.leidraad.model.Element;
import org.leidraad.ui.internal.theme.Css;

/** The figures that a framework computes from its own attributes, one below the other. */
final class FigureLines {

	private final InstalledFramework framework;
	private final EObject attributes;
	private final Element element;
	private final Composite area;
	private List<Figure> shown = List.of();

	/**
	 * @param parent where they stand
	 * @param columns how many columns of the parent they take
	 * @param framework computes them
	 * @param attributes what they are computed from
	 * @param element what has the attributes
	 */
	FigureLines(Composite parent, int columns, InstalledFramework framework, EObject attributes, Element element) {
		this.framework = framework;
		this.attributes = attributes;
		this.element = element;
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 14;
		area.setLayout(layout);
		area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1));
	}

	/** Computes them again, and shows them where one is another than before. */
	void refresh() {
		List<Figure> now = framework.behaviours().figures(attributes, element);
		if (!now.equals(shown)) {
			shown = now;
			for (Control line : area.getChildren()) {
				line.dispose();
			}
			now.forEach(this::line);
			Reflow.around(area);
		}
	}

	private void line(Figure figure) {
		text(word("figure." + figure.id()), SWT.LEAD, false);
		boolean known = figure.value().isPresent();
		text(figure.value().map(value -> new FigureFormat(Locale.getDefault()).number(value) + ' ' + figure.unit())
				.orElseGet(() -> FieldTexts.get("extensions.no-figure")).strip(), known ? SWT.TRAIL : SWT.LEAD, !known);
		text(figure.note().map(note -> word("figure." + figure.id() + '.' + note)).orElse(""), SWT.LEAD, true);
	}

	private String word(String key) {
		return framework.text(Locale.getDefault(), key);
	}

	private void text(String text, int side, boolean hint) {
		Label label = new Label(area, SWT.NONE);
		label.setText(text.replace("&", "&&"));
		label.setLayoutData(new GridData(side == SWT.TRAIL ? SWT.END : SWT.BEGINNING, SWT.CENTER, false, false));
		if (hint) {
			Css.mark(label, Css.HINT);
		}
	}
}

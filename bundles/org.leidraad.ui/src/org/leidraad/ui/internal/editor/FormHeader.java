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

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.ui.internal.chart.StateSigns;
import org.leidraad.ui.internal.fields.Breadcrumb;
import org.leidraad.ui.internal.fields.Breadcrumb.Step;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.theme.Css;
import org.leidraad.ui.internal.theme.Icons;

/** The top of a form: the way to the element, its name, and how it does, in sign and word. */
final class FormHeader {

	private final RoadmapSession session;
	private final Element element;
	private final Composite area;
	private final Link way;
	private final Label name;
	private final Label sign;
	private final Label word;
	private final Composite worst;
	private final Label worstSign;
	private final Label worstWord;

	FormHeader(Composite parent, RoadmapSession session, Element element) {
		this.session = session;
		this.element = element;
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(6, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 4;
		layout.horizontalSpacing = 8;
		area.setLayout(layout);
		area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		way = new Link(area, SWT.NONE);
		way.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 6, 1));
		way.setData("org.leidraad.id", "breadcrumb");
		way.addListener(SWT.Selection, event -> go(event.text));
		Label icon = new Label(area, SWT.NONE);
		icon.setImage(Icons.of(element));
		Css.mark(way, Css.PATH);
		icon.setToolTipText(ModelNames.type(Locale.getDefault(), element.eClass()));
		name = new Label(area, SWT.NONE);
		name.setFont(JFaceResources.getHeaderFont());
		Css.mark(name, Css.TITLE);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 100;
		name.setLayoutData(data);
		sign = new Label(area, SWT.NONE);
		word = new Label(area, SWT.NONE);
		word.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		word.setData("org.leidraad.id", "status");
		worst = new Composite(area, SWT.NONE);
		GridLayout row = new GridLayout(3, false);
		row.marginWidth = 0;
		row.marginHeight = 0;
		worst.setLayout(row);
		worst.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		Label lead = new Label(worst, SWT.NONE);
		lead.setText(EditorTexts.get("header.worst"));
		lead.setToolTipText(EditorTexts.get("header.worst.hint"));
		worstSign = new Label(worst, SWT.NONE);
		worstWord = new Label(worst, SWT.NONE);
		worstWord.setFont(word.getFont());
		worstWord.setData("org.leidraad.id", "status.worst");
		FormDeeds.create(area, element);
		refresh();
	}

	void refresh() {
		List<Step> steps = Breadcrumb.of(element, Locale.getDefault()).steps();
		set(way, steps.stream().map(step -> step.element() == element
				? escape(step.label())
				: "<a href=\"" + step.element().getId() + "\">" + escape(step.label()) + "</a>")
				.collect(Collectors.joining("  \u203A  ")));
		String title = ModelNames.element(Locale.getDefault(), element).replace("&", "&&");
		if (!title.equals(name.getText())) {
			name.setText(title);
			name.setToolTipText(title);
		}
		state();
	}

	/** Shows how the element does. */
	void state() {
		Optional<IndicatorState> state = session.check().state(element);
		sign.setImage(state.map(StateSigns::image).orElse(null));
		sign.setVisible(state.isPresent());
		word.setText(state.map(one -> IndicatorAssessment.word(one, Locale.getDefault())).orElse(mark()));
		word.setToolTipText(state.isEmpty() && !mark().isEmpty() ? EditorTexts.get("header.sample.hint") : null);
		state.ifPresent(one -> color(word, one));
		worst(session.check().worst(element));
		area.layout(true, true);
	}

	private void worst(Optional<IndicatorState> state) {
		worstSign.setImage(state.map(StateSigns::image).orElse(null));
		worstWord.setText(state.map(one -> IndicatorAssessment.word(one, Locale.getDefault())).orElse(""));
		state.ifPresent(one -> color(worstWord, one));
		worst.setVisible(state.isPresent());
		((GridData) worst.getLayoutData()).exclude = state.isEmpty();
	}

	/** At once, and again when the style sheet has given a new label the colour of all labels. */
	private static void color(Label word, IndicatorState state) {
		word.setForeground(StateSigns.color(state));
		word.getDisplay().asyncExec(() -> {
			if (!word.isDisposed()) {
				word.setForeground(StateSigns.color(state));
			}
		});
	}

	private String mark() {
		return element instanceof Roadmap roadmap && roadmap.isSample() ? EditorTexts.get("header.sample") : "";
	}

	private static void set(Link link, String text) {
		if (!text.equals(link.getText())) {
			link.setText(text);
		}
	}

	private void go(String id) {
		Breadcrumb.of(element, Locale.getDefault()).steps().stream().map(Step::element)
				.filter(one -> id.equals(one.getId())).findFirst().ifPresent(session::jump);
	}

	private static String escape(String text) {
		return text.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203A");
	}
}

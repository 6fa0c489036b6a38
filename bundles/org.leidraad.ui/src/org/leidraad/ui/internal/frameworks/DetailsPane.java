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

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.leidraad.ui.internal.fields.Reflow;
import org.leidraad.ui.internal.frameworks.CriterionSheet.Goal;
import org.leidraad.ui.internal.frameworks.CriterionSheet.Line;
import org.leidraad.ui.internal.frameworks.CriterionSheet.Part;
import org.leidraad.ui.internal.theme.Css;

/** Shows all that is known of one criterion. */
final class DetailsPane {

	private static final int LABEL_WIDTH = 130;
	private static final int NARROWEST = 120;
	private static final int SCROLL_STEP = 24;

	private final ScrolledComposite scroll;
	private final Composite content;
	private final Consumer<Goal> go;

	/**
	 * @param parent where it stands
	 * @param go is called when somebody follows a line
	 */
	DetailsPane(Composite parent, Consumer<Goal> go) {
		this.go = go;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setData("org.leidraad.id", "frameworks.details");
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		scroll.getVerticalBar().setIncrement(SCROLL_STEP);
		content = new Composite(scroll, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 12;
		layout.marginHeight = 8;
		layout.horizontalSpacing = 10;
		layout.verticalSpacing = 3;
		content.setLayout(layout);
		scroll.setContent(content);
		scroll.addListener(SWT.Resize, event -> Reflow.page(scroll));
	}

	/** Shows a criterion; where none is chosen, a sentence that says what to do. */
	void show(Optional<CriterionSheet> sheet, String sentence) {
		scroll.setRedraw(false);
		for (Control child : content.getChildren()) {
			child.dispose();
		}
		sheet.ifPresentOrElse(this::fill, () -> Css.mark(wide(sentence), Css.HINT));
		scroll.setOrigin(0, 0);
		Reflow.page(scroll);
		scroll.setRedraw(true);
	}

	private void fill(CriterionSheet sheet) {
		Label title = wide(sheet.title());
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		title.setData("org.leidraad.id", "frameworks.title");
		Css.mark(title, Css.TITLE);
		Css.mark(wide(sheet.path()), Css.PATH);
		sheet.parts().forEach(this::part);
	}

	private void part(Part part) {
		Label heading = wide(part.heading());
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		((GridData) heading.getLayoutData()).verticalIndent = 8;
		String before = "";
		for (Line line : part.lines()) {
			line(line, !line.label().equals(before));
			before = line.label();
		}
	}

	private void line(Line line, boolean labelled) {
		Label label = new Label(content, SWT.WRAP);
		label.setText(labelled ? plain(line.label()) : "");
		Css.mark(label, Css.HINT);
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, false, false);
		data.widthHint = LABEL_WIDTH;
		label.setLayoutData(data);
		Control value = line.goal().map(goal -> link(line.text(), goal)).orElseGet(() -> label(line.text()));
		GridData wide = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		wide.widthHint = NARROWEST;
		value.setLayoutData(wide);
	}

	private Control link(String words, Goal goal) {
		Link link = new Link(content, SWT.WRAP);
		link.setText("<a>" + plain(words).replace("<", "\u2039").replace(">", "\u203A") + "</a>");
		link.addListener(SWT.Selection, event -> go.accept(goal));
		return link;
	}

	private Control label(String words) {
		Label label = new Label(content, SWT.WRAP);
		label.setText(plain(words));
		return label;
	}

	private Label wide(String words) {
		Label label = new Label(content, SWT.WRAP);
		label.setText(plain(words));
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false, 2, 1);
		data.widthHint = NARROWEST;
		label.setLayoutData(data);
		return label;
	}

	private static String plain(String words) {
		return words.replace("&", "&&");
	}

	Control control() {
		return scroll;
	}
}

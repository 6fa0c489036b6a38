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

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.leidraad.ui.internal.editor.ComputedLines.Line;
import org.leidraad.ui.internal.fields.FieldHost;
import org.leidraad.ui.internal.fields.Reflow;

/** A section at the end of a page whose lines are computed, to read and to go from, not to edit. */
final class ComputedPart {

	private final ComputedLines lines;
	private final FieldHost host;
	private final SectionHead head;
	private final Composite area;
	private List<Line> shown = List.of();

	/**
	 * Makes the section at the end of a grid.
	 *
	 * @param content the grid
	 * @param lines what is told
	 * @param host goes to elements
	 * @param columns how many columns the grid has
	 */
	ComputedPart(Composite content, ComputedLines lines, FieldHost host, int columns) {
		this.lines = lines;
		this.host = host;
		head = new SectionHead(content, lines.title(), false, columns);
		area = new Composite(content, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 6;
		area.setLayout(layout);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, columns, 1);
		data.widthHint = 100;
		area.setLayoutData(data);
		area.setData("org.leidraad.id", "computed");
		seen(false);
		refresh();
	}

	/** Computes anew, and shows the lines where one is another than before. */
	void refresh() {
		List<Line> now = lines.lines().get();
		if (!now.equals(shown)) {
			shown = now;
			for (Control line : area.getChildren()) {
				line.dispose();
			}
			now.forEach(this::line);
			seen(!now.isEmpty());
			Reflow.around(area);
		}
	}

	private void seen(boolean wanted) {
		head.visible(wanted);
		area.setVisible(wanted);
		((GridData) area.getLayoutData()).exclude = !wanted;
	}

	private void line(Line line) {
		Link text = new Link(area, SWT.WRAP);
		text.setText(line.name().isEmpty()
				? escape(line.text())
				: "<a>" + escape(line.name()) + "</a>  " + escape(line.text()));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = 100;
		text.setLayoutData(data);
		line.about().ifPresent(element -> text.addListener(SWT.Selection, event -> host.jump(element)));
	}

	private static String escape(String text) {
		return text.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203A");
	}
}

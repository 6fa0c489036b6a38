/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.installed;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** Text with headings that can be read, selected and copied, and not written. */
final class Paper {

	private static final int MARGIN = 12;
	private static final int INDENT = 14;

	private final StyledText text;
	private final StringBuilder words = new StringBuilder();
	private final List<StyleRange> headings = new ArrayList<>();

	/**
	 * @param parent where it stands
	 * @param id what tests know it by
	 */
	Paper(Composite parent, String id) {
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setCaret(null);
		text.setAlwaysShowScrollBars(false);
		text.setData("org.leidraad.id", id);
		// the keyboard goes on from here with Tab, as from any other text that is only read
		text.addListener(SWT.Traverse, event -> event.doit = true);
	}

	/** {@return the widget, to be laid out} */
	StyledText control() {
		return text;
	}

	/** Begins anew. */
	Paper clear() {
		words.setLength(0);
		headings.clear();
		return this;
	}

	/** Writes a heading. */
	Paper heading(String heading) {
		if (!words.isEmpty()) {
			words.append('\n');
		}
		headings.add(new StyleRange(words.length(), heading.length(), null, null, SWT.BOLD));
		return line(heading);
	}

	/** Writes a paragraph. */
	Paper line(String line) {
		words.append(line).append('\n');
		return this;
	}

	/** Writes lines with a sign before each. */
	Paper points(List<String> lines) {
		lines.forEach(line -> words.append("\u2022 ").append(line.replace('\n', ' ')).append('\n'));
		return this;
	}

	/** Shows what was written. */
	void show() {
		text.setText(words.toString().stripTrailing());
		text.setStyleRanges(headings.toArray(StyleRange[]::new));
		for (int line = 0; line < text.getLineCount(); line++) {
			if (text.getLine(line).startsWith("\u2022")) {
				text.setLineWrapIndent(line, 1, INDENT);
			}
		}
		text.setTopIndex(0);
	}
}

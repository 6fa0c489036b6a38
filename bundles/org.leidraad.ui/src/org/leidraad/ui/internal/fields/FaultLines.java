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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Severity;
import org.leidraad.ui.internal.theme.Css;

/** The lines under a field that say what is wrong with it, each with its first repair. */
public final class FaultLines {

	private final Composite area;
	private final FieldHost host;
	private Optional<String> fault = Optional.empty();
	private List<Finding> findings = List.of();
	private List<String> shown = List.of();

	/**
	 * @param parent a composite with a grid of one column
	 * @param host runs the repairs
	 */
	public FaultLines(Composite parent, FieldHost host) {
		this.host = host;
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 2;
		area.setLayout(layout);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.exclude = true;
		area.setLayoutData(data);
		area.setVisible(false);
	}

	/** Shows or hides what is wrong with the text that is typed. */
	void fault(Optional<String> sentence) {
		fault = sentence;
		update();
	}

	/**
	 * Shows what the rules find wrong.
	 *
	 * @param found what they found
	 */
	public void findings(List<Finding> found) {
		findings = found;
		update();
	}

	private void update() {
		List<String> wanted = new ArrayList<>();
		fault.ifPresent(wanted::add);
		findings.forEach(finding -> wanted.add(sentence(finding)));
		if (area.isDisposed() || wanted.equals(shown)) {
			return;
		}
		shown = wanted;
		for (Control child : area.getChildren()) {
			child.dispose();
		}
		fault.ifPresent(sentence -> line(Severity.ERROR, sentence, Optional.empty()));
		findings.forEach(finding -> line(finding.severity(), sentence(finding), Optional.of(finding)));
		((GridData) area.getLayoutData()).exclude = wanted.isEmpty();
		area.setVisible(!wanted.isEmpty());
		area.getParent().layout(true, true);
		Reflow.around(area);
	}

	private void line(Severity severity, String sentence, Optional<Finding> finding) {
		Label sign = new Label(area, SWT.NONE);
		sign.setImage(SeveritySign.image(severity));
		sign.setToolTipText(SeveritySign.word(severity));
		sign.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
		Link text = new Link(area, SWT.WRAP);
		if (severity == Severity.ERROR) {
			Css.mark(text, Css.FAULT);
		}
		text.setText(escape(sentence) + finding.filter(one -> !one.repairs().isEmpty())
				.map(one -> "  <a>" + escape(one.repairs().getFirst().label().in(Locale.getDefault())) + "</a>")
				.orElse(""));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 100;
		text.setLayoutData(data);
		finding.ifPresent(one -> text.addListener(SWT.Selection, event -> host.run(one.repairs().getFirst())));
	}

	private static String sentence(Finding finding) {
		return finding.message().in(Locale.getDefault());
	}

	private static String escape(String text) {
		return text.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203A");
	}
}

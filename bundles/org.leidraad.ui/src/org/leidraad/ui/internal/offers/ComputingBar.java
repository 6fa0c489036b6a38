/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.offers;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** Says that something is computed, how far it is, and lets it be stopped and begun again; else not there. */
final class ComputingBar {

	private final Composite area;
	private final Label text;
	private final ProgressBar bar;
	private final Button button;
	private boolean stopped;

	ComputingBar(Composite parent, Runnable stop, Runnable begin) {
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginHeight = 2;
		area.setLayout(layout);
		area.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text = new Label(area, SWT.NONE);
		text.setData("org.leidraad.id", "offers.computing");
		bar = new ProgressBar(area, SWT.HORIZONTAL);
		bar.setMaximum(OfferResult.STEPS);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		button = new Button(area, SWT.PUSH);
		button.setData("org.leidraad.id", "offers.computing.stop");
		button.addListener(SWT.Selection, event -> (stopped ? begin : stop).run());
		hide();
	}

	/** Something is being computed. */
	void show(int offers) {
		stopped = false;
		bar.setSelection(0);
		set(OfferTexts.get("computing", offers), OfferTexts.get("computing.stop"));
	}

	void progress(int steps) {
		bar.setSelection(steps);
	}

	/** It was stopped, or failed: what is shown is older than the roadmap. */
	void stopped(String key) {
		stopped = true;
		bar.setSelection(0);
		set(OfferTexts.get(key), OfferTexts.get("computing.again"));
	}

	private void set(String sentence, String label) {
		text.setText(sentence);
		button.setText(label);
		visible(true);
	}

	void hide() {
		visible(false);
	}

	private void visible(boolean wanted) {
		area.setVisible(wanted);
		((GridData) area.getLayoutData()).exclude = !wanted;
		area.getParent().layout();
		area.layout();
	}
}

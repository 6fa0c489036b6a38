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

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.leidraad.ui.internal.theme.Css;

/** Under the list: how many criteria there are, and what can be done with those that are chosen. */
final class ResultBar {

	private final Composite row;
	private final Label count;
	private final Label reason;
	private final Button more;
	private final Button add;
	private final Button compare;

	ResultBar(Composite parent, Runnable onMore, Runnable onAdd, Runnable onCompare) {
		row = new Composite(parent, SWT.NONE);
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		GridLayout layout = new GridLayout(5, false);
		layout.marginWidth = 6;
		layout.marginHeight = 0;
		row.setLayout(layout);
		count = new Label(row, SWT.NONE);
		count.setData("org.leidraad.id", "frameworks.count");
		more = button("button.more", "frameworks.more", onMore);
		reason = new Label(row, SWT.RIGHT);
		reason.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Css.mark(reason, Css.HINT);
		add = button("button.add", "frameworks.add", onAdd);
		compare = button("button.compare", "frameworks.compare", onCompare);
	}

	private Button button(String key, String id, Runnable action) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(BrowserTexts.get(key));
		button.setData("org.leidraad.id", id);
		button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	/** Says how many there are. */
	void count(CriteriaTable table, Optional<BrowserIndex> index, BrowserState state) {
		int found = table.found();
		int shown = table.shown();
		int all = index.map(one -> one.search().all().size()).orElse(0);
		String words = index.isEmpty()
				? BrowserTexts.get("empty.loading")
				: state.isNone() ? BrowserTexts.get("count.all", all) : BrowserTexts.get("count.some", found, all);
		count.setText(shown < found ? words + "  " + BrowserTexts.get("count.shown", shown) : words);
		more.setVisible(shown < found);
		((GridData) more.getLayoutData()).exclude = shown >= found;
		row.layout(true, true);
	}

	/** Says what can be done now, and why not. */
	void enable(boolean canAdd, boolean open, boolean canCompare) {
		add.setEnabled(canAdd);
		compare.setEnabled(canCompare);
		reason.setText(open ? canAdd ? "" : BrowserTexts.get("add.noCriterion") : BrowserTexts.get("add.noRoadmap"));
		row.layout();
	}
}

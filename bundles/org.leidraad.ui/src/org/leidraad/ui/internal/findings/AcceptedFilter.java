/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.findings;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.leidraad.ui.internal.theme.Icons;

/** The button, also in the menu of the view, that shows and hides the findings that somebody has accepted. */
final class AcceptedFilter extends Action {

	private final Runnable changed;

	AcceptedFilter(IActionBars bars, Runnable changed) {
		super(FindingTexts.get("accepted.filter"), IAction.AS_CHECK_BOX);
		this.changed = changed;
		themed();
		count(0);
		bars.getToolBarManager().add(this);
		bars.getMenuManager().add(this);
	}

	@Override
	public void run() {
		changed.run();
	}

	/** The window turned light or dark: the icon follows. */
	void themed() {
		setImageDescriptor(Icons.descriptor("check"));
	}

	void count(int accepted) {
		setToolTipText(FindingTexts.get("accepted", accepted));
		setEnabled(accepted > 0 || isChecked());
	}
}

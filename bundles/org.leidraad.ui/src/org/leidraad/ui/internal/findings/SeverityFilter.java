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

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.leidraad.analysis.Severity;
import org.leidraad.ui.internal.fields.SeveritySign;
import org.leidraad.ui.internal.session.FindingIndex;

/** The buttons, also in the menu of the view, that show and hide findings by severity; each tells their number. */
final class SeverityFilter {

	private final Set<Severity> shown = EnumSet.allOf(Severity.class);
	private final Map<Severity, Action> buttons = new EnumMap<>(Severity.class);

	SeverityFilter(IActionBars bars, Runnable changed) {
		for (Severity severity : Severity.values()) {
			buttons.put(severity, button(severity, changed));
		}
		for (int i = Severity.values().length - 1; i >= 0; i--) {
			Action button = buttons.get(Severity.values()[i]);
			bars.getToolBarManager().add(button);
			// by keyboard one reaches the menu of the view, not its buttons
			bars.getMenuManager().add(button);
		}
	}

	private Action button(Severity severity, Runnable changed) {
		Action button = new Action(SeveritySign.word(severity), IAction.AS_CHECK_BOX) {

			@Override
			public void run() {
				if (isChecked()) {
					shown.add(severity);
				} else {
					shown.remove(severity);
				}
				changed.run();
			}
		};
		button.setImageDescriptor(SeveritySign.descriptor(severity));
		button.setChecked(true);
		return button;
	}

	Set<Severity> shown() {
		return shown;
	}

	/** The window turned light or dark: the signs follow. */
	void themed() {
		buttons.forEach((severity, button) -> button.setImageDescriptor(SeveritySign.descriptor(severity)));
	}

	void count(FindingIndex findings) {
		buttons.forEach((severity, button) -> button.setToolTipText(
				FindingTexts.get("filter", SeveritySign.word(severity), findings.count(severity))));
	}
}

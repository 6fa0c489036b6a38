/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.changes;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.model.Contract;
import org.leidraad.model.Element;
import org.leidraad.model.Modification;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.theme.Icons;

/** What a menu offers about the changes of an element. */
public final class ContractActions {

	private ContractActions() {
	}

	/**
	 * The actions for an element.
	 *
	 * @param shell the window
	 * @param session the open roadmap
	 * @param element the element
	 * @return to change a contract, or to judge a change again; empty for anything else
	 */
	public static List<Action> of(Shell shell, RoadmapSession session, Element element) {
		ChangeStarter starter = new ChangeStarter(shell, session);
		return switch (element) {
			case Contract contract ->
				List.of(action("pane.change", Icons.descriptor("drawers"), () -> starter.change(contract)));
			case Modification change ->
				List.of(action("action.judge", Icons.descriptor("check"), () -> starter.judge(change)));
			default -> List.of();
		};
	}

	private static Action action(String key, ImageDescriptor icon, Runnable body) {
		Action action = new Action(ChangeTexts.get(key)) {

			@Override
			public void run() {
				body.run();
			}
		};
		action.setImageDescriptor(icon);
		return action;
	}
}

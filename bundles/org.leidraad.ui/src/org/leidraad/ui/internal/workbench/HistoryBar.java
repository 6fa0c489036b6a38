/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.workbench;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.LabelRetargetAction;
import org.eclipse.ui.actions.RetargetAction;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.leidraad.ui.internal.theme.Icons;

/**
 * The Edit menu with Undo and Redo, which say what they take back; only actions
 * can do that. All other menus and the tool bar are declared in the plugin.xml.
 */
final class HistoryBar extends ActionBarAdvisor {

	private static final String EDIT = "edit";

	private RetargetAction undo;
	private RetargetAction redo;

	HistoryBar(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow window) {
		undo = retarget(window, ActionFactory.UNDO, "edit.undo");
		redo = retarget(window, ActionFactory.REDO, "edit.redo");
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		IMenuManager edit = new MenuManager(ShellTexts.text("menu.edit"), EDIT);
		edit.add(undo);
		edit.add(redo);
		edit.add(new GroupMarker("additions"));
		bar.add(edit);
	}

	/** Gives the two entries the icons that suit the theme. */
	void showIcons() {
		undo.setImageDescriptor(Icons.descriptor("undo"));
		redo.setImageDescriptor(Icons.descriptor("redo"));
	}

	private RetargetAction retarget(IWorkbenchWindow window, ActionFactory factory, String label) {
		RetargetAction action = new LabelRetargetAction(factory.getId(), ShellTexts.text(label));
		action.setActionDefinitionId(factory.getCommandId());
		window.getPartService().addPartListener(action);
		register(action);
		return action;
	}
}

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
import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;

/** What is often done with an element, as buttons in the head of its form. */
final class FormDeeds {

	/** Commands of the workbench that work on the element that is shown. */
	private static final Map<EClass, List<String>> COMMANDS = Map.of(
			Literals.CONTRACT, List.of("org.leidraad.ui.changes.new"),
			Literals.MODIFICATION, List.of("org.leidraad.ui.changes.judge"));

	private FormDeeds() {
	}

	/** Makes the buttons of an element in the next cell of a grid; nothing where there are none. */
	static void create(Composite parent, Element element) {
		List<String> commands = COMMANDS.getOrDefault(element.eClass(), List.of());
		if (commands.isEmpty() || !PlatformUI.isWorkbenchRunning()) {
			return;
		}
		Composite row = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(commands.size(), false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		commands.forEach(command -> button(row, command));
	}

	private static void button(Composite row, String id) {
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
		Button button = new Button(row, SWT.PUSH);
		button.setData("org.leidraad.id", id);
		try {
			button.setText(command.getName() + "\u2026");
		} catch (NotDefinedException e) {
			ILog.get().error("The command " + id + " is not defined.", e);
		}
		button.addListener(SWT.Selection, event -> run(id));
	}

	private static void run(String id) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
		} catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException e) {
			ILog.get().error("The command " + id + " cannot be run.", e);
		}
	}
}

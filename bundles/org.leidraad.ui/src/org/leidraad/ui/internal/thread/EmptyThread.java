/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.thread;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.handlers.IHandlerService;

/** What stands in the thread while no roadmap is open. */
final class EmptyThread {

	private EmptyThread() {
	}

	/** Makes the text with its links, which are commands. */
	static Composite create(Composite parent, IWorkbenchSite site) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = 14;
		layout.marginHeight = 14;
		area.setLayout(layout);
		Label title = new Label(area, SWT.WRAP);
		title.setText(ThreadTexts.get("empty.title"));
		title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Link links = new Link(area, SWT.WRAP);
		links.setText(ThreadTexts.get("empty.links"));
		links.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		links.addListener(SWT.Selection, event -> run(site, event.text));
		return area;
	}

	private static void run(IWorkbenchSite site, String command) {
		try {
			site.getService(IHandlerService.class).executeCommand(command, null);
		} catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException e) {
			ILog.get().error("The command " + command + " cannot be run.", e);
		}
	}
}

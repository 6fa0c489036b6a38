/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.welcome;

import static org.leidraad.ui.internal.workbench.ShellTexts.text;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.EditorPart;
import org.leidraad.ui.internal.theme.Appearance;
import org.leidraad.ui.internal.theme.Icons;

/** The tab of the welcome page. It lies where roadmaps lie and is never dirty. */
public final class WelcomeEditor extends EditorPart {

	private static final String ID = "org.leidraad.ui.welcome";

	private FormToolkit toolkit;
	private WelcomePage content;

	/**
	 * Shows the welcome page, or brings it to the front.
	 *
	 * @param page the page of the window
	 */
	public static void open(IWorkbenchPage page) {
		try {
			page.openEditor(new WelcomeInput(), ID);
		} catch (PartInitException e) {
			ILog.get().error("The welcome page does not open.", e);
		}
	}

	/**
	 * Takes the welcome page away: a roadmap has come.
	 *
	 * @param page the page of the window
	 */
	public static void close(IWorkbenchPage page) {
		Optional.ofNullable(page.findEditor(new WelcomeInput())).ifPresent(editor -> page.closeEditor(editor, false));
	}

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		setPartName(text("welcome.title"));
	}

	@Override
	public void createPartControl(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		content = new WelcomePage(toolkit, parent, getSite().getPage());
		setTitleImage(Icons.command("welcome"));
		Appearance.onChange(parent, () -> {
			setTitleImage(Icons.command("welcome"));
			content.fill();
		});
	}

	@Override
	public void setFocus() {
		content.fill();
		content.focus();
	}

	@Override
	public void dispose() {
		if (toolkit != null) {
			toolkit.dispose();
		}
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}
}

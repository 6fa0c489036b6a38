/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.commands;

import static org.leidraad.ui.internal.workbench.ShellTexts.text;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.ui.internal.theme.Icons;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** Says what the program is, its version, its licence and what it runs on. */
final class AboutDialog extends Dialog {

	private static final String LICENCE = "https://www.eclipse.org/legal/epl-2.0/";
	private static final int TEXT_WIDTH = 380;
	private static final int MARGIN = 18;
	private static final int GAP = 8;

	AboutDialog(Shell shell) {
		super(shell);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(text("about.title"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(MARGIN, GAP).applyTo(area);
		Label mark = new Label(area, SWT.NONE);
		mark.setImage(Icons.command("leidraad-64"));
		GridDataFactory.swtDefaults().span(1, 4).align(SWT.CENTER, SWT.TOP).applyTo(mark);
		Label name = new Label(area, SWT.NONE);
		name.setText(text("shell.name"));
		name.setFont(JFaceResources.getHeaderFont());
		paragraph(area, text("welcome.sentence"));
		Version version = FrameworkUtil.getBundle(AboutDialog.class).getVersion();
		paragraph(area, text("about.version", version.getMajor() + "." + version.getMinor() + "." + version.getMicro(),
				System.getProperty("java.version"), Platform.getOS() + " " + Platform.getOSArch()));
		Link licence = new Link(area, SWT.WRAP);
		licence.setText(text("about.licence", LICENCE));
		licence.addListener(SWT.Selection, event -> Program.launch(event.text));
		GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(licence);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, text("button.close"), true);
	}

	private static void paragraph(Composite area, String words) {
		Label label = new Label(area, SWT.WRAP);
		label.setText(words);
		GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
	}
}

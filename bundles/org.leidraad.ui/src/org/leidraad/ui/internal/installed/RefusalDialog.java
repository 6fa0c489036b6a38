/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.installed;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.model.text.Message;
import org.leidraad.sdk.conformance.Fault;
import org.leidraad.sdk.conformance.Severity;
import org.leidraad.sdk.install.Change;
import org.leidraad.sdk.install.InstallCandidate;
import org.leidraad.ui.internal.workbench.ShellTexts;

/** Says why a bundle is not installed: what is wrong with it line by line, and how its maker mends it. */
final class RefusalDialog extends Dialog {

	private static final int WIDTH = 760;
	private static final int HEIGHT = 320;
	private static final int SENTENCE = 720;

	private final InstallCandidate candidate;
	private final List<Fault> faults;

	RefusalDialog(Shell shell, InstallCandidate candidate) {
		super(shell);
		this.candidate = candidate;
		this.faults = candidate.report().conforms() ? List.of() : candidate.report().faults();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(InstalledTexts.get(isThere() ? "title" : "refusal.title"));
	}

	private boolean isThere() {
		return candidate.refused().isEmpty() && candidate.change() == Change.NOTHING;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label sentence = new Label(area, SWT.WRAP);
		sentence.setText(sentence().replace("&", "&&"));
		sentence.setData("org.leidraad.id", "refusal.sentence");
		GridDataFactory.fillDefaults().grab(true, false).hint(SENTENCE, SWT.DEFAULT).applyTo(sentence);
		if (!faults.isEmpty()) {
			Paper paper = new Paper(area, "refusal.faults");
			GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(paper.control());
			faults.forEach(fault -> write(paper, fault));
			paper.show();
		}
		return area;
	}

	private String sentence() {
		if (!faults.isEmpty()) {
			return InstalledTexts.get("refusal.faults", candidate.jar().getFileName().toString(),
					candidate.report().count(Severity.ERROR), candidate.report().count(Severity.WARNING));
		}
		return candidate.refused().map(message -> message.in(Locale.getDefault()))
				.orElseGet(() -> InstalledTexts.get("refusal.there", candidate.report().symbolicName(),
						candidate.report().version()));
	}

	private static void write(Paper paper, Fault fault) {
		paper.heading(InstalledTexts.get("severity." + fault.severity().name().toLowerCase(Locale.ROOT), place(fault)));
		paper.line(in(fault.what())).line(in(fault.mend()));
	}

	private static String place(Fault fault) {
		if (fault.file().isEmpty()) {
			return InstalledTexts.get("place.bundle");
		}
		return fault.line() > 0 ? InstalledTexts.get("place.line", fault.file(), fault.line()) : fault.file();
	}

	private static String in(Message message) {
		return message.in(Locale.getDefault());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (!faults.isEmpty()) {
			createButton(parent, IDialogConstants.CLIENT_ID, InstalledTexts.get("refusal.copy"), false)
					.addListener(SWT.Selection, event -> copy());
		}
		createButton(parent, IDialogConstants.CANCEL_ID, ShellTexts.text("button.close"), true);
	}

	private void copy() {
		Clipboard clipboard = new Clipboard(getShell().getDisplay());
		String lines = faults.stream().map(fault -> fault.in(Locale.getDefault())).collect(Collectors.joining("\n"));
		clipboard.setContents(new Object[]{lines}, new Transfer[]{TextTransfer.getInstance()});
		clipboard.dispose();
	}
}

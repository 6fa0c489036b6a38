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

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.leidraad.ui.internal.fields.DateText;
import org.leidraad.ui.internal.fields.Reading;

/** Asks why a finding is accepted, by whom, and until when. */
final class AcceptDialog extends TitleAreaDialog {

	private static final int LINES = 4;
	private static final int WIDTH = 420;

	/**
	 * What was answered.
	 *
	 * @param reason why; never blank
	 * @param by who; may be empty
	 * @param until last day on which it holds; none for good
	 */
	record Answer(String reason, String by, Optional<LocalDate> until) {
	}

	private final String sentence;
	private Text reason;
	private Text by;
	private Text until;
	private Answer answer;

	private AcceptDialog(Shell shell, String sentence) {
		super(shell);
		this.sentence = sentence;
	}

	/**
	 * Asks.
	 *
	 * @param shell the window
	 * @param sentence the finding, as a sentence
	 * @return the answer; none if the person changed their mind
	 */
	static Optional<Answer> ask(Shell shell, String sentence) {
		AcceptDialog dialog = new AcceptDialog(shell, sentence);
		return dialog.open() == Window.OK ? Optional.of(dialog.answer) : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(FindingTexts.get("accept.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(FindingTexts.get("accept.title"));
		setMessage(sentence);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
		reason = field(area, "accept.reason", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES * reason.getLineHeight()).applyTo(reason);
		// Tab leads to the next field, as in the others
		reason.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		by = field(area, "accept.by", SWT.SINGLE);
		until = field(area, "accept.until", SWT.SINGLE);
		until.setMessage(FindingTexts.get("accept.until.hint"));
		reason.setFocus();
		return area;
	}

	private Text field(Composite area, String key, int style) {
		Label label = new Label(area, SWT.NONE);
		label.setText(FindingTexts.get(key));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		Text field = new Text(area, SWT.BORDER | style);
		field.setData("org.leidraad.id", key);
		field.addModifyListener(event -> check());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		return field;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, FindingTexts.get("accept.do"), true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, FindingTexts.get("accept.cancel"), false);
	}

	private void check() {
		if (getButton(IDialogConstants.OK_ID) == null) {
			return;
		}
		Reading date = new DateText().read(until.getText());
		boolean readable = !(date instanceof Reading.Fault);
		setErrorMessage(readable ? null : FindingTexts.get("accept.until.fault", until.getText()));
		getButton(IDialogConstants.OK_ID).setEnabled(readable && !reason.getText().isBlank());
	}

	@Override
	protected void okPressed() {
		Optional<LocalDate> last = new DateText().read(until.getText()) instanceof Reading.Value(var date)
				? Optional.of((LocalDate) date)
				: Optional.empty();
		answer = new Answer(reason.getText(), by.getText(), last);
		super.okPressed();
	}
}

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
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.modification.Ladekast;
import org.leidraad.ui.internal.theme.Css;

/**
 * Leads through the judging of a change: what changes, the questions that still matter, the verdict; beside it, all the
 * time, how the drawers stand. Nothing is written into the roadmap here.
 */
final class ChangeDialog extends TrayDialog {

	private static final Point SIZE = new Point(1040, 720);
	private static final int PANEL_WIDTH = 330;

	private final ChangeDraft draft;
	private final DraftHost host;
	private final Locale language;
	private final Listener keys = this::key;
	private Composite stack;
	private Label title;
	private Label way;
	private Label fault;
	private WhatStep what;
	private QuestionStep questions;
	private VerdictStep verdict;
	private Step shown;
	private DrawerPanel panel;

	/**
	 * @param shell the window
	 * @param draft the change
	 * @param domain makes changes of the draft
	 * @param frameworks the installed frameworks
	 * @param language the language of what is written into the roadmap
	 */
	ChangeDialog(Shell shell, ChangeDraft draft, EditingDomain domain, FrameworkRegistry frameworks,
			Locale language) {
		super(shell);
		this.draft = draft;
		this.host = new DraftHost(domain, frameworks, this::changed);
		this.language = language;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(ChangeTexts.get(draft.judged().isPresent() ? "dialog.judge" : "dialog.change"));
	}

	@Override
	protected Point getInitialSize() {
		Rectangle screen = getParentShell().getMonitor().getClientArea();
		return new Point(Math.min(SIZE.x, screen.width), Math.min(SIZE.y, screen.height));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		GridLayout layout = (GridLayout) area.getLayout();
		layout.numColumns = 2;
		layout.horizontalSpacing = 14;
		title = Rows.sentence(area, ModelNames.element(Locale.getDefault(), draft.original()), 1);
		title.setFont(JFaceResources.getHeaderFont());
		Css.mark(title, Css.TITLE);
		way = new Label(area, SWT.RIGHT);
		way.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
		Css.mark(way, Css.PATH);
		stack = new Composite(area, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = 400;
		stack.setLayoutData(data);
		panel = new DrawerPanel(area);
		GridData beside = new GridData(SWT.FILL, SWT.FILL, false, true);
		beside.widthHint = PANEL_WIDTH;
		panel.control().setLayoutData(beside);
		what = new WhatStep(stack, draft, host);
		questions = new QuestionStep(stack, draft, this::answered, () -> show(questions));
		verdict = new VerdictStep(stack, draft, host, language, this::changed, place -> {
			questions.go(place);
			show(questions);
		});
		fault = Rows.sentence(area, "", 2);
		fault.setData("org.leidraad.id", "change.fault");
		Css.mark(fault, Css.FAULT);
		Rows.hint(area, Ladekast.indication().in(Locale.getDefault()), 2);
		area.getDisplay().addFilter(SWT.KeyDown, keys);
		area.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.KeyDown, keys));
		return area;
	}

	/** Letters answer the question wherever the cursor is, except in a text. */
	private void key(Event event) {
		boolean typing = event.widget instanceof Text;
		if (shown == questions && !typing && event.widget instanceof Control control
				&& control.getShell() == getShell()) {
			questions.key(event);
			if (!event.doit) {
				event.type = SWT.None;
			}
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.BACK_ID, ChangeTexts.get("button.back"), false);
		createButton(parent, IDialogConstants.NEXT_ID, ChangeTexts.get("button.next"), false);
		createButton(parent, IDialogConstants.FINISH_ID, ChangeTexts.get("button.book"), false);
		createButton(parent, IDialogConstants.CANCEL_ID, ChangeTexts.get("button.cancel"), false);
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		show(what);
		return contents;
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
			case IDialogConstants.BACK_ID -> back();
			case IDialogConstants.NEXT_ID -> next();
			case IDialogConstants.FINISH_ID -> finish();
			default -> super.buttonPressed(button);
		}
	}

	private void back() {
		shown.commit();
		if (shown == verdict) {
			questions.go(draft.state().map(state -> state.asked().size() - 1).orElse(0));
			show(questions.place() < 0 ? what : questions);
		} else if (questions.place() > 0) {
			questions.go(questions.place() - 1);
			show(questions);
		} else {
			show(what);
		}
	}

	private void next() {
		shown.commit();
		Optional<String> blocked = shown.blocked();
		if (blocked.isPresent()) {
			tell(blocked.get());
		} else if (shown == what) {
			// a change that is judged again keeps its answers: on to what is not answered yet
			questions.go(draft.state().map(state -> state.asked().size()).orElse(0));
			ask();
		} else {
			questions.go(questions.place() + 1);
			ask();
		}
	}

	private void answered() {
		ask();
	}

	private void ask() {
		if (questions.current().isPresent()) {
			show(questions);
		} else {
			verdict.enter();
			show(verdict);
		}
	}

	private void finish() {
		shown.commit();
		Optional<String> blocked = shown.blocked();
		if (blocked.isPresent()) {
			tell(blocked.get());
		} else {
			okPressed();
		}
	}

	private void tell(String sentence) {
		fault.setText(sentence.replace("&", "&&"));
		fault.getParent().layout();
	}

	private void show(Step step) {
		shown = step;
		((StackLayout) stack.getLayout()).topControl = step.control();
		stack.layout();
		tell("");
		changed();
		boolean last = step == verdict;
		getButton(IDialogConstants.BACK_ID).setEnabled(step != what);
		getButton(IDialogConstants.NEXT_ID).setEnabled(!last);
		getButton(IDialogConstants.FINISH_ID).setEnabled(last);
		getShell().setDefaultButton(getButton(last ? IDialogConstants.FINISH_ID : IDialogConstants.NEXT_ID));
		step.focus();
	}

	private void changed() {
		if (shown == null) {
			return;
		}
		shown.refresh();
		panel.show(draft);
		way.setText(List.<Step>of(what, questions, verdict).stream()
				.map(step -> ChangeTexts.get(step == shown ? "way.here" : "way.other", ChangeTexts.get(step.key())))
				.reduce((one, other) -> one + "  \u203A  " + other).orElse(""));
		way.getParent().layout();
	}
}

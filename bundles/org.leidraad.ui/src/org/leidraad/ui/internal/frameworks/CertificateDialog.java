/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.analysis.RuleContext;
import org.leidraad.framework.crosswalk.Certificate;
import org.leidraad.model.Procurement;
import org.leidraad.ui.internal.fields.ElementLabels;
import org.leidraad.ui.internal.frameworks.CertificateAnswers.Answered;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.theme.Css;

/** Shows what certificates prove of a procurement, and what still needs proof. */
final class CertificateDialog extends TrayDialog {

	private static final Point SIZE = new Point(1040, 680);
	/** A label stands as high as the words in the field beside it. */
	private static final int INDENT = 7;
	private static final int COPY = IDialogConstants.CLIENT_ID + 1;

	private final RoadmapSession session;
	private final List<Procurement> all;
	private final Optional<Procurement> shown;
	private final Optional<Certificate> begin;
	private Combo procurement;
	private CertificatePicker picker;
	private CertificateTables tables;
	private CertificateAnswers answers = new CertificateAnswers(List.of(), List.of());

	/**
	 * @param shell the window
	 * @param session the open roadmap, which has a procurement
	 * @param shown the procurement with which it begins; none for the first
	 * @param begin the certificate with which it begins; none where nobody has said
	 */
	CertificateDialog(Shell shell, RoadmapSession session, Optional<Procurement> shown, Optional<Certificate> begin) {
		super(shell);
		this.session = session;
		this.all = List.copyOf(session.roadmap().getProcurements());
		this.shown = shown;
		this.begin = begin;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(BrowserTexts.get("proves.title"));
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		((GridLayout) area.getLayout()).verticalSpacing = 6;
		Composite head = new Composite(area, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 12;
		head.setLayout(layout);
		head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		label(head, "proves.procurement");
		procurement = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
		procurement.setData("org.leidraad.id", "proves.procurement");
		procurement.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		procurement.setItems(all.stream().map(ElementLabels::text).toArray(String[]::new));
		procurement.select(shown.map(all::indexOf).filter(place -> place >= 0).orElse(0));
		procurement.addListener(SWT.Selection, event -> show());
		label(head, "proves.certificates");
		Composite certificates = new Composite(head, SWT.NONE);
		GridLayout lines = new GridLayout(1, false);
		lines.marginWidth = 0;
		lines.marginHeight = 0;
		certificates.setLayout(lines);
		certificates.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		picker = new CertificatePicker(certificates, session.frameworks(), this::show);
		tables = new CertificateTables(area, session.frameworks(), this::enable, this::ask);
		Label note = new Label(area, SWT.WRAP);
		note.setText(BrowserTexts.get("proves.note"));
		Css.mark(note, Css.HINT);
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.widthHint = 400;
		note.setLayoutData(wide);
		return area;
	}

	private static void label(Composite head, String key) {
		Label label = new Label(head, SWT.NONE);
		label.setText(BrowserTexts.get(key + ".label"));
		GridData data = new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false);
		data.verticalIndent = INDENT;
		label.setLayoutData(data);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		Button copy = createButton(parent, COPY, BrowserTexts.get("proves.copy"), false);
		copy.setData("org.leidraad.id", "proves.copy");
		copy.addListener(SWT.Selection, event -> copy());
		createButton(parent, IDialogConstants.CANCEL_ID, BrowserTexts.get("close"), true);
		picker.add(begin);
		picker.setFocus();
		show();
	}

	private Procurement procurement() {
		return all.get(procurement.getSelectionIndex());
	}

	private void show() {
		answers = CertificateAnswers.of(session.frameworks(), procurement(), picker.chosen());
		tables.show(answers, invitation());
		enable();
	}

	private String invitation() {
		if (!picker.isUsable()) {
			return BrowserTexts.get("proves.empty.installed");
		}
		if (procurement().getCriteria().isEmpty()) {
			return BrowserTexts.get("proves.empty.criteria");
		}
		if (picker.chosen().isEmpty()) {
			return BrowserTexts.get("proves.empty.certificate");
		}
		return BrowserTexts.get(answers.answered().isEmpty() ? "proves.empty.answered" : "proves.choose");
	}

	private void enable() {
		tables.enableAsking(!asking().wanted().isEmpty());
		getButton(COPY).setEnabled(!picker.chosen().isEmpty());
	}

	/** Of the chosen lines, or of all where none is chosen, those that ask no proof yet. */
	private CertificateAsking asking() {
		List<Answered> chosen = tables.chosen();
		return CertificateAsking.of(chosen.isEmpty() ? answers.answered() : chosen, session.frameworks(),
				RuleContext.languageOf(session.roadmap()));
	}

	private void ask() {
		asking().command(session.domain()).ifPresent(command -> {
			int count = asking().wanted().size();
			session.run(command);
			show();
			tables.tell(BrowserTexts.get("proves.done", count));
		});
	}

	private void copy() {
		String whole = new CertificateText(session.frameworks(), Locale.getDefault()).whole(procurement(),
				picker.chosen(), answers);
		Clipboard clipboard = new Clipboard(getShell().getDisplay());
		clipboard.setContents(new Object[]{whole}, new Transfer[]{TextTransfer.getInstance()});
		clipboard.dispose();
		tables.tell(BrowserTexts.get("proves.copied"));
	}
}

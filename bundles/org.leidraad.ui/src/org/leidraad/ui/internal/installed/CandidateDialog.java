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
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.sdk.conformance.Fault;
import org.leidraad.sdk.install.Change;
import org.leidraad.sdk.install.Consent;
import org.leidraad.sdk.install.InstallCandidate;
import org.leidraad.sdk.trust.Signature;

/** Asks whether a bundle shall be installed: says who signed it and what it may do. */
final class CandidateDialog extends Dialog {

	private static final int WIDTH = 620;
	private static final int HEIGHT = 330;

	private final InstallCandidate candidate;
	private Optional<Consent> answer = Optional.empty();

	CandidateDialog(Shell shell, InstallCandidate candidate) {
		super(shell);
		this.candidate = candidate;
	}

	/** {@return what the person said; none if the bundle shall not be installed} */
	Optional<Consent> ask() {
		open();
		return answer;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(InstalledTexts.get("candidate.title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Paper paper = new Paper(area, "candidate.paper");
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(paper.control());
		String version = candidate.report().version();
		paper.heading(InstalledTexts.get("candidate.what", String.join(", ", candidate.abilities().frameworks()),
				version));
		paper.line(InstalledTexts.get("details.bundle", candidate.report().symbolicName(), version));
		if (candidate.change() != Change.NEW) {
			paper.line(InstalledTexts.get("change." + candidate.change().name().toLowerCase(Locale.ROOT)));
		}
		paper.heading(InstalledTexts.get("details.signed")).line(SignerWords.sentence(candidate.signature()));
		if (!candidate.trusted()) {
			paper.line(InstalledTexts.get(isSigned() ? "candidate.unknown" : "candidate.unsigned"));
		}
		paper.heading(InstalledTexts.get("details.abilities"))
				.points(InstalledPaper.sentences(candidate.abilities().sentences()));
		List<String> warnings = candidate.report().faults().stream().map(CandidateDialog::sentence).toList();
		if (!warnings.isEmpty()) {
			paper.heading(InstalledTexts.get("candidate.warnings")).points(warnings);
		}
		paper.show();
		return area;
	}

	private static String sentence(Fault fault) {
		return fault.in(Locale.getDefault());
	}

	private boolean isSigned() {
		return candidate.signature() instanceof Signature.Valid;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (candidate.trusted()) {
			button(parent, "candidate.install", Consent.NOT_ASKED);
		} else {
			button(parent, "candidate.file", Consent.THIS_FILE);
			candidate.signature().signer().ifPresent(signer -> button(parent, "candidate.signer", Consent.SIGNER,
					SignerWords.shortName(signer.subject())));
		}
		createButton(parent, IDialogConstants.CANCEL_ID, InstalledTexts.get("candidate.not"), true).setFocus();
	}

	private void button(Composite parent, String key, Consent consent, Object... arguments) {
		Control button = createButton(parent, IDialogConstants.CLIENT_ID + consent.ordinal(),
				InstalledTexts.get(key, arguments).replace("&", "&&"), false);
		button.setData("org.leidraad.id", key);
		button.addListener(SWT.Selection, event -> {
			answer = Optional.of(consent);
			close();
		});
	}
}

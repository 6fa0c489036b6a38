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

import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.leidraad.model.Drawer;
import org.leidraad.procurement.modification.ModificationVerdict;
import org.leidraad.ui.internal.fields.FieldHost;
import org.leidraad.ui.internal.fields.Reflow;

/** Says in which drawer the change fits, why, and what is to be done; and asks where to book it. */
final class VerdictStep implements Step {

	private final ChangeDraft draft;
	private final Locale language;
	private final ScrolledComposite scroll;
	private final VerdictPart verdict;
	private final BookingPart booking;
	private final NoticePart notice;
	private final ReasonsPart reasons;
	private final AnswerList answers;
	private String ownReason = "";

	/**
	 * @param parent where it stands
	 * @param draft the change
	 * @param host edits the draft
	 * @param language the language of what is written into the roadmap
	 * @param changed is called when another drawer was chosen
	 * @param back is told the place of a question to go back to
	 */
	VerdictStep(Composite parent, ChangeDraft draft, FieldHost host, Locale language, Runnable changed,
			IntConsumer back) {
		this.draft = draft;
		this.language = language;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		scroll.getVerticalBar().setIncrement(24);
		scroll.addListener(SWT.Resize, event -> Reflow.page(scroll));
		Composite content = Rows.grid(scroll, 1, 1);
		verdict = new VerdictPart(content, 1);
		booking = new BookingPart(content, 1, draft, host, changed);
		notice = new NoticePart(content, 1);
		reasons = new ReasonsPart(content, 1);
		Rows.heading(content, ChangeTexts.get("answers.title"));
		answers = new AnswerList(content, "verdict.answers", 1, back);
		scroll.setContent(content);
	}

	/** Comes from the questions: books where the change fits first, unless another choice was made that still fits. */
	void enter() {
		draft.state().ifPresent(state -> {
			Drawer now = draft.change().getDrawer();
			boolean stays = state.isSettled() && now != Drawer.UNDECIDED && state.fitting().contains(now);
			draft.book(stays ? now : state.chosen().orElse(Drawer.UNDECIDED));
			writeReason(state);
		});
		scroll.setOrigin(0, 0);
	}

	/** The reason is ours until somebody changes it. */
	private void writeReason(ChangeState state) {
		String now = draft.change().getReason();
		if (now == null || now.isBlank() || now.equals(ownReason)) {
			ownReason = state.isSettled()
					? draft.booked().filter(ModificationVerdict::allowed).map(ModificationVerdict::sentence)
							.map(one -> one.in(language)).orElse("")
					: "";
			draft.change().setReason(ownReason.isEmpty() ? null : ownReason);
		}
	}

	@Override
	public Control control() {
		return scroll;
	}

	@Override
	public String key() {
		return "step.verdict";
	}

	@Override
	public void commit() {
		booking.commit();
	}

	@Override
	public void refresh() {
		draft.state().ifPresent(state -> {
			verdict.show(state, draft.booked());
			booking.show(state);
			notice.show(draft.notice());
			reasons.show(state, draft.booked());
			answers.fill(state);
		});
		Reflow.page(scroll);
	}

	@Override
	public void focus() {
		booking.focus();
		scroll.setOrigin(0, 0);
	}

	@Override
	public Optional<String> blocked() {
		return booking.blocked();
	}
}

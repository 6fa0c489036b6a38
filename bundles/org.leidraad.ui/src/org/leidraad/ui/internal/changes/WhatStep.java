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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.ui.internal.fields.Field;
import org.leidraad.ui.internal.fields.FieldHost;
import org.leidraad.ui.internal.fields.FieldKind;
import org.leidraad.ui.internal.fields.FieldSpec;
import org.leidraad.ui.internal.fields.Reflow;

/** Asks what changes, by how much and when, and for what of the contract is missing. */
final class WhatStep implements Step {

	private static final int COLUMNS = 2;
	/** A heading and a sentence. */
	private static final int BARE = 2;

	private final ChangeDraft draft;
	private final ScrolledComposite scroll;
	private final List<Field> fields = new ArrayList<>();
	private final Composite missing;
	private final Label missingWhy;
	private final Label facts;

	WhatStep(Composite parent, ChangeDraft draft, FieldHost host) {
		this.draft = draft;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		scroll.addListener(SWT.Resize, event -> Reflow.page(scroll));
		Composite content = Rows.grid(scroll, COLUMNS, 1);
		Rows.sentence(content, ChangeTexts.get("what.intro"), COLUMNS);
		field(content, host, draft.change(), Literals.ELEMENT__NAME, FieldKind.LINE);
		field(content, host, draft.change(), Literals.ELEMENT__DESCRIPTION, FieldKind.PARAGRAPH);
		field(content, host, draft.change(), Literals.MODIFICATION__AMOUNT, FieldKind.NUMBER);
		field(content, host, draft.change(), Literals.MODIFICATION__DATE, FieldKind.DATE);
		missing = Rows.grid(content, COLUMNS, COLUMNS);
		missing.setData("org.leidraad.id", "change.missing");
		Rows.heading(missing, ChangeTexts.get("what.missing"));
		missingWhy = Rows.sentence(missing, "", COLUMNS);
		if (draft.isForeign()) {
			field(missing, host, draft.contract(), Literals.CONTRACT__CURRENCY, FieldKind.SUGGESTION);
		}
		if (draft.unjudged().isPresent()) {
			// the value that counts for changes comes before the one at award
			field(missing, host, draft.contract(), draft.contract().getOriginalValue() == null
					? Literals.CONTRACT__VALUE
					: Literals.CONTRACT__ORIGINAL_VALUE, FieldKind.NUMBER);
		}
		Rows.heading(content, ChangeTexts.get("what.contract"));
		facts = Rows.hint(content, "", COLUMNS);
		scroll.setContent(content);
	}

	private void field(Composite grid, FieldHost host, EObject owner, EAttribute feature, FieldKind kind) {
		Field field = Field.of(host, owner, FieldSpec.of(feature, kind));
		field.create(grid, true);
		fields.add(field);
	}

	@Override
	public Control control() {
		return scroll;
	}

	@Override
	public String key() {
		return "step.what";
	}

	@Override
	public void commit() {
		fields.forEach(Field::commit);
	}

	@Override
	public void refresh() {
		fields.forEach(Field::refresh);
		Optional<String> reason = draft.unjudged().map(one -> one.in(Locale.getDefault()));
		// what was missing stays to be seen once it is filled in
		missingWhy.setText(reason.orElseGet(() -> ChangeTexts.get("what.filled")));
		Rows.show(missing, missing.getChildren().length > BARE);
		facts.setText(new ContractFacts(draft.contract(), Locale.getDefault()).sentence().replace("&", "&&"));
		Reflow.page(scroll);
	}

	@Override
	public void focus() {
		fields.getFirst().focus();
	}

	@Override
	public Optional<String> blocked() {
		if (fields.stream().anyMatch(Field::pending)) {
			return Optional.of(ChangeTexts.get("what.unreadable"));
		}
		String name = draft.change().getName();
		if (name == null || name.isBlank()) {
			return Optional.of(ChangeTexts.get("what.name"));
		}
		if (draft.change().getAmount() == null) {
			return Optional.of(ChangeTexts.get("what.amount"));
		}
		if (draft.change().getDate() == null) {
			return Optional.of(ChangeTexts.get("what.date"));
		}
		return draft.unjudged().map(one -> one.in(Locale.getDefault()))
				.or(() -> draft.state().isEmpty() ? Optional.of(ChangeTexts.get("what.size")) : Optional.empty());
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.window.Window;
import org.leidraad.framework.CriterionKey;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.ui.internal.fields.SearchDialog.Column;
import org.leidraad.ui.internal.frameworks.Browsing;

/** The criterion of a framework that is used; its title becomes the name, so that the name survives the framework. */
final class CriterionField extends LookedUpField {

	CriterionField(FieldHost host, EObject owner, FieldSpec spec) {
		super(host, owner, spec);
	}

	@Override
	Wording wording() {
		return new Wording(FieldTexts.get("criterion.none"), FieldTexts.get("criterion.clear"),
				FieldTexts.get("criterion.show"));
	}

	@Override
	void go() {
		key().ifPresent(Browsing::show);
	}

	@Override
	void choose() {
		SearchDialog<CriterionChoice> dialog = new SearchDialog<>(shell(), FieldTexts.get("criterion.title"),
				CriterionChoice.all(host().frameworks(), Locale.getDefault()),
				List.of(new Column<>("criterion.framework", 18, CriterionChoice::framework),
						new Column<>("criterion.name", 48, CriterionChoice::title),
						new Column<>("criterion.aspect", 17, CriterionChoice::aspect),
						new Column<>("criterion.threshold", 17, CriterionChoice::threshold)),
				CriterionChoice::matches, false);
		if (dialog.open() == Window.OK) {
			dialog.chosen().forEach(this::take);
		}
	}

	private void take(CriterionChoice choice) {
		CompoundCommand both = new CompoundCommand();
		Edits.set(host().domain(), element(), Literals.CRITERION_USE__CRITERION, Optional.of(choice.key()))
				.ifPresent(both::append);
		Edits.set(host().domain(), element(), Literals.ELEMENT__NAME, Optional.of(choice.title()))
				.ifPresent(both::append);
		if (!both.isEmpty()) {
			host().run(Edits.named(both, "change.criterion"));
		}
	}

	@Override
	public void refresh() {
		Optional<String> key = Optional.ofNullable(((CriterionUse) element()).getCriterion());
		String shown = key.map(one -> host().frameworks().criterion(one)
				.map(installed -> installed.framework().name(Locale.getDefault()) + "  \u203A  "
						+ installed.title(Locale.getDefault()) + "  (" + one + ')')
				.orElse(one)).orElse("");
		show(shown, key.isPresent(), key().isPresent());
	}

	/** {@return the criterion, where it is installed} */
	private Optional<CriterionKey> key() {
		String key = ((CriterionUse) element()).getCriterion();
		return CriterionKey.parse(key).filter(parsed -> host().frameworks().criterion(key).isPresent());
	}
}

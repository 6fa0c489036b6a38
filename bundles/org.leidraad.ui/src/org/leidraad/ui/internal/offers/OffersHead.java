/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.offers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.leidraad.model.Procurement;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.ui.internal.theme.Css;

/** Over the offers: of which procurement, whether embodied carbon counts, and in one sentence which one costs least. */
final class OffersHead {

	private final Combo which;
	private final Button embodied;
	private final Label verdict;
	private List<Procurement> listed = List.of();

	/**
	 * @param parent where it stands
	 * @param chosen is told which procurement was chosen
	 * @param counted is told whether embodied carbon shall count
	 */
	OffersHead(Composite parent, Consumer<Procurement> chosen, Consumer<Boolean> counted) {
		Composite head = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginHeight = 2;
		layout.horizontalSpacing = 16;
		head.setLayout(layout);
		head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		which = new Combo(head, SWT.DROP_DOWN | SWT.READ_ONLY);
		which.setData("org.leidraad.id", "offers.procurement");
		which.addListener(SWT.Selection, event -> chosen.accept(listed.get(which.getSelectionIndex())));
		embodied = new Button(head, SWT.CHECK);
		embodied.setText(ModelNames.feature(Locale.getDefault(), Literals.PROCUREMENT__EMBODIED_IN_COSTS));
		embodied.setData("org.leidraad.id", "offers.embodied");
		embodied.addListener(SWT.Selection, event -> counted.accept(embodied.getSelection()));
		verdict = new Label(head, SWT.NONE);
		verdict.setData("org.leidraad.id", "offers.verdict");
		verdict.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		Css.mark(verdict, Css.HINT);
	}

	/** Shows what can be chosen, and what is. */
	void fill(List<Procurement> procurements, Procurement chosen) {
		String[] names = procurements.stream().map(one -> ModelNames.element(Locale.getDefault(), one))
				.toArray(String[]::new);
		if (!List.of(names).equals(List.of(which.getItems()))) {
			which.setItems(names);
		}
		listed = procurements;
		which.select(procurements.indexOf(chosen));
		which.getParent().layout();
		embodied.setSelection(chosen.isEmbodiedInCosts());
	}

	/** Says which offer costs least. */
	void tell(Optional<OfferResult> result, CostWords words) {
		String sentence = result.map(OfferResult::compared).map(offers -> verdict(offers, words)).orElse("");
		verdict.setText(sentence.replace("&", "&&"));
		verdict.setToolTipText(sentence);
	}

	private static String verdict(ComparedOffers offers, CostWords words) {
		int incomplete = offers.incomplete();
		String sentence = offers.best()
				.map(best -> OfferTexts.get(offers.ranked().size() - incomplete == 1 ? "verdict.one" : "verdict",
						best.offer().name(), words.money(best.result().annual()), words.aYear()))
				.orElseGet(() -> offers.apart().map(problem -> words.in(problem.message()))
						.orElseGet(() -> OfferTexts.get(incomplete > 0 ? "verdict.incomplete" : "verdict.none")));
		return offers.best().isPresent() && incomplete > 0
				? OfferTexts.get("verdict.left-out", sentence, incomplete)
				: sentence;
	}

	void setFocus() {
		which.setFocus();
	}
}

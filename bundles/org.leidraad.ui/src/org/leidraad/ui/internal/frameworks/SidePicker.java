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

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.search.ListedCriterion;
import org.leidraad.framework.search.SideBySide.Side;

/** Chooses a framework and one of its editions, or all that is in force. */
final class SidePicker {

	private static final int MOST_SHOWN = 30;

	private final CriterionText text;
	private final List<ListedCriterion> samples;
	private final Combo framework;
	private final Combo edition;

	/**
	 * @param parent where it stands
	 * @param id what tests know its widgets by; also the end of the key of its label
	 * @param index what is installed
	 * @param text the words
	 * @param changed is called when somebody chooses
	 */
	SidePicker(Composite parent, String id, BrowserIndex index, CriterionText text, Runnable changed) {
		this.text = text;
		samples = samples(index, text);
		Composite row = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		row.setLayout(layout);
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Label label = new Label(row, SWT.NONE);
		label.setText(BrowserTexts.get("compare." + id));
		framework = combo(row, "compare." + id + ".framework");
		edition = combo(row, "compare." + id + ".edition");
		framework.setItems(samples.stream().map(text::framework).toArray(String[]::new));
		framework.addListener(SWT.Selection, event -> {
			fillEditions();
			changed.run();
		});
		edition.addListener(SWT.Selection, event -> changed.run());
	}

	/** One criterion of each framework: it knows the framework and its catalogue. */
	private static List<ListedCriterion> samples(BrowserIndex index, CriterionText text) {
		List<ListedCriterion> first = new ArrayList<>();
		for (ListedCriterion one : index.search().all()) {
			if (first.isEmpty() || !first.getLast().framework().id().equals(one.framework().id())) {
				first.add(one);
			}
		}
		first.sort(Comparator.comparing(one -> text.framework(one).toLowerCase(Locale.ROOT)));
		return first;
	}

	private static Combo combo(Composite row, String id) {
		Combo combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setData("org.leidraad.id", id);
		combo.setVisibleItemCount(MOST_SHOWN);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 200;
		combo.setLayoutData(data);
		return combo;
	}

	private List<Edition> editions() {
		int place = framework.getSelectionIndex();
		return place < 0 ? List.of() : samples.get(place).catalogue().getEditions();
	}

	private void fillEditions() {
		List<String> names = new ArrayList<>(List.of(BrowserTexts.get("compare.inForce")));
		int place = framework.getSelectionIndex();
		editions().forEach(one -> names.add(text.edition(samples.get(place).framework(), one)));
		edition.setItems(names.toArray(String[]::new));
		edition.select(0);
	}

	/** Chooses a framework and perhaps an edition. */
	void choose(String id, Optional<Edition> wanted) {
		for (int i = 0; i < samples.size(); i++) {
			if (samples.get(i).framework().id().equals(id)) {
				framework.select(i);
				fillEditions();
				edition.select(wanted.map(one -> editions().indexOf(one) + 1).orElse(0));
			}
		}
	}

	/** Chooses the framework that stands at a place of the list. */
	void choose(int place) {
		if (place >= 0 && place < samples.size()) {
			choose(samples.get(place).framework().id(), Optional.empty());
		}
	}

	/** {@return what is chosen; none while nothing is installed} */
	Optional<Side> chosen() {
		int place = framework.getSelectionIndex();
		int number = edition.getSelectionIndex();
		return place < 0
				? Optional.empty()
				: Optional.of(new Side(samples.get(place).framework().id(),
						number <= 0 ? Optional.empty() : Optional.of(editions().get(number - 1))));
	}

	/** {@return the name of what is chosen: of the edition where that tells enough, otherwise of the framework} */
	String name(boolean editionTells) {
		int number = edition.getSelectionIndex();
		if (editionTells) {
			return edition.getText();
		}
		return number <= 0 ? framework.getText() : framework.getText() + ", " + editions().get(number - 1).getId();
	}
}

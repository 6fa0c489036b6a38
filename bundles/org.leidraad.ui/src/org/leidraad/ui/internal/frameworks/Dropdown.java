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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.leidraad.ui.internal.theme.NamedAccessible;

/**
 * A choice among values, or none of them.
 *
 * @param <T> what is chosen
 */
final class Dropdown<T> {

	private static final int WIDTH = 152;
	private static final int MOST_SHOWN = 20;

	private final Combo combo;
	private final String all;
	private final List<T> values = new ArrayList<>();

	/**
	 * @param parent where it stands, in a row
	 * @param id what tests know it by; its first line is the text {@code filter.<id>.all}
	 * @param changed is called when somebody chooses
	 */
	Dropdown(Composite parent, String id, Runnable changed) {
		combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setData("org.leidraad.id", "frameworks." + id);
		combo.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
		combo.setVisibleItemCount(MOST_SHOWN);
		all = BrowserTexts.get("filter." + id + ".all");
		combo.setToolTipText(BrowserTexts.get("filter." + id));
		NamedAccessible.name(combo, BrowserTexts.get("filter." + id));
		combo.setItems(all);
		combo.select(0);
		combo.addListener(SWT.Selection, event -> changed.run());
	}

	/** Offers values; what is chosen stays chosen. */
	void offer(List<T> offered, Function<T, String> label) {
		Optional<T> chosen = chosen();
		List<T> kept = new ArrayList<>(offered);
		chosen.filter(one -> !kept.contains(one)).ifPresent(kept::add);
		List<String> labels = new ArrayList<>(List.of(all));
		kept.stream().map(label).forEach(labels::add);
		if (!kept.equals(values) || !labels.equals(List.of(combo.getItems()))) {
			values.clear();
			values.addAll(kept);
			combo.setItems(labels.toArray(String[]::new));
			choose(chosen);
		}
	}

	/** {@return the chosen value; none while the first line is chosen} */
	Optional<T> chosen() {
		int place = combo.getSelectionIndex();
		return place <= 0 || place > values.size() ? Optional.empty() : Optional.of(values.get(place - 1));
	}

	/** Chooses a value; one that is not offered yet is from now on, under its own name. */
	void choose(Optional<T> value) {
		if (value.isPresent() && !values.contains(value.get())) {
			values.add(value.get());
			combo.add(Objects.toString(value.get()));
		}
		combo.select(value.map(one -> values.indexOf(one) + 1).orElse(0));
	}
}

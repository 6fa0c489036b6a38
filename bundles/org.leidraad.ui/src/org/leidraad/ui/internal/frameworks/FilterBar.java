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

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.ProductGroup;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.framework.search.CriterionSearch;
import org.leidraad.framework.search.ListedCriterion;
import org.leidraad.model.Aspect;

/** Where somebody says what he looks for: words, and what else a criterion must be. */
final class FilterBar {

	private final Runnable changed;
	private final Text words;
	private final Dropdown<Aspect> aspect;
	private final Dropdown<ProductGroup> group;
	private final Dropdown<Integer> step;
	private final Dropdown<Use> use;
	private final Dropdown<FrameworkKind> kind;
	private final Dropdown<String> framework;
	private final Button inForce;
	private final Button reset;
	private boolean filling;

	/**
	 * @param parent where it stands
	 * @param changed is called when something else is asked
	 * @param down is called when somebody goes on to the list
	 */
	FilterBar(Composite parent, Runnable changed, Runnable down) {
		this.changed = changed;
		Composite top = top(parent);
		words = new Text(top, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(BrowserTexts.get("search"));
		words.setData("org.leidraad.id", "frameworks.search");
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
		data.widthHint = 200;
		words.setLayoutData(data);
		words.addListener(SWT.Modify, event -> tell());
		words.addListener(SWT.KeyDown, event -> key(event, down));
		Composite row = new Composite(parent, SWT.NONE);
		row.setLayout(rowLayout());
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		aspect = new Dropdown<>(row, "aspect", this::tell);
		group = new Dropdown<>(row, "group", this::tell);
		step = new Dropdown<>(row, "step", this::tell);
		use = new Dropdown<>(row, "use", this::tell);
		kind = new Dropdown<>(row, "kind", this::tell);
		framework = new Dropdown<>(row, "framework", this::tell);
		inForce = new Button(top, SWT.CHECK);
		inForce.setText(BrowserTexts.get("filter.inForce"));
		inForce.setData("org.leidraad.id", "frameworks.inForce");
		inForce.addListener(SWT.Selection, event -> tell());
		reset = new Button(top, SWT.PUSH);
		reset.setText(BrowserTexts.get("filter.reset"));
		reset.setData("org.leidraad.id", "frameworks.reset");
		reset.addListener(SWT.Selection, event -> reset());
	}

	private static Composite top(Composite parent) {
		Composite top = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginWidth = 4;
		layout.marginHeight = 0;
		top.setLayout(layout);
		top.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		return top;
	}

	private static RowLayout rowLayout() {
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.wrap = true;
		layout.spacing = 4;
		layout.marginLeft = 4;
		layout.marginTop = 2;
		layout.marginBottom = 2;
		return layout;
	}

	private void key(Event event, Runnable down) {
		if (event.keyCode == SWT.ESC) {
			words.setText("");
		} else if (event.keyCode == SWT.ARROW_DOWN) {
			down.run();
			event.doit = false;
		}
	}

	/** Offers in the drop-downs what the installed frameworks have. */
	void offer(CriterionSearch search, CriterionText text) {
		List<ListedCriterion> all = search.all();
		filling = true;
		aspect.offer(Arrays.stream(Aspect.values()).toList(), text::aspect);
		group.offer(groups(all), text::group);
		step.offer(List.of(1, 2, 3), text::step);
		use.offer(Arrays.stream(Use.values()).filter(one -> all.stream()
				.anyMatch(each -> each.uses().contains(one))).toList(), text::use);
		kind.offer(Arrays.stream(FrameworkKind.values()).filter(one -> all.stream()
				.anyMatch(each -> each.framework().kind() == one)).toList(), text::kind);
		List<InstalledFramework> frameworks = all.stream().map(ListedCriterion::framework).distinct()
				.sorted(Comparator.comparing(one -> one.name(text.locale()).toLowerCase(Locale.ROOT))).toList();
		framework.offer(frameworks.stream().map(InstalledFramework::id).toList(),
				id -> frameworks.stream().filter(one -> one.id().equals(id)).findFirst()
						.map(one -> one.name(text.locale())).orElse(id));
		filling = false;
	}

	private static List<ProductGroup> groups(List<ListedCriterion> all) {
		Stream<ProductGroup> used = all.stream().flatMap(one -> one.groups().stream());
		return used.distinct().sorted(Comparator.comparing(ProductGroup::prefix)).toList();
	}

	private void reset() {
		show(BrowserState.NONE);
		words.setFocus();
		tell();
	}

	private void tell() {
		if (!filling) {
			changed.run();
		}
	}

	/** {@return what is asked now} */
	BrowserState state() {
		return new BrowserState(words.getText(), aspect.chosen(), group.chosen(), step.chosen(), use.chosen(),
				kind.chosen(), framework.chosen(), inForce.getSelection());
	}

	/** Asks something else, without telling. */
	void show(BrowserState state) {
		filling = true;
		words.setText(state.words());
		aspect.choose(state.aspect());
		group.choose(state.group());
		step.choose(state.step());
		use.choose(state.use());
		kind.choose(state.kind());
		framework.choose(state.framework());
		inForce.setSelection(state.inForce());
		filling = false;
	}

	/** Something is asked, or nothing: then there is nothing to reset. */
	void enableReset(boolean enabled) {
		reset.setEnabled(enabled);
	}

	void setFocus() {
		words.setFocus();
	}
}

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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.leidraad.ui.internal.session.Place;
import org.leidraad.ui.internal.theme.Appearance;
import org.leidraad.ui.internal.theme.Icons;

/** Remarks with their signs, broken into lines; those that can be mended somewhere lead there. */
final class RemarkPane {

	/** More is a report and no remark; the sentence after them says how many there are. */
	static final int MOST = 25;

	private static final int LEAST_WIDTH = 100;

	private final ScrolledComposite scroll;
	private final Composite area;
	private final Consumer<Place> go;
	private List<Remark> shown = List.of();

	RemarkPane(Composite parent, String id, Consumer<Place> go) {
		this.go = go;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setData("org.leidraad.id", id);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		area = new Composite(scroll, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginHeight = 2;
		layout.verticalSpacing = 3;
		area.setLayout(layout);
		scroll.setContent(area);
		scroll.addListener(SWT.Resize, event -> arrange());
		Appearance.onChange(scroll, this::write);
	}

	/** {@return the widget, to be laid out} */
	Control control() {
		return scroll;
	}

	/** Shows remarks; each sentence once. The same ones stay as they are, with the cursor in them. */
	void fill(List<Supplier<Remark>> remarks) {
		Map<String, Remark> some = new LinkedHashMap<>();
		int next = 0;
		while (next < remarks.size() && some.size() < MOST) {
			Remark remark = remarks.get(next).get();
			some.putIfAbsent(remark.text(), remark);
			next++;
		}
		List<Remark> wanted = new ArrayList<>(some.values());
		if (next < remarks.size()) {
			wanted.add(Remark.info(OfferTexts.get("remarks.more", remarks.size() - next)));
		}
		if (wanted.equals(shown)) {
			return;
		}
		shown = wanted;
		write();
	}

	private void write() {
		for (Control child : area.getChildren()) {
			child.dispose();
		}
		shown.forEach(this::row);
		arrange();
	}

	private void row(Remark remark) {
		Label sign = new Label(area, SWT.NONE);
		sign.setImage(Icons.command(remark.sign()));
		sign.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
		Link link = new Link(area, SWT.WRAP);
		link.setData("org.leidraad.id", "offers.remark");
		// what looks like a tag in the name of an offer is none
		String plain = remark.text().replace('<', '\u2039').replace('>', '\u203A').replace("&", "&&");
		link.setText(remark.place().isPresent() ? plain + "  <a>" + OfferTexts.get("remarks.go") + "</a>" : plain);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = LEAST_WIDTH;
		link.setLayoutData(data);
		link.addListener(SWT.Selection, event -> remark.place().ifPresent(go));
	}

	private void arrange() {
		int width = scroll.getClientArea().width;
		scroll.setMinHeight(area.computeSize(Math.max(width, LEAST_WIDTH), SWT.DEFAULT).y);
		area.layout(true, true);
	}
}

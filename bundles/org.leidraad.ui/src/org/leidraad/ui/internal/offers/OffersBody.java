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
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.leidraad.procurement.cost.CostProblem;
import org.leidraad.ui.internal.session.Place;

/** The table of offers, what keeps offers out of it, and the pages. */
final class OffersBody {

	private static final int TABLE_PART = 38;
	private static final int PAGES_PART = 62;
	private static final int BESIDE_TABLE_PART = 48;
	private static final int BESIDE_PAGES_PART = 52;
	private static final int SASH = 8;
	private static final int WIDE = 2;
	private static final int ERRORS_HEIGHT = 66;

	private final SashForm sash;
	private final OfferTable table;
	private final RemarkPane errors;
	private final OfferPages pages;

	/**
	 * @param parent where it stands
	 * @param host is told of values that are tried
	 * @param opened is called when an offer is to be shown
	 * @param fillIn opens the dialog in which answers are filled in
	 * @param go leads to where something can be mended
	 */
	OffersBody(Composite parent, Assumptions.Host host, Runnable opened, Runnable fillIn, Consumer<Place> go) {
		sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Composite upper = new Composite(sash, SWT.NONE);
		upper.setLayout(new GridLayout(1, false));
		table = new OfferTable(upper, offer -> pages().choose(offer), opened);
		errors = new RemarkPane(upper, "offers.errors", go);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
		data.heightHint = ERRORS_HEIGHT;
		errors.control().setLayoutData(data);
		pages = new OfferPages(sash, host, fillIn, go);
		sash.setWeights(TABLE_PART, PAGES_PART);
		sash.setSashWidth(SASH);
		sash.addListener(SWT.Resize, event -> turn());
	}

	/** Side by side where there is more room that way. */
	private void turn() {
		Point size = sash.getSize();
		int wanted = size.x > WIDE * size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() != wanted) {
			sash.setOrientation(wanted);
			// beside each other the table still shows cost, offer and rank
			sash.setWeights(wanted == SWT.HORIZONTAL
					? new int[]{BESIDE_TABLE_PART, BESIDE_PAGES_PART}
					: new int[]{TABLE_PART, PAGES_PART});
		}
	}

	void fill(OfferResult result, CostWords words) {
		pages.fill(result, words);
		table.fill(result.compared(), words);
		List<CostProblem> wrong = result.compared().errors();
		errors.fill(Remark.later(wrong, Remark::of));
		((GridData) errors.control().getLayoutData()).exclude = wrong.isEmpty();
		errors.control().setVisible(!wrong.isEmpty());
		errors.control().getParent().layout();
	}

	/** Shows or hides it: figures of another procurement are not to be seen. */
	void show(boolean wanted) {
		if (sash.getVisible() != wanted) {
			sash.setVisible(wanted);
		}
	}

	OfferTable table() {
		return table;
	}

	OfferPages pages() {
		return pages;
	}
}

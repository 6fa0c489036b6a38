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
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.leidraad.procurement.award.AwardProblem;
import org.leidraad.procurement.award.AwardScoring;
import org.leidraad.procurement.award.WeightFlip;
import org.leidraad.ui.internal.session.Place;
import org.leidraad.ui.internal.theme.Css;

/** The points that offers earn: the matrix, how a cell came about, what stands in the way, when another would win. */
final class PointsPage {

	private static final int WHY_HEIGHT = 36;
	private static final int REMARKS_HEIGHT = 84;
	/** Flips with a smaller change of weight come first; what is further down hardly matters. */
	private static final int MOST_FLIPS = 6;

	private final Composite page;
	private final Label shares;
	private final Button answers;
	private final PointsSheet sheet;
	private final Text why;
	private final RemarkPane remarks;

	/**
	 * @param parent where it stands
	 * @param fillIn opens the dialog in which answers are filled in
	 * @param go leads to where something can be mended
	 */
	PointsPage(Composite parent, Runnable fillIn, Consumer<Place> go) {
		page = new Composite(parent, SWT.NONE);
		page.setLayout(new GridLayout(1, false));
		Composite head = new Composite(page, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		head.setLayout(layout);
		head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		shares = new Label(head, SWT.WRAP);
		shares.setData("org.leidraad.id", "offers.shares");
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.widthHint = REMARKS_HEIGHT;
		shares.setLayoutData(wide);
		Css.mark(shares, Css.HINT);
		answers = new Button(head, SWT.PUSH);
		answers.setText(OfferTexts.get("answers.open"));
		answers.setData("org.leidraad.id", "offers.answers");
		answers.addListener(SWT.Selection, event -> fillIn.run());
		sheet = new PointsSheet(page, this::moved);
		why = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		why.setData("org.leidraad.id", "offers.why");
		why.setLayoutData(row(WHY_HEIGHT));
		remarks = new RemarkPane(page, "offers.points.remarks", go);
		remarks.control().setLayoutData(row(REMARKS_HEIGHT));
	}

	private static GridData row(int height) {
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
		data.heightHint = height;
		return data;
	}

	/** {@return the widget} */
	Control control() {
		return page;
	}

	void fill(OfferResult result, boolean isTrying, CostWords words) {
		AwardScoring scoring = result.scoring();
		PointWords written = new PointWords(words);
		shares.setText(written.shares(scoring));
		sheet.fill(scoring, written);
		List<Supplier<Remark>> all = new ArrayList<>();
		if (isTrying) {
			all.add(() -> Remark.info(OfferTexts.get("points.own-parameters")));
		}
		if (scoring.offers().size() > PointsSheet.MOST_OFFERS) {
			all.add(() -> Remark.info(OfferTexts.get("points.first", PointsSheet.MOST_OFFERS,
					scoring.offers().size())));
		}
		all.addAll(Remark.later(scoring.problems().stream().filter(AwardProblem::blocking).toList(), Remark::of));
		all.addAll(Remark.later(scoring.division().insights(), Remark::info));
		all.addAll(Remark.later(result.flips().stream().limit(MOST_FLIPS).map(WeightFlip::sentence).toList(),
				Remark::info));
		if (result.flips().isEmpty() && scoring.winners().size() == 1) {
			all.add(() -> Remark.info(OfferTexts.get("points.no-flips")));
		}
		all.addAll(Remark.later(scoring.problems().stream().filter(one -> !one.blocking()).toList(), Remark::of));
		remarks.fill(all);
		moved();
	}

	private void moved() {
		why.setText(sheet.why());
	}
}

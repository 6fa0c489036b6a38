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
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.leidraad.chart.Picture;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.cost.ComparedOffer;
import org.leidraad.procurement.cost.CostProblem;
import org.leidraad.procurement.cost.RankFlip;
import org.leidraad.ui.internal.chart.PictureCanvas;
import org.leidraad.ui.internal.session.Place;

/** What stands under the table of offers: costs, points, sensitivity, years, assumptions. */
final class OfferPages {

	private static final int PICTURE_HEIGHT = 220;
	/** In a low window a picture comes before what is said about it. */
	private static final int LEAST_HEIGHT = 90;

	/** A bar with what is written over and under it, so that the letters do not meet. */
	private static final int BAR_HEIGHT = 62;
	private static final int AXIS_HEIGHT = 24;

	private final CTabFolder tabs;
	private final ScrolledComposite bars;
	private final PictureCanvas stack;
	private final PictureCanvas tornado;
	private final RemarkPane costs;
	private final PointsPage points;
	private final Text flips;
	private final YearTable years;
	private final Assumptions assumptions;
	private Optional<ComparedOffers> shown = Optional.empty();
	private Optional<OfferResult> unseen = Optional.empty();
	private Optional<ComparedOffer> chosen = Optional.empty();
	private CostWords words = new CostWords(Locale.getDefault(), "");

	/**
	 * @param parent where they stand
	 * @param host is told of values that are tried
	 * @param fillIn opens the dialog in which answers are filled in
	 * @param go leads to where something can be mended
	 */
	OfferPages(Composite parent, Assumptions.Host host, Runnable fillIn, Consumer<Place> go) {
		tabs = new CTabFolder(parent, SWT.TOP);
		tabs.setData("org.leidraad.id", "offers.tabs");
		Composite costPage = page();
		bars = new ScrolledComposite(costPage, SWT.V_SCROLL);
		bars.setLayoutData(picture());
		bars.setExpandHorizontal(true);
		bars.setExpandVertical(true);
		stack = picture(bars, () -> shown.map(offers -> CostPictures.stack(offers, words))
				.orElseGet(() -> CostPictures.noStack(words)));
		bars.setContent(stack.canvas());
		costs = new RemarkPane(costPage, "offers.costs", go);
		costs.control().setLayoutData(text());
		tab("tab.costs", costPage);
		points = new PointsPage(tabs, fillIn, go);
		tab("tab.points", points.control());
		Composite sensitivityPage = page();
		tornado = picture(sensitivityPage, () -> shown.map(offers -> CostPictures.tornado(offers, chosen, words))
				.orElseGet(() -> CostPictures.noTornado(words)));
		tornado.canvas().setLayoutData(picture());
		flips = text(sensitivityPage, "offers.flips");
		tab("tab.sensitivity", sensitivityPage);
		years = new YearTable(tabs);
		TableCopy.install(years.table());
		tab("tab.years", years.table());
		assumptions = new Assumptions(tabs, host);
		tab("tab.assumptions", assumptions.control());
		tabs.setSelection(0);
		tabs.addListener(SWT.Selection, event -> see());
	}

	private Composite page() {
		Composite page = new Composite(tabs, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = 10;
		layout.marginHeight = 8;
		page.setLayout(layout);
		return page;
	}

	private static PictureCanvas picture(Composite parent, Supplier<Picture> made) {
		PictureCanvas picture = new PictureCanvas(parent, made);
		PictureFile.install(picture.canvas(), made);
		// all that the words of the picture say is written in it; over many bars they would hide what is beneath
		picture.canvas().addListener(SWT.MouseEnter, event -> picture.canvas().setToolTipText(null));
		return picture;
	}

	private static GridData picture() {
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = PICTURE_HEIGHT;
		data.minimumHeight = LEAST_HEIGHT;
		return data;
	}

	private static Text text(Composite page, String id) {
		Text text = new Text(page, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setData("org.leidraad.id", id);
		text.setLayoutData(text());
		return text;
	}

	private static GridData text() {
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
		data.heightHint = PICTURE_HEIGHT / 3;
		return data;
	}

	private void tab(String key, Control control) {
		CTabItem tab = new CTabItem(tabs, SWT.NONE);
		tab.setText("  " + OfferTexts.get(key) + "  ");
		tab.setControl(control);
	}

	Assumptions assumptions() {
		return assumptions;
	}

	void fill(OfferResult result, CostWords written) {
		ComparedOffers offers = result.compared();
		shown = Optional.of(offers);
		words = written;
		bars.setMinHeight(AXIS_HEIGHT + BAR_HEIGHT * Math.min(offers.ranked().size(), CostPictures.MOST_BARS));
		stack.refresh();
		List<Supplier<Remark>> remarks = new ArrayList<>(Remark.later(offers.remarks(), Remark::of));
		remarks.addAll(Remark.later(result.materials(), Remark::of));
		costs.fill(remarks);
		flips.setText(flips(offers));
		assumptions.fill(offers.offers().parameters(), written);
		unseen = Optional.of(result);
		see();
	}

	/** The matrix of points is large: it is filled when it is looked at. */
	private void see() {
		if (tabs.getSelection().getControl() == points.control()) {
			unseen.ifPresent(result -> points.fill(result, !assumptions.tried().isEmpty(), words));
			unseen = Optional.empty();
		}
	}

	/** Shows one offer. */
	void choose(Optional<ComparedOffer> offer) {
		chosen = offer;
		tornado.refresh();
		shown.ifPresent(offers -> flips.setText(flips(offers)));
		years.fill(offer, words);
	}

	private String flips(ComparedOffers offers) {
		if (offers.apart().isPresent()) {
			return lines(offers.apart().stream().map(CostProblem::message));
		}
		Optional<CostProblem> missing = chosen.flatMap(offers::whyIncomplete);
		if (missing.isPresent()) {
			return lines(missing.stream().map(CostProblem::message));
		}
		return offers.comparison().rankFlips().isEmpty()
				? OfferTexts.get("flips.none")
				: lines(offers.comparison().rankFlips().stream().map(RankFlip::message));
	}

	private String lines(Stream<Message> messages) {
		return messages.map(words::in).distinct().map(line -> "\u2022 " + line)
				.collect(Collectors.joining(System.lineSeparator()));
	}
}

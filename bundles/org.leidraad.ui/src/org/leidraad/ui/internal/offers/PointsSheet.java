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
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leidraad.model.CriterionUse;
import org.leidraad.procurement.award.AwardScoring;
import org.leidraad.procurement.award.ScoredOffer;

/** The matrix of points: a line for each award criterion, a column for each offer; a cursor goes from cell to cell. */
final class PointsSheet {

	/** More columns nobody reads; the best come first. */
	static final int MOST_OFFERS = 20;

	/** Criterion and maximum. */
	private static final int HEADS = 2;
	private static final int NAME_WIDTH = 230;
	private static final int WEIGHT_WIDTH = 90;
	private static final int OFFER_WIDTH = 150;

	/** A line: what stands in it, and what there is to say about a cell of it. */
	private record Line(String name, String most, Function<ScoredOffer, String> cell,
			Function<ScoredOffer, String> why, String about, boolean isSum) {
	}

	private final Table table;
	private final TableCursor cursor;
	private PointWords words = new PointWords(new CostWords(Locale.getDefault(), ""));
	private List<Line> lines = List.of();
	private List<ScoredOffer> offers = List.of();

	/**
	 * @param parent where it stands
	 * @param moved is called when another cell was chosen
	 */
	PointsSheet(Composite parent, Runnable moved) {
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setData("org.leidraad.id", "offers.points");
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		cursor = new TableCursor(table, SWT.NONE);
		cursor.setData("org.leidraad.id", "offers.points.cursor");
		cursor.addListener(SWT.Selection, event -> {
			table.setSelection(cursor.getRow());
			moved.run();
		});
		TableCopy.install(table, cursor);
	}

	/** Shows points instead of those before; the same cell stays chosen. */
	void fill(AwardScoring scoring, PointWords written) {
		words = written;
		int row = cursor.getRow() == null ? 0 : Math.max(0, table.indexOf(cursor.getRow()));
		int column = cursor.getRow() == null ? HEADS : cursor.getColumn();
		offers = scoring.inOrder().stream().limit(MOST_OFFERS).toList();
		lines = lines(scoring);
		table.setRedraw(false);
		table.removeAll();
		columns();
		lines.forEach(this::row);
		table.setRedraw(true);
		cursor.setSelection(Math.min(row, lines.size() - 1), Math.min(column, offers.size() + HEADS - 1));
	}

	private List<Line> lines(AwardScoring scoring) {
		List<Line> all = new ArrayList<>();
		for (CriterionUse criterion : scoring.criteria()) {
			all.add(new Line(words.name(criterion), words.weight(criterion), offer -> words.points(offer, criterion),
					offer -> words.why(offer, criterion), words.about(criterion), false));
		}
		all.add(new Line(OfferTexts.get("points.total"), words.words().points(scoring.weights()), words::total,
				words::standing, words.shares(scoring), true));
		all.add(new Line(OfferTexts.get("column.rank"), "", words::rank, words::standing,
				OfferTexts.get("points.rank.about"), true));
		all.add(new Line(OfferTexts.get("points.requirements"), "", words::requirements, words::checks,
				OfferTexts.get("points.requirements.about"), false));
		return all;
	}

	private void columns() {
		// the last one is empty: it takes the room that is left
		int wanted = offers.size() + HEADS + 1;
		while (table.getColumnCount() > wanted) {
			table.getColumn(table.getColumnCount() - 1).dispose();
		}
		while (table.getColumnCount() < wanted) {
			int place = table.getColumnCount();
			new TableColumn(table, place == 0 ? SWT.LEFT : SWT.RIGHT)
					.setWidth(place == 0 ? NAME_WIDTH : place == 1 ? WEIGHT_WIDTH : OFFER_WIDTH);
		}
		table.getColumn(0).setText(OfferTexts.get("points.criterion"));
		table.getColumn(1).setText(OfferTexts.get("points.most"));
		fit(offers.size());
		for (int i = 0; i < offers.size(); i++) {
			table.getColumn(i + HEADS).setText(words.name(offers.get(i)));
			table.getColumn(i + HEADS).setToolTipText(words.standing(offers.get(i)));
		}
	}

	private void fit(int shown) {
		for (int i = 0; i < shown; i++) {
			table.getColumn(i + HEADS).setWidth(Math.max(table.getColumn(i + HEADS).getWidth(), OFFER_WIDTH));
		}
		TableColumn last = table.getColumn(shown + HEADS);
		last.setText("");
		last.setToolTipText("");
		last.setWidth(1);
	}

	private void row(Line line) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(0, line.name());
		item.setText(1, line.most());
		for (int i = 0; i < offers.size(); i++) {
			item.setText(i + HEADS, line.cell().apply(offers.get(i)));
		}
		if (line.isSum()) {
			Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
			item.setFont(bold);
		}
	}

	/** {@return what there is to say about the chosen cell} */
	String why() {
		if (cursor.getRow() == null || cursor.getRow().isDisposed()) {
			return "";
		}
		Line line = lines.get(table.indexOf(cursor.getRow()));
		return offer(cursor.getColumn()).map(line.why()).orElse(line.about());
	}

	private Optional<ScoredOffer> offer(int column) {
		int place = column - HEADS;
		return place >= 0 && place < offers.size() ? Optional.of(offers.get(place)) : Optional.empty();
	}

	void setFocus() {
		cursor.setFocus();
	}
}

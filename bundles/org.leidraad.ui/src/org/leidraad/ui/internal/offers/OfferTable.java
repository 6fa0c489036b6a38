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

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.cost.ComparedOffer;

/** The table of offers: annual cost first, because it is what offers of different lives are compared by. */
final class OfferTable {

	/** A column: its name, what stands in it, by what it is sorted. */
	private record Column(String key, int width, int align, Function<ComparedOffer, String> text,
			Comparator<ComparedOffer> order) {
	}

	/** Costs in which something is missing would seem the lowest. */
	private static final Comparator<ComparedOffer> INCOMPLETE_LAST = Comparator
			.comparing(offer -> !offer.result().canBeRanked());

	private static final Set<String> AMOUNTS = Set.of("annual", "total");

	private final Table table;
	private final Consumer<Optional<ComparedOffer>> chosen;
	private List<Column> columns = List.of();
	private Optional<ComparedOffers> shown = Optional.empty();
	private List<ComparedOffer> rows = List.of();
	private Optional<String> kept = Optional.empty();
	private int sorted;
	private boolean descending;

	/**
	 * @param parent where it stands
	 * @param chosen is told which offer is chosen
	 * @param opened is called when a line is double-clicked or Enter pressed on it
	 */
	OfferTable(Composite parent, Consumer<Optional<ComparedOffer>> chosen, Runnable opened) {
		this.chosen = chosen;
		table = new Table(parent,
				SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL | SWT.VIRTUAL);
		table.setData("org.leidraad.id", "offers.table");
		table.setHeaderVisible(true);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		table.addListener(SWT.DefaultSelection, event -> opened.run());
		table.addListener(SWT.Selection, event -> tell());
		table.addListener(SWT.SetData, event -> write((TableItem) event.item));
		TableCopy.install(table);
	}

	/** Shows offers; the same offer stays chosen. */
	void fill(ComparedOffers offers, CostWords words) {
		shown = Optional.of(offers);
		columns = columns(offers, words);
		heads(words);
		fill();
	}

	private List<Column> columns(ComparedOffers offers, CostWords words) {
		List<Column> all = new ArrayList<>();
		all.add(new Column("annual", 164, SWT.RIGHT, one -> words.cost(one, one.result().annual()),
				Comparator.comparing(one -> one.result().annual())));
		all.add(new Column("offer", 254, SWT.LEFT, words::name, Comparator.comparing(one -> one.offer().name())));
		all.add(new Column("rank", 60, SWT.RIGHT, one -> one.rank() > 0 ? Integer.toString(one.rank()) : "\u2013",
				Comparator.comparingInt(ComparedOffer::rank)));
		all.add(new Column("score", 80, SWT.RIGHT, one -> one.score().map(words::money).orElse("\u2013"),
				Comparator.comparing(one -> one.score().orElse(BigDecimal.ZERO))));
		all.add(new Column("condition", 130, SWT.LEFT, OfferTable::condition,
				Comparator.comparing(OfferTable::condition)));
		all.add(new Column("total", 190, SWT.RIGHT, one -> words.cost(one, one.result().lcc()),
				Comparator.comparing(one -> one.result().lcc())));
		all.add(new Column("carbon", 160, SWT.RIGHT,
				one -> one.result().co2PerYear().map(words::carbon).orElse("\u2013"),
				Comparator.comparing(one -> one.result().co2PerYear().orElse(BigDecimal.ZERO))));
		all.add(new Column("use", 160, SWT.RIGHT, one -> words.carbon(one.result().co2PerYearOfUse()),
				Comparator.comparing(one -> one.result().co2PerYearOfUse())));
		all.add(new Column("quality", 170, SWT.LEFT, words::quality, Comparator.comparing(words::quality)));
		all.add(new Column("remarks", 400, SWT.LEFT, one -> words.sentences(offers.problems(one.offer().id())),
				Comparator.comparing(one -> offers.problems(one.offer().id()).size())));
		return all;
	}

	private static String condition(ComparedOffer offer) {
		return ModelNames.choice(Locale.getDefault(), offer.offer().condition());
	}

	private void heads(CostWords words) {
		for (int i = table.getColumnCount(); i < columns.size(); i++) {
			int place = i;
			TableColumn head = new TableColumn(table, columns.get(i).align());
			head.setWidth(columns.get(i).width());
			head.addListener(SWT.Selection, event -> sort(place));
		}
		for (int i = 0; i < columns.size(); i++) {
			String head = OfferTexts.get("column." + columns.get(i).key());
			table.getColumn(i).setText(AMOUNTS.contains(columns.get(i).key()) ? words.amounts(head) : head);
			table.getColumn(i).setToolTipText(OfferTexts.get("column." + columns.get(i).key() + ".about"));
		}
	}

	private void sort(int column) {
		descending = column == sorted && !descending;
		sorted = column;
		fill();
	}

	private void fill() {
		Comparator<ComparedOffer> order = columns.get(sorted).order();
		rows = shown.map(ComparedOffers::ranked).orElse(List.of()).stream()
				.sorted(INCOMPLETE_LAST.thenComparing(descending ? order.reversed() : order)).toList();
		table.setRedraw(false);
		table.setSortColumn(table.getColumn(sorted));
		table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
		table.removeAll();
		table.setItemCount(rows.size());
		if (!rows.isEmpty()) {
			table.setSelection(IntStream.range(0, rows.size())
					.filter(i -> kept.filter(rows.get(i).offer().id()::equals).isPresent()).findFirst().orElse(0));
		}
		table.setRedraw(true);
		tell();
	}

	private void write(TableItem row) {
		int place = table.indexOf(row);
		if (place < rows.size()) {
			for (int i = 0; i < columns.size(); i++) {
				row.setText(i, columns.get(i).text().apply(rows.get(place)));
			}
		}
	}

	private void tell() {
		kept = chosen().map(offer -> offer.offer().id()).or(() -> kept);
		chosen.accept(chosen());
	}

	/** {@return the offer of the chosen line} */
	Optional<ComparedOffer> chosen() {
		return table.getSelectionCount() == 1
				? Optional.of(rows.get(table.getSelectionIndex()))
				: Optional.empty();
	}

	/** {@return the widget} */
	Table control() {
		return table;
	}

	void setFocus() {
		table.setFocus();
	}
}

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leidraad.procurement.cost.ComparedOffer;
import org.leidraad.procurement.cost.YearRow;

/** The years of one offer: what is paid, what it is worth today, and its carbon. */
final class YearTable {

	private record Column(String key, Function<YearRow, String> text) {
	}

	private static final int LEAST = 64;
	private static final int ROOM = 12;

	private final Table table;

	YearTable(Composite parent) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setData("org.leidraad.id", "offers.years");
		table.setHeaderVisible(true);
	}

	Table table() {
		return table;
	}

	void fill(Optional<ComparedOffer> offer, CostWords words) {
		List<Column> columns = columns(words);
		for (int i = table.getColumnCount(); i < columns.size(); i++) {
			TableColumn head = new TableColumn(table, SWT.RIGHT);
			head.setText(OfferTexts.get("year." + columns.get(i).key()));
		}
		table.setRedraw(false);
		table.removeAll();
		for (YearRow year : offer.map(one -> one.result().years()).orElse(List.of())) {
			TableItem row = new TableItem(table, SWT.NONE);
			for (int i = 0; i < columns.size(); i++) {
				row.setText(i, columns.get(i).text().apply(year));
			}
		}
		Arrays.stream(table.getColumns()).forEach(YearTable::widen);
		table.setRedraw(true);
	}

	private static void widen(TableColumn column) {
		column.pack();
		column.setWidth(Math.max(LEAST, column.getWidth() + ROOM));
	}

	private static List<Column> columns(CostWords words) {
		return List.of(new Column("year", row -> Integer.toString(row.year())),
				new Column("factor", row -> words.factor(row.factor())), money("purchase", YearRow::purchase, words),
				money("energy", YearRow::energy, words), money("maintenance", YearRow::maintenance, words),
				money("fees", row -> row.fee().add(row.other()), words), money("end", YearRow::endOfLife, words),
				money("paid", YearRow::paid, words), money("present", YearRow::financialPresent, words),
				new Column("co2", row -> words.carbon(row.co2())), money("external", YearRow::externalPresent, words));
	}

	private static Column money(String key, Function<YearRow, BigDecimal> amount, CostWords words) {
		return new Column(key, row -> amount.apply(row).signum() == 0 ? "" : words.money(amount.apply(row)));
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.changes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leidraad.model.Modification;
import org.leidraad.procurement.modification.LedgerRow;
import org.leidraad.procurement.modification.ModificationLedger;
import org.leidraad.ui.internal.chart.Pictures;
import org.leidraad.ui.internal.theme.Appearance;

/** The table of all changes of a contract. */
final class LedgerSheet {

	private static final List<Integer> WIDTHS = List.of(40, 92, 230, 116, 210, 156, 120, 120, 84, 180);
	private static final int DRAWER = LedgerText.COLUMNS.indexOf("drawer");
	private static final int SHARE = LedgerText.COLUMNS.indexOf("share");
	private static final String BAR = "org.leidraad.bar";
	private static final int GAP = 8;
	private static final List<String> NUMBERS = List.of("number", "amount", "small");

	private final LedgerText text = new LedgerText(Locale.getDefault());
	private final Table table;
	private final List<Image> bars = new ArrayList<>();

	/**
	 * @param parent where it stands
	 * @param chosen is called when another row was chosen
	 * @param opened is called when a row is double-clicked or Enter pressed on it
	 */
	LedgerSheet(Composite parent, Runnable chosen, Runnable opened) {
		table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		table.setData("org.leidraad.id", "changes.table");
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		List<String> heads = text.heads();
		for (int i = 0; i < heads.size(); i++) {
			boolean isNumber = NUMBERS.contains(LedgerText.COLUMNS.get(i));
			TableColumn column = new TableColumn(table, isNumber ? SWT.RIGHT : SWT.LEFT);
			column.setText(heads.get(i));
			column.setToolTipText(heads.get(i));
			column.setWidth(WIDTHS.get(i));
		}
		table.addListener(SWT.PaintItem, this::paint);
		table.addListener(SWT.Selection, event -> chosen.run());
		table.addListener(SWT.DefaultSelection, event -> opened.run());
		table.addListener(SWT.Dispose, event -> forget());
	}

	/** Shows a ledger instead of the one before; the same change stays chosen, and a new one is. */
	void fill(ModificationLedger ledger) {
		Optional<Modification> before = chosen().map(LedgerRow::change);
		List<Modification> known = Arrays.stream(table.getItems()).map(item -> ((LedgerRow) item.getData()).change())
				.toList();
		table.setRedraw(false);
		table.removeAll();
		forget();
		ledger.rows().forEach(this::row);
		List<Modification> all = ledger.rows().stream().map(LedgerRow::change).toList();
		Optional<Modification> added = known.isEmpty()
				? Optional.empty()
				: all.stream().filter(one -> !known.contains(one)).findFirst();
		added.or(() -> before).map(all::indexOf).filter(place -> place >= 0).ifPresent(table::setSelection);
		table.setRedraw(true);
	}

	private void row(LedgerRow row) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setData(row);
		item.setText(text.cells(row).toArray(String[]::new));
		item.setImage(DRAWER, DrawerSigns.image(LedgerText.standing(row)));
		row.share().ifPresent(share -> item.setData(BAR, bar(share)));
	}

	/** The bar stands at the right edge: as the image of a cell it would be made as small as the signs are. */
	private void paint(Event event) {
		if (event.index == SHARE && event.item.getData(BAR) instanceof Image bar) {
			Rectangle cell = ((TableItem) event.item).getBounds(SHARE);
			event.gc.drawImage(bar, cell.x + cell.width - ShareBar.WIDTH - GAP,
					cell.y + (cell.height - ShareBar.HEIGHT) / 2);
		}
	}

	private Image bar(BigDecimal share) {
		Image image = Pictures.image(table.getDisplay(), scale -> new ShareBar(share).image(ShareBar.WIDTH,
				ShareBar.HEIGHT, scale, Appearance.chartTheme()));
		bars.add(image);
		return image;
	}

	private void forget() {
		bars.forEach(Image::dispose);
		bars.clear();
	}

	/** {@return the chosen row} */
	Optional<LedgerRow> chosen() {
		return table.getSelectionCount() == 1
				? Optional.of((LedgerRow) table.getSelection()[0].getData())
				: Optional.empty();
	}

	/** {@return the widget} */
	Table control() {
		return table;
	}
}

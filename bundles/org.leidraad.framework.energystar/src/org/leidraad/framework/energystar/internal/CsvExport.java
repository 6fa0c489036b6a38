/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.energystar.internal;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import org.leidraad.framework.behaviour.ListedProduct;
import org.leidraad.framework.behaviour.ProductListException;
import org.leidraad.framework.list.ListTable;
import org.leidraad.framework.list.ListText;

/** An export as CSV. */
final class CsvExport {

	private final ListTable table;

	CsvExport(ListText text) throws IOException, ProductListException {
		this.table = new ListTable(text);
		if (table.heads().stream().noneMatch(head -> Role.of(head) == Role.ID)) {
			throw new ProductListException(1, "has no column “ENERGY STAR Unique ID”; export the list of certified "
					+ "products from data.energystar.gov with all columns.");
		}
	}

	void read(Consumer<ListedProduct> products) throws IOException, ProductListException {
		for (List<String> row = table.next(); !row.isEmpty(); row = table.next()) {
			products.accept(product(row));
		}
	}

	private ListedProduct product(List<String> row) throws ProductListException {
		Certified certified = new Certified();
		for (int i = 0; i < row.size(); i++) {
			String reason = certified.add(table.heads().get(i), row.get(i));
			if (!reason.isEmpty()) {
				throw table.refused(i, row.get(i), reason);
			}
		}
		if (!certified.hasId()) {
			throw table.refused(idColumn(), "", "is empty; each product needs its identifier");
		}
		return certified.product();
	}

	private int idColumn() {
		return table.heads().stream().map(Role::of).toList().indexOf(Role.ID);
	}
}

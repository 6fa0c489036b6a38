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
import java.util.function.Consumer;

import org.leidraad.framework.behaviour.ListedProduct;
import org.leidraad.framework.behaviour.ProductList;
import org.leidraad.framework.behaviour.ProductListException;
import org.leidraad.framework.behaviour.ProductListReader;
import org.leidraad.framework.list.ListText;

/**
 * Reads the lists of certified products as data.energystar.gov exports them: CSV with heads for people, or JSON with
 * the technical names of the same columns. It looks into the list to see which it is. One reader serves all product
 * groups: every column that has a value is among the facts.
 */
public final class EnergyStarProducts implements ProductListReader {

	@Override
	public void read(ProductList list, Consumer<ListedProduct> products) throws IOException, ProductListException {
		try (ListText text = new ListText(list.open())) {
			switch (text.first()) {
				case '[', '{' -> new JsonExport(text).read(products);
				default -> new CsvExport(text).read(products);
			}
		} catch (ListText.NotAList fault) {
			throw fault.told();
		}
	}
}

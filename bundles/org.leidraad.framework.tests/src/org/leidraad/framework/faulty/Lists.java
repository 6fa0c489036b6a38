/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.faulty;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.leidraad.framework.behaviour.ListedProduct;
import org.leidraad.framework.behaviour.ProductList;
import org.leidraad.framework.behaviour.ProductListException;
import org.leidraad.framework.behaviour.ProductListReader;

/** Readers of product lists as a vendor may write them: the first is in order. */
public final class Lists {

	private Lists() {
		// no instances
	}

	static ListedProduct product(String id, Optional<String> level) {
		return new ListedProduct(id, "", "", "", level, Optional.empty(), Optional.empty(), Map.of());
	}

	/** A product a line; a line "?" cannot be understood. */
	public static final class Good implements ProductListReader {

		@Override
		public void read(ProductList list, Consumer<ListedProduct> products)
				throws IOException, ProductListException {
			try (BufferedReader lines = new BufferedReader(
					new InputStreamReader(list.open(), StandardCharsets.UTF_8))) {
				int number = 1;
				for (String line = lines.readLine(); line != null; line = lines.readLine()) {
					if (line.equals("?")) {
						throw new ProductListException(number, "What is this?");
					}
					products.accept(product(line, Optional.empty()));
					number++;
				}
			}
		}
	}

	/** Throws after a product. */
	public static final class Throwing implements ProductListReader {

		@Override
		public void read(ProductList list, Consumer<ListedProduct> products) {
			products.accept(product("one", Optional.empty()));
			throw new IllegalStateException("no idea");
		}
	}

	/** Makes up products without end, whatever happens. */
	public static final class Endless implements ProductListReader {

		private static final ListedProduct SAME = product("same", Optional.empty());

		@Override
		public void read(ProductList list, Consumer<ListedProduct> products) {
			while (true) {
				products.accept(SAME);
			}
		}
	}

	/** Hands over nothing where a product should be, and swallows what it is told. */
	public static final class Null implements ProductListReader {

		@Override
		public void read(ProductList list, Consumer<ListedProduct> products) {
			try {
				products.accept(null);
			} catch (RuntimeException e) {
				products.accept(product("swallowed", Optional.empty()));
			}
		}
	}

	/** Knows a level that the catalogue does not. */
	public static final class Foreign implements ProductListReader {

		@Override
		public void read(ProductList list, Consumer<ListedProduct> products) {
			products.accept(product("one", Optional.of("platinum")));
		}
	}

	/** Calls itself for ever. */
	public static final class Deep implements ProductListReader {

		@Override
		public void read(ProductList list, Consumer<ListedProduct> products) {
			read(list, products);
		}
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.epeat.internal;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.leidraad.framework.behaviour.ListedProduct;
import org.leidraad.framework.behaviour.ProductList;
import org.leidraad.framework.behaviour.ProductListException;
import org.leidraad.framework.behaviour.ProductListReader;

/** Lists of products for the tests, and what a reader makes of them. */
final class Lists {

	private Lists() {
	}

	/** A list of some text. */
	static ProductList of(String text) {
		return of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	/** A list of some bytes. */
	static ProductList of(InputStream bytes) {
		return new ProductList() {

			@Override
			public String name() {
				return "list";
			}

			@Override
			public InputStream open() {
				return bytes;
			}
		};
	}

	/** A list in a file beside this class. */
	static ProductList file(String name) {
		return of(Lists.class.getResourceAsStream(name));
	}

	/** What a reader hands over. */
	static List<ListedProduct> read(ProductListReader reader, ProductList list)
			throws IOException, ProductListException {
		List<ListedProduct> products = new ArrayList<>();
		reader.read(list, products::add);
		return products;
	}

	/** Why a reader refuses a list. */
	static ProductListException refused(ProductListReader reader, ProductList list) {
		return assertThrows(ProductListException.class, () -> read(reader, list));
	}

	/** A beginning, and the same text behind it for ever. */
	static InputStream endless(String beginning, String more) {
		byte[] first = beginning.getBytes(StandardCharsets.UTF_8);
		byte[] next = more.getBytes(StandardCharsets.UTF_8);
		return new InputStream() {

			private long at;

			@Override
			public int read() {
				long here = at++;
				return here < first.length ? first[(int) here] : next[(int) ((here - first.length) % next.length)];
			}
		};
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.testing.framework;

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

/** Lists of products for the tests of their readers, and what a reader makes of them. */
public final class ProductLists {

	private ProductLists() {
		// no instances
	}

	/**
	 * A list of some text.
	 *
	 * @param text the text
	 * @return the list, in UTF-8
	 */
	public static ProductList of(String text) {
		return of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * A list of some bytes.
	 *
	 * @param bytes the bytes
	 * @return the list, which can be read once
	 */
	public static ProductList of(InputStream bytes) {
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

	/**
	 * A list in a file.
	 *
	 * @param beside a class in whose package the file stands
	 * @param name its name
	 * @return the list, which can be read once
	 */
	public static ProductList file(Class<?> beside, String name) {
		return of(beside.getResourceAsStream(name));
	}

	/**
	 * What a reader hands over.
	 *
	 * @param reader the reader
	 * @param list what it reads
	 * @return the products in their order
	 * @throws IOException if the list cannot be read
	 * @throws ProductListException if the reader refuses it
	 */
	public static List<ListedProduct> read(ProductListReader reader, ProductList list)
			throws IOException, ProductListException {
		List<ListedProduct> products = new ArrayList<>();
		reader.read(list, products::add);
		return products;
	}

	/**
	 * Why a reader refuses a list; fails if it does not.
	 *
	 * @param reader the reader
	 * @param list what it shall refuse
	 * @return the refusal
	 */
	public static ProductListException refused(ProductListReader reader, ProductList list) {
		return assertThrows(ProductListException.class, () -> read(reader, list));
	}

	/**
	 * Bytes without end.
	 *
	 * @param beginning what comes first
	 * @param more what comes behind it for ever
	 * @return the bytes, in UTF-8
	 */
	public static InputStream endless(String beginning, String more) {
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

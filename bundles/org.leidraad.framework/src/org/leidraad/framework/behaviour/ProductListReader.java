/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.behaviour;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads a list of products in the form in which the owner of the label publishes it. */
public interface ProductListReader {

	/**
	 * Reads a list from its beginning to its end and hands over each product as soon as it is read, so that the size of
	 * the list does not matter.
	 *
	 * @param list the list
	 * @param products takes each product; may throw to end the reading, which the reader lets pass
	 * @throws IOException if the list cannot be read
	 * @throws ProductListException if something in it cannot be understood
	 */
	void read(ProductList list, Consumer<ListedProduct> products) throws IOException, ProductListException;
}

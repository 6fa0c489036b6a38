/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.leidraad.framework.behaviour.ListedProduct;

/** Counts the products of a list, and keeps the first of those that are looked for. */
public final class FoundProducts implements Consumer<ListedProduct> {

	/** How many are kept. */
	public static final int MOST = 20;

	private final Optional<String> wanted;
	private final List<ListedProduct> first = new ArrayList<>();
	private long count;
	private long matching;

	/**
	 * @param wanted a text that an identifier, name or fact must hold, capitals or not; none for all products
	 */
	public FoundProducts(Optional<String> wanted) {
		this.wanted = wanted.map(text -> text.strip().toLowerCase(Locale.ROOT));
	}

	@Override
	public void accept(ListedProduct product) {
		count++;
		if (wanted.isEmpty() || holds(product, wanted.get())) {
			matching++;
			if (first.size() < MOST) {
				first.add(product);
			}
		}
	}

	private static boolean holds(ListedProduct product, String text) {
		return Stream.concat(Stream.of(product.id(), product.brand(), product.model(), product.group()),
				product.facts().values().stream()).anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(text));
	}

	/** {@return how many products there are} */
	public long count() {
		return count;
	}

	/** {@return how many of them were looked for} */
	public long matching() {
		return matching;
	}

	/** {@return the first of those, {@value #MOST} at most} */
	public List<ListedProduct> first() {
		return List.copyOf(first);
	}

	/** {@return true if not all were looked for} */
	public boolean isSearch() {
		return wanted.isPresent();
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.text;

import java.nio.file.Path;
import java.time.LocalDate;

import org.leidraad.cli.internal.FoundProducts;
import org.leidraad.cli.internal.Session;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.behaviour.ListedProduct;

/**
 * Prints what a list of products holds.
 *
 * @param session where and in which language
 */
public record ProductsText(Session session) {

	private static final String NONE = "-";
	private static final int WIDEST = 48;

	/**
	 * Prints the products that were looked for, a line for each, and how many there are.
	 *
	 * @param framework whose list it is
	 * @param file the list
	 * @param found what it holds
	 */
	public void print(InstalledFramework framework, Path file, FoundProducts found) {
		if (!found.first().isEmpty()) {
			Table table = new Table(session.text("column.id"), session.text("column.brand"),
					session.text("column.model"), session.text("column.group"), session.text("column.level"),
					session.text("column.from"));
			found.first().forEach(product -> row(table, product));
			table.print(session.terminal());
			session.terminal().print("");
		}
		tell(file, framework.name(session.locale()), found);
	}

	private void tell(Path file, String name, FoundProducts found) {
		int shown = found.first().size();
		if (found.count() == 0) {
			session.print("products.empty", file, name);
		} else if (!found.isSearch()) {
			session.print("products.count", file, name, found.count(), shown);
		} else if (found.matching() == 0) {
			session.print("products.no-match", file, name, found.count());
		} else {
			session.print("products.matching", file, found.count(), found.matching(), shown);
		}
	}

	private static void row(Table table, ListedProduct product) {
		table.row(product.id(), cell(product.brand()), cell(product.model()), cell(product.group()),
				product.level().orElse(NONE), product.from().map(LocalDate::toString).orElse(NONE));
	}

	/** A cell on one line, whatever the list holds. */
	private static String cell(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		if (line.isEmpty()) {
			return NONE;
		}
		return line.length() > WIDEST ? line.substring(0, WIDEST - 1) + "…" : line;
	}
}

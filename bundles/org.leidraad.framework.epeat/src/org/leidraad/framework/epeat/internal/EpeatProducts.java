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

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.leidraad.framework.behaviour.ListedProduct;
import org.leidraad.framework.behaviour.ProductList;
import org.leidraad.framework.behaviour.ProductListException;
import org.leidraad.framework.behaviour.ProductListReader;
import org.leidraad.framework.list.ListTable;
import org.leidraad.framework.list.ListText;

/**
 * Reads the list of registered products, as CSV that somebody exported from the EPEAT registry. A product is registered
 * for each country on its own: the country, where the list has one, is among the facts.
 * <p>
 * The form of the export was not seen when this was written (to be checked against a real one): columns are
 * found by their heads in several spellings, and what is missing is named. The identifier is the product identifier of
 * the registry, or the GTIN.
 */
public final class EpeatProducts implements ProductListReader {

	private static final String[] ID = {"Product ID", "EPEAT ID", "EPEAT Product ID", "Unique Product Identifier",
		"Unique Product ID", "Unique ID", "Registry ID", "GTIN", "GTIN/UPC", "UPC", "EAN", "ID"};
	private static final String[] MODEL = {"Product Name", "Product", "Model Name", "Model", "Name"};
	private static final String[] TIER = {"Tier", "EPEAT Tier", "Rating", "EPEAT Rating", "Level", "Registration Tier"};
	private static final String[] BRAND = {"Manufacturer", "Manufacturer Name", "Participating Manufacturer", "Brand",
		"Brand Name", "Company"};
	private static final String[] GROUP = {"Product Type", "Product Category", "Category", "Type"};
	private static final String[] FROM = {"Registered On", "Registration Date", "Date Registered", "Active Since"};
	private static final String[] UNTIL = {"Registered Until", "Archive Date", "Archived On", "End Date"};

	private static final Map<String, String> TIERS = Map.of("bronze", "bronze", "silver", "silver", "gold", "gold",
			"epeatbronze", "bronze", "epeatsilver", "silver", "epeatgold", "gold");
	private static final int DATE_LENGTH = 10;

	@Override
	public void read(ProductList list, Consumer<ListedProduct> products) throws IOException, ProductListException {
		try (ListText text = new ListText(list.open())) {
			Table table = new Table(new ListTable(text));
			for (List<String> row = table.rows().next(); !row.isEmpty(); row = table.rows().next()) {
				products.accept(table.product(row));
			}
		} catch (ListText.NotAList fault) {
			throw fault.told();
		}
	}

	/** The list with the places of what is looked for. */
	private record Table(ListTable rows, int id, int model, int tier, OptionalInt brand, OptionalInt group,
			OptionalInt from, OptionalInt until) {

		Table(ListTable rows) throws ProductListException {
			this(rows, rows.column(ID), rows.column(MODEL), rows.column(TIER));
		}

		private Table(ListTable rows, OptionalInt id, OptionalInt model, OptionalInt tier) throws ProductListException {
			this(rows, id.orElse(-1), model.orElse(-1), tier.orElse(-1), rows.column(BRAND), rows.column(GROUP),
					rows.column(FROM), rows.column(UNTIL));
			List<String> missing = new ArrayList<>();
			addMissing(id, "the identifier", ID, missing);
			addMissing(model, "the name of the product", MODEL, missing);
			addMissing(tier, "the tier", TIER, missing);
			if (!missing.isEmpty()) {
				throw new ProductListException(1, "has no column for " + String.join("; none for ", missing) + '.');
			}
		}

		private static void addMissing(OptionalInt column, String what, String[] heads, List<String> missing) {
			if (column.isEmpty()) {
				missing.add(what + " (its head may be " + String.join(", ", heads) + ")");
			}
		}

		ListedProduct product(List<String> row) throws ProductListException {
			if (row.get(id).isBlank()) {
				throw rows.refused(id, "", "is empty; each product needs an identifier");
			}
			return new ListedProduct(row.get(id).strip(), at(brand, row), row.get(model).strip(), at(group, row),
					level(row.get(tier)), date(at(from, row)), date(at(until, row)), facts(row));
		}

		private Optional<String> level(String written) throws ProductListException {
			String word = written.toLowerCase(Locale.ROOT).replaceAll("climate\\s*\\+|climate plus|[^\\p{L}]", "");
			if (word.isEmpty()) {
				return Optional.empty();
			}
			Optional<String> level = Optional.ofNullable(TIERS.get(word));
			if (level.isEmpty()) {
				throw rows.refused(tier, written, "is no tier: Bronze, Silver, Gold or empty");
			}
			return level;
		}

		/** Only ISO dates are read: in another form day and month cannot be told apart, and it stays a fact. */
		private static Optional<LocalDate> date(String written) {
			try {
				return written.length() < DATE_LENGTH
						? Optional.empty()
						: Optional.of(LocalDate.parse(written.substring(0, DATE_LENGTH)));
			} catch (DateTimeParseException e) {
				return Optional.empty();
			}
		}

		private Map<String, String> facts(List<String> row) {
			Map<String, String> facts = new LinkedHashMap<>();
			for (int i = 0; i < row.size(); i++) {
				boolean told = i == id || i == model || is(brand, i) || is(group, i);
				if (!told && !row.get(i).isBlank()) {
					facts.put(rows.heads().get(i), row.get(i).strip());
				}
			}
			return facts;
		}

		private static boolean is(OptionalInt column, int index) {
			return column.isPresent() && column.getAsInt() == index;
		}

		private static String at(OptionalInt column, List<String> row) {
			return column.isPresent() ? row.get(column.getAsInt()).strip() : "";
		}
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.frrepairindex.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;

import org.leidraad.framework.behaviour.ListedProduct;
import org.leidraad.framework.behaviour.ProductList;
import org.leidraad.framework.behaviour.ProductListException;
import org.leidraad.framework.behaviour.ProductListReader;
import org.leidraad.framework.list.ListTable;
import org.leidraad.framework.list.ListText;

/**
 * Reads the official list of repairability indices (data.gouv.fr, CSV). Every cell is checked by the schema. That
 * the index is the sum of the five scores out of 100, brought to 10, is no rule of the schema, and its own example
 * breaks it: such an entry is read, and the computed index is among its facts under {@value #COMPUTED}.
 */
public final class RepairIndexProducts implements ProductListReader {

	/** The fact that tells the index that follows from the five scores, where the list states another. */
	static final String COMPUTED = "note_ir_calculee";

	private static final Set<String> TOLD = Set.of(IndexColumn.ID, IndexColumn.MODEL, IndexColumn.CATEGORY,
			IndexColumn.BRAND);

	@Override
	public void read(ProductList list, Consumer<ListedProduct> products) throws IOException, ProductListException {
		try (ListText text = new ListText(list.open())) {
			Entries entries = new Entries(new ListTable(text));
			for (List<String> row = entries.table().next(); !row.isEmpty(); row = entries.table().next()) {
				products.accept(entries.product(row));
			}
		} catch (ListText.NotAList fault) {
			throw fault.told();
		}
	}

	/**
	 * The list, where its columns are, and under which names their values are facts: none where the product tells them.
	 */
	private record Entries(ListTable table, Map<String, Integer> places, List<String> keys) {

		Entries(ListTable table) throws ProductListException {
			this(table, places(table), table.heads().stream().map(Entries::key).toList());
		}

		private static Map<String, Integer> places(ListTable table) throws ProductListException {
			Map<String, Integer> places = new HashMap<>();
			List<String> missing = new ArrayList<>();
			for (IndexColumn column : IndexColumn.ALL) {
				OptionalInt place = table.column(column.name());
				place.ifPresent(index -> places.put(column.name(), index));
				if (place.isEmpty() && column.required()) {
					missing.add(column.name());
				}
			}
			if (!missing.isEmpty()) {
				throw new ProductListException(1, "has no column " + String.join(", ", missing)
						+ "; the schema of the index demands it.");
			}
			return places;
		}

		ListedProduct product(List<String> row) throws ProductListException {
			for (IndexColumn column : IndexColumn.ALL) {
				Integer place = places.get(column.name());
				Optional<String> fault = place == null ? Optional.empty() : column.fault(row.get(place).strip());
				if (fault.isPresent()) {
					throw table.refused(place, row.get(place), fault.get());
				}
			}
			return new ListedProduct(at(IndexColumn.ID, row), at(IndexColumn.BRAND, row), at(IndexColumn.MODEL, row),
					at(IndexColumn.CATEGORY, row), Optional.empty(), Optional.empty(), Optional.empty(), facts(row));
		}

		private Map<String, String> facts(List<String> row) {
			Map<String, String> facts = new LinkedHashMap<>();
			for (int i = 0; i < row.size(); i++) {
				if (!keys.get(i).isEmpty() && !row.get(i).isBlank()) {
					facts.put(keys.get(i), row.get(i).strip());
				}
			}
			RepairScore score = new RepairScore(new BigDecimal(at(IndexColumn.INDEX, row)), scores(row));
			if (!score.agrees()) {
				facts.put(COMPUTED, score.computed().toPlainString());
			}
			return facts;
		}

		/** The criteria of the catalogue are those of the list. */
		private static String key(String head) {
			if (TOLD.contains(head) || head.equals(IndexColumn.INDEX)) {
				return TOLD.contains(head) ? "" : "total";
			}
			boolean criterion = head.matches(IndexColumn.SCORE + "[1-5]");
			return criterion ? "c" + head.substring(IndexColumn.SCORE.length()) : head;
		}

		private List<BigDecimal> scores(List<String> row) {
			List<BigDecimal> scores = new ArrayList<>();
			for (int i = 1; i <= IndexColumn.SCORES; i++) {
				scores.add(new BigDecimal(at(IndexColumn.SCORE + i, row)));
			}
			return scores;
		}

		private String at(String column, List<String> row) {
			return row.get(places.get(column)).strip();
		}
	}
}

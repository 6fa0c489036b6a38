/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.crosswalk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.leidraad.framework.ProductGroup;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.Level;
import org.leidraad.framework.catalogue.Response;

/**
 * An answer that is the only one of its framework to a question, in its edition and on its level, so that it can be
 * compared with those of others. Where a framework asks several things under one question, as limits of several
 * substances, none of them stands for it: a limit of lead says nothing of cadmium.
 *
 * @param row the answer
 * @param groups the product groups that it is about; none where it holds for any purchase
 * @param party the criterion
 */
record OnlyAnswer(Row row, List<ProductGroup> groups, Party.OfCriterion party) {

	/** Where two answers would be two at once, if they are of one edition. */
	private record Place(String framework, Level level, boolean award) {

		static Place of(Row row) {
			return new Place(row.criterion().framework().id(), row.criterion().criterion().getLevel(),
					row.response().isAward());
		}
	}

	/** {@return those that are the only ones, in the order given} */
	static Stream<OnlyAnswer> of(List<Row> comparable) {
		Map<Place, Map<Edition, Integer>> counts = new HashMap<>();
		for (Row row : comparable) {
			counts.computeIfAbsent(Place.of(row), unseen -> new HashMap<>())
					.merge(row.criterion().criterion().getEdition(), 1, Integer::sum);
		}
		return comparable.stream().filter(row -> isOnly(row, counts.get(Place.of(row)))).map(OnlyAnswer::of);
	}

	// What belongs to no edition holds in all.
	private static boolean isOnly(Row row, Map<Edition, Integer> alike) {
		Edition edition = row.criterion().criterion().getEdition();
		boolean alone = edition == null ? alike.size() == 1 : !alike.containsKey(null);
		return alone && alike.get(edition) == 1;
	}

	private static OnlyAnswer of(Row row) {
		Criterion criterion = row.criterion().criterion();
		List<String> codes = criterion.getProductGroups().isEmpty()
				&& criterion.eContainer() instanceof Framework catalogue
						? catalogue.getProductGroups()
						: criterion.getProductGroups();
		return new OnlyAnswer(row, codes.stream().map(ProductGroup::of).toList(),
				new Party.OfCriterion(row.criterion()));
	}

	Criterion criterion() {
		return row.criterion().criterion();
	}

	Response response() {
		return row.response();
	}

	/** {@return true if the criterion answers no other question} */
	boolean isAlone() {
		return criterion().getResponses().size() == 1;
	}

	/** Compares the thresholds, in the unit of the question. */
	int compareTo(OnlyAnswer other) {
		return row.value().orElseThrow().compareTo(other.row.value().orElseThrow());
	}

	/** {@return true if it is about all products that the other one is about} */
	boolean covers(OnlyAnswer other) {
		return groups.isEmpty() || !other.groups.isEmpty() && other.groups.stream().allMatch(
				wanted -> groups.stream().anyMatch(group -> wanted.prefix().startsWith(group.prefix())));
	}

	boolean isOfSameProducts(OnlyAnswer other) {
		return groups.isEmpty() || other.groups.isEmpty()
				|| groups.stream().anyMatch(group -> other.groups.stream().anyMatch(group::overlaps));
	}

	/** {@return where the answer comes from; empty where nobody says} */
	String source() {
		String own = response().getSource();
		String source = own == null || own.isBlank() ? criterion().getSource() : own;
		return source == null ? "" : source;
	}
}

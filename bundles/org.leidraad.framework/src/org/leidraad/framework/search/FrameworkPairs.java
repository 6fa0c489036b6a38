/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.leidraad.framework.catalogue.Question;
import org.leidraad.framework.crosswalk.Comparison;
import org.leidraad.framework.crosswalk.Crosswalk;
import org.leidraad.framework.crosswalk.Relationship;
import org.leidraad.framework.search.SideBySide.Entry;
import org.leidraad.framework.search.SideBySide.Relation;
import org.leidraad.framework.search.SideBySide.Row;

/** Puts the criteria of two frameworks side by side: by common questions, then by what the catalogues relate. */
final class FrameworkPairs {

	private final Crosswalk crosswalk;
	private final List<ListedCriterion> left;
	private final List<ListedCriterion> right;
	private final Set<ListedCriterion> told = new HashSet<>();

	FrameworkPairs(Crosswalk crosswalk, List<ListedCriterion> left, List<ListedCriterion> right) {
		this.crosswalk = crosswalk;
		this.left = left;
		this.right = right;
	}

	List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		for (Question question : crosswalk.questions()) {
			rows.addAll(answers(question));
		}
		List<Row> others = new ArrayList<>(related());
		left.stream().filter(one -> !told.contains(one)).forEach(one -> others.add(only(one, true)));
		right.stream().filter(one -> !told.contains(one)).forEach(one -> others.add(only(one, false)));
		others.sort(Comparator.comparing(Row::aspect));
		rows.addAll(others);
		return rows;
	}

	/** The strictest of both stand beside each other, and so on; the last of the shorter side stays beside the rest. */
	private List<Row> answers(Question question) {
		List<Entry> mine = answers(question, left);
		List<Entry> others = answers(question, right);
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < Math.max(mine.size(), others.size()); i++) {
			rows.add(row(Optional.of(question), at(mine, i), at(others, i)));
		}
		return rows;
	}

	private static Optional<Entry> at(List<Entry> entries, int place) {
		return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(Math.min(place, entries.size() - 1)));
	}

	private List<Entry> answers(Question question, List<ListedCriterion> side) {
		return crosswalk.rows(question).stream().flatMap(answer -> side.stream()
				.filter(listed -> listed.criterion() == answer.criterion().criterion())
				.map(listed -> Pairs.entry(listed, answer, question.getUnit()))).toList();
	}

	private List<Row> related() {
		List<Row> rows = new ArrayList<>();
		for (ListedCriterion one : left) {
			right.stream().filter(other -> !told.contains(one) && !told.contains(other))
					.filter(other -> relationship(one, other) != Relationship.NONE).findFirst()
					.ifPresent(other -> rows.add(row(Optional.empty(), Optional.of(Pairs.entry(one)),
							Optional.of(Pairs.entry(other)))));
		}
		return rows;
	}

	private Relationship relationship(ListedCriterion one, ListedCriterion other) {
		return one == other
				? Relationship.EQUIVALENT
				: crosswalk.compare(one.installed(), other.installed()).relationship();
	}

	private Row only(ListedCriterion listed, boolean here) {
		Optional<Entry> entry = Optional.of(Pairs.entry(listed));
		return row(Optional.empty(), here ? entry : Optional.empty(), here ? Optional.empty() : entry);
	}

	private Row row(Optional<Question> question, Optional<Entry> one, Optional<Entry> other) {
		one.map(Entry::criterion).ifPresent(told::add);
		other.map(Entry::criterion).ifPresent(told::add);
		Comparison comparison = one.isPresent() && other.isPresent()
				? crosswalk.compare(one.get().criterion().installed(), other.get().criterion().installed())
				: new Comparison(Relationship.NONE, List.of());
		Relation relation = one.isEmpty()
				? Relation.ONLY_RIGHT
				: other.isEmpty() ? Relation.ONLY_LEFT : relation(one.get(), other.get(), comparison);
		return new Row(question, question.map(Question::getAspect).orElseGet(() -> SideBySide.aspect(one, other)), one,
				other, relation, comparison.verified() && isVerified(one) && isVerified(other));
	}

	private static boolean isVerified(Optional<Entry> entry) {
		return entry.map(one -> one.criterion().criterion().isVerified()).orElse(true);
	}

	private static Relation relation(Entry one, Entry other, Comparison comparison) {
		if (one.criterion() == other.criterion()) {
			return Relation.SAME;
		}
		return switch (comparison.relationship()) {
			case EQUIVALENT -> Relation.SAME;
			case STRICTER -> Relation.LEFT_STRICTER;
			case LOOSER -> Relation.RIGHT_STRICTER;
			case IMPLIES -> Relation.LEFT_IMPLIES;
			case IMPLIED_BY -> Relation.RIGHT_IMPLIES;
			case NONE -> Relation.DIFFERENT;
		};
	}
}

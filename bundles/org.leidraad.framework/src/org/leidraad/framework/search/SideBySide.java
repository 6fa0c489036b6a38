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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Operator;
import org.leidraad.framework.catalogue.Question;
import org.leidraad.framework.crosswalk.Crosswalk;
import org.leidraad.model.Aspect;

/**
 * Two frameworks, or two editions of one, side by side.
 *
 * @param left the one
 * @param right the other; of two editions the later one
 * @param rows what they ask: first by the questions that several frameworks ask, then by aspect
 */
public record SideBySide(Side left, Side right, List<Row> rows) {

	/**
	 * What stands on a side.
	 *
	 * @param framework the identifier of a framework
	 * @param edition one of its editions; none for all that is in force
	 */
	public record Side(String framework, Optional<Edition> edition) {

		boolean has(ListedCriterion listed, LocalDate today) {
			return listed.framework().id().equals(framework)
					&& edition.map(listed.editions()::contains).orElseGet(() -> listed.isInForce(today));
		}
	}

	/** How what stands left is to what stands right. */
	public enum Relation {
		/** Both ask the same. */
		SAME,
		/** Left asks the same and more. */
		LEFT_STRICTER,
		/** Right asks the same and more. */
		RIGHT_STRICTER,
		/** Who fulfils the left one fulfils the right one. */
		LEFT_IMPLIES,
		/** Who fulfils the right one fulfils the left one. */
		RIGHT_IMPLIES,
		/** Both ask about the same, but nothing tells which asks more. */
		DIFFERENT,
		/** Only left asks. */
		ONLY_LEFT,
		/** Only right asks. */
		ONLY_RIGHT
	}

	/**
	 * A criterion with its threshold.
	 *
	 * @param criterion the criterion
	 * @param operator how a value is compared with the threshold
	 * @param value the threshold; where the row has a question, in the unit of that
	 * @param unit the unit of the threshold
	 * @param award whether points are given for it, so that nobody need fulfil it
	 */
	public record Entry(ListedCriterion criterion, Operator operator, Optional<BigDecimal> value, String unit,
			boolean award) {
	}

	/**
	 * A line.
	 *
	 * @param question what both are asked; none for criteria that answer no common question
	 * @param aspect what it is about
	 * @param left the criterion on the left; at least one of both is there
	 * @param right the criterion on the right
	 * @param relation how they stand to each other
	 * @param verified whether that was checked against a source
	 */
	public record Row(Optional<Question> question, Aspect aspect, Optional<Entry> left, Optional<Entry> right,
			Relation relation, boolean verified) {
	}

	/** Keeps a copy of its own. */
	public SideBySide {
		rows = List.copyOf(rows);
	}

	/**
	 * Compares.
	 *
	 * @param search all criteria
	 * @param crosswalk what the frameworks say about each other
	 * @param left what stands left
	 * @param right what stands right
	 * @param today the day that tells what is in force
	 * @return the two side by side; two editions of one framework as its catalogue relates them
	 */
	public static SideBySide of(CriterionSearch search, Crosswalk crosswalk, Side left, Side right, LocalDate today) {
		boolean editions = left.framework().equals(right.framework()) && left.edition().isPresent()
				&& right.edition().isPresent();
		List<ListedCriterion> mine = search.all().stream().filter(one -> left.has(one, today)).toList();
		List<ListedCriterion> others = search.all().stream().filter(one -> right.has(one, today)).toList();
		List<Row> rows = editions
				? new EditionPairs(mine, others).rows(left.edition().get(), right.edition().get())
				: new FrameworkPairs(crosswalk, mine, others).rows();
		return new SideBySide(left, right, rows);
	}

	/**
	 * Counts the rows of a kind.
	 *
	 * @param relation the kind
	 * @return how many there are
	 */
	public long count(Relation relation) {
		return rows.stream().filter(row -> row.relation() == relation).count();
	}

	static Aspect aspect(Optional<Entry> left, Optional<Entry> right) {
		return Stream.concat(left.stream(), right.stream()).findFirst()
				.map(entry -> entry.criterion().criterion().getAspect()).orElse(Aspect.ENERGY);
	}
}

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

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.catalogue.Better;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Operator;
import org.leidraad.framework.catalogue.Question;
import org.leidraad.framework.catalogue.Response;

/** All answers to one question, and which of them fulfil which. */
final class Answers {

	/** Far more than all frameworks together have; a hostile catalogue could bring any number. */
	private static final int MOST_COMPARED = 2_000;

	private final Question question;
	private final List<Row> rows;
	private final Map<Criterion, OnlyAnswer> compared = new HashMap<>();
	private final List<OnlyAnswer> inOrder;

	Answers(Question question, List<Row> unordered) {
		this.question = question;
		Comparator<BigDecimal> strictest = question.getBetter() == Better.HIGHER
				? Comparator.reverseOrder()
				: Comparator.naturalOrder();
		Comparator<Row> order = Comparator.<Row, Boolean>comparing(row -> !hasThreshold(row))
				.thenComparing(row -> row.value().orElse(BigDecimal.ZERO), strictest)
				.thenComparing(row -> row.response().isAward());
		rows = unordered.stream().sorted(order).toList();
		inOrder = OnlyAnswer.of(rows.stream().filter(this::hasThreshold).toList()).limit(MOST_COMPARED).toList();
		inOrder.forEach(answer -> compared.put(answer.criterion(), answer));
	}

	/** {@return a row for what a criterion answers} */
	static Row row(Question question, InstalledCriterion criterion, Response response) {
		String unit = response.getUnit() == null || response.getUnit().isBlank()
				? question.getUnit()
				: response.getUnit();
		Optional<BigDecimal> value = Optional.ofNullable(response.getValue())
				.flatMap(threshold -> Units.convert(threshold, unit, question.getUnit()));
		return new Row(criterion, response, value);
	}

	/** {@return all answers, the strictest first} */
	List<Row> rows() {
		return rows;
	}

	/** {@return what follows from the answer of a criterion: the answers that it fulfils} */
	List<Link> fulfilledBy(Criterion criterion) {
		OnlyAnswer one = compared.get(criterion);
		return one == null
				? List.of()
				: inOrder.stream().filter(other -> fulfils(one, other)).map(other -> link(one, other)).toList();
	}

	/** {@return what the answer of a criterion follows from} */
	List<Link> fulfilling(Criterion criterion) {
		OnlyAnswer other = compared.get(criterion);
		return other == null
				? List.of()
				: inOrder.stream().filter(one -> fulfils(one, other)).map(one -> link(one, other)).toList();
	}

	private static Link link(OnlyAnswer one, OnlyAnswer other) {
		Link.Kind kind = one.compareTo(other) == 0 ? Link.Kind.SAME_ANSWER : Link.Kind.STRICTER_ANSWER;
		// What holds for tablets is to be checked where a criterion is about all computers.
		boolean verified = one.response().isVerified() && other.response().isVerified() && one.covers(other);
		return new Link(kind, one.party(), other.party(), verified, one.source() + "; " + other.source());
	}

	// Points are given for what nobody need fulfil: from such an answer nothing follows. And a criterion that asks
	// several things, as warranty and updates, does not follow from one of them.
	private boolean fulfils(OnlyAnswer one, OnlyAnswer other) {
		if (one == other || one.response().isAward() || !other.isAlone() || !one.isOfSameProducts(other)) {
			return false;
		}
		int order = one.compareTo(other);
		return other.response().getOperator() == Operator.EQUAL
				? order == 0 && one.response().getOperator() == Operator.EQUAL
				: order == 0 || order > 0 == (question.getBetter() == Better.HIGHER);
	}

	private boolean hasThreshold(Row row) {
		return row.value().isPresent() && switch (row.response().getOperator()) {
			case AT_LEAST -> question.getBetter() == Better.HIGHER;
			case AT_MOST -> question.getBetter() == Better.LOWER;
			case EQUAL -> true;
			case NONE, YES -> false;
		};
	}
}

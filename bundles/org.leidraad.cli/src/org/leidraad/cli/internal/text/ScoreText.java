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

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.leidraad.cli.internal.Session;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.award.AwardProblem;
import org.leidraad.procurement.award.AwardScoring;
import org.leidraad.procurement.award.CriterionPoints;
import org.leidraad.procurement.award.ScoredOffer;
import org.leidraad.procurement.award.Standing;
import org.leidraad.procurement.award.WeightFlip;

/**
 * What {@code score} prints: the award criteria, the offers in order with their points, and what is to be known about
 * them.
 *
 * @param session where to, and in what language
 */
public record ScoreText(Session session) {

	private static final String NONE = "-";
	private static final int MOST_SENTENCES = 20;

	/**
	 * Prints the scores of a procurement.
	 *
	 * @param scoring the scores
	 */
	public void print(AwardScoring scoring) {
		session.print("score.head", ModelNames.element(session.locale(), scoring.procurement()),
				scoring.on().toString());
		List<CriterionUse> criteria = scoring.criteria();
		for (int i = 0; i < criteria.size(); i++) {
			CriterionUse criterion = criteria.get(i);
			wrapped(session.text("score.criterion", letter(i), ModelNames.element(session.locale(), criterion),
					AwardScoring.weight(criterion).map(this::plain).orElse(NONE),
					uncapitalised(ModelNames.choice(session.locale(), criterion.getScoredOn()))));
		}
		session.terminal().print("");
		offers(scoring);
		section("score.insights", sentences(scoring.division().insights()));
		section("score.flips", sentences(scoring.sensitivity().flips().stream().map(WeightFlip::sentence).toList()));
		section("score.excluded", scoring.offers().stream()
				.flatMap(offer -> offer.exclusions().stream().map(reason -> ModelNames.element(session.locale(),
						offer.offer()) + ": " + reason.in(session.locale())))
				.toList());
		section("score.problems", sentences(scoring.problems().stream().map(AwardProblem::reason).toList()));
		session.terminal().print("");
		wrapped(session.text("score.indication"));
		session.terminal().print("");
	}

	private void offers(AwardScoring scoring) {
		List<String> heads = new ArrayList<>(List.of(session.text("score.place"), session.text("score.points")));
		IntStream.range(0, scoring.criteria().size()).mapToObj(ScoreText::letter).forEach(heads::add);
		heads.add(session.text("score.offer"));
		Table table = new Table(heads.toArray(String[]::new))
				.right(IntStream.range(0, heads.size() - 1).boxed().toArray(Integer[]::new));
		scoring.inOrder().forEach(offer -> table.row(row(scoring, offer).toArray(String[]::new)));
		table.print(session.terminal());
	}

	private List<String> row(AwardScoring scoring, ScoredOffer offer) {
		List<String> row = new ArrayList<>();
		row.add(offer.rank().map(String::valueOf).orElse(NONE));
		row.add(points(offer.total()));
		scoring.criteria().forEach(criterion -> row.add(points(offer.points(criterion)
				.flatMap(CriterionPoints::points))));
		String name = ModelNames.element(session.locale(), offer.offer());
		row.add(offer.standing() == Standing.RANKED
				? name
				: name + " (" + offer.standing().label().in(session.locale()) + ')');
		return row;
	}

	/** A, B, C... as long as there are letters; a tender with more criteria is no tender. */
	private static String letter(int index) {
		int letters = 26;
		return index < letters ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
	}

	private String uncapitalised(String name) {
		return name.substring(0, 1).toLowerCase(session.locale()) + name.substring(1);
	}

	private String points(Optional<BigDecimal> points) {
		return points.map(value -> format(2, 2).format(value)).orElse(NONE);
	}

	private String plain(BigDecimal number) {
		return format(0, 2).format(number);
	}

	private NumberFormat format(int least, int most) {
		NumberFormat format = NumberFormat.getNumberInstance(session.locale());
		format.setMinimumFractionDigits(least);
		format.setMaximumFractionDigits(most);
		format.setRoundingMode(RoundingMode.HALF_UP);
		return format;
	}

	private List<String> sentences(List<Message> messages) {
		return messages.stream().map(message -> message.in(session.locale())).distinct().toList();
	}

	private void section(String title, List<String> sentences) {
		if (sentences.isEmpty()) {
			return;
		}
		session.terminal().print("");
		session.print(title);
		sentences.stream().limit(MOST_SENTENCES).forEach(this::wrapped);
		if (sentences.size() > MOST_SENTENCES) {
			wrapped(session.text("lcc.more-in-json", sentences.size() - MOST_SENTENCES));
		}
	}

	private void wrapped(String sentence) {
		Wrapping.lines(sentence, Wrapping.PAGE - 2).forEach(line -> session.terminal().print("  " + line));
	}
}

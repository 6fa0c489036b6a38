/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.model.CheckResult;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Element;
import org.leidraad.model.Offer;
import org.leidraad.model.OfferAnswer;
import org.leidraad.model.Procurement;
import org.leidraad.model.text.Message;

/** Scores the offers of one procurement, and notes what stands in the way. */
final class Scoring {

	private final Procurement procurement;
	private final OfferFigures figures;
	private final LocalDate on;
	private final List<CriterionUse> criteria;
	private final List<CriterionUse> requirements;
	private final Set<AwardProblem> problems = new LinkedHashSet<>();
	private final Map<Offer, List<CriterionUse>> unanswered = new LinkedHashMap<>();

	Scoring(Procurement procurement, OfferFigures figures, LocalDate on) {
		this.procurement = procurement;
		this.figures = figures;
		this.on = on;
		this.criteria = procurement.getCriteria().stream().filter(one -> one.getUse() == CriterionUseType.AWARD)
				.toList();
		this.requirements = procurement.getCriteria().stream().filter(one -> one.getUse() != CriterionUseType.AWARD)
				.toList();
	}

	AwardScoring score() {
		weights();
		Map<Offer, List<RequirementAnswer>> answered = new HashMap<>();
		procurement.getOffers().forEach(offer -> answered.put(offer, requirements(offer)));
		List<CriterionScorer> scorers = scorers(counting(procurement));
		List<ScoredOffer> offers = procurement.getOffers().stream()
				.map(offer -> score(offer, answered.get(offer), scorers)).toList();
		unanswered.forEach(this::unanswered);
		problems.addAll(figures.costs().doubts());
		return new AwardScoring(procurement, on, criteria, requirements, Ranking.of(offers), List.copyOf(problems));
	}

	/**
	 * A scorer for each criterion that weighs. The lowest value is that of an offer that can win, so that one which
	 * says
	 * too little does not change the points of the others; where none says enough, that of all.
	 */
	private List<CriterionScorer> scorers(List<Offer> counting) {
		List<CriterionScorer> alone = criteria.stream().filter(one -> weight(one).isPresent())
				.map(one -> new CriterionScorer(one, figures, on)).toList();
		List<Offer> complete = counting.stream().filter(offer -> alone.stream().allMatch(one -> one.isKnown(offer)))
				.toList();
		return alone.stream().map(one -> one.among(complete.isEmpty() ? counting : complete)).toList();
	}

	/** The offers that miss no requirement, as far as is known. */
	static List<Offer> counting(Procurement procurement) {
		return procurement.getOffers().stream().filter(offer -> offer.getAnswers().stream()
				.filter(answer -> procurement.getCriteria().contains(answer.getCriterion()))
				.filter(answer -> answer.getCriterion().getUse() != CriterionUseType.AWARD)
				.map(answer -> new RequirementAnswer(answer.getCriterion(), Optional.of(answer), answer.getResult()))
				.noneMatch(RequirementAnswer::isMissed)).toList();
	}

	/** What an award criterion weighs; none where it does not say, or weighs less than nothing. */
	static Optional<BigDecimal> weight(CriterionUse criterion) {
		return Decimals.usable(criterion.getWeight()).filter(weight -> weight.signum() >= 0);
	}

	private void weights() {
		if (criteria.isEmpty()) {
			doubt(procurement, "problem.no-criteria", ElementName.current(procurement));
			return;
		}
		criteria.forEach(this::soundness);
		BigDecimal sum = criteria.stream().flatMap(one -> Decimals.usable(one.getWeight()).stream())
				.reduce(BigDecimal.ZERO, (one, other) -> one.add(other, ScaleReading.CONTEXT));
		if (!Decimals.isAll(sum)) {
			doubt(procurement, "problem.weights", ElementName.current(procurement), Decimals.shown(sum),
					criteria.stream().allMatch(one -> one.getWeight() == null || weight(one).isPresent()) ? 0 : 1);
		}
	}

	/** A weight that is missing, or that nobody can mean. */
	private void soundness(CriterionUse criterion) {
		Optional<BigDecimal> entered = Decimals.usable(criterion.getWeight());
		if (entered.isEmpty()) {
			doubt(criterion, "problem.no-weight", ElementName.current(criterion));
		}
		entered.filter(weight -> weight.signum() < 0).ifPresent(weight -> doubt(criterion, "problem.negative-weight",
				ElementName.current(criterion), Decimals.shown(weight)));
		entered.filter(weight -> weight.compareTo(Share.ALL) > 0).ifPresent(weight -> doubt(criterion,
				"problem.weight-above-all", ElementName.current(criterion), Decimals.shown(weight)));
	}

	private void doubt(Element element, String key, Object... arguments) {
		problems.add(new AwardProblem(element, Optional.empty(), false, AwardTexts.message(key, arguments)));
	}

	private List<RequirementAnswer> requirements(Offer offer) {
		List<RequirementAnswer> answers = requirements.stream().map(one -> requirement(offer, one)).toList();
		// a contract clause is accepted by tendering: it is only checked where the tenderer says something to it
		long unchecked = answers.stream().filter(one -> one.result() == CheckResult.NOT_CHECKED)
				.filter(one -> one.criterion().getUse() != CriterionUseType.CONTRACT_CLAUSE || one.answer().isPresent())
				.count();
		if (unchecked > 0) {
			problems.add(new AwardProblem(offer, Optional.of(offer), false,
					AwardTexts.message("problem.not-checked", ElementName.current(offer), unchecked)));
		}
		offer.getAnswers().stream().filter(answer -> !procurement.getCriteria().contains(answer.getCriterion()))
				.forEach(answer -> problems.add(new AwardProblem(answer, Optional.of(offer), false,
						AwardTexts.message("problem.answer-elsewhere", ElementName.current(offer)))));
		return answers;
	}

	/** Of more than one answer the worst counts: a requirement that is missed somewhere is missed. */
	private static RequirementAnswer requirement(Offer offer, CriterionUse criterion) {
		List<OfferAnswer> answers = offer.getAnswers().stream().filter(answer -> answer.getCriterion() == criterion)
				.toList();
		return answers.stream().map(answer -> new RequirementAnswer(criterion, Optional.of(answer), answer.getResult()))
				.filter(RequirementAnswer::isMissed).findFirst()
				.or(() -> answers.stream().map(
						answer -> new RequirementAnswer(criterion, Optional.of(answer), answer.getResult()))
						.filter(answer -> answer.result() == CheckResult.NOT_CHECKED).findFirst())
				.orElseGet(() -> new RequirementAnswer(criterion, answers.stream().findFirst(),
						answers.isEmpty() ? CheckResult.NOT_CHECKED : CheckResult.MET));
	}

	private ScoredOffer score(Offer offer, List<RequirementAnswer> answers, List<CriterionScorer> scorers) {
		List<CriterionPoints> points = new ArrayList<>();
		scorers.forEach(scorer -> points.add(points(offer, scorer)));
		List<Message> exclusions = answers.stream().filter(RequirementAnswer::isMissed)
				.map(Scoring::exclusion).toList();
		boolean complete = !points.isEmpty() && points.stream().allMatch(one -> one.points().isPresent());
		Optional<BigDecimal> total = complete
				? points.stream().flatMap(one -> one.points().stream())
						.reduce((one, other) -> one.add(other, ScaleReading.CONTEXT))
				: Optional.empty();
		Standing standing = !exclusions.isEmpty()
				? Standing.EXCLUDED
				: complete ? Standing.RANKED : Standing.INCOMPLETE;
		return new ScoredOffer(offer, standing, Optional.empty(), total, points, answers, exclusions);
	}

	private static Message exclusion(RequirementAnswer answer) {
		return AwardTexts.message(answer.result() == CheckResult.PARTLY ? "exclusion.partly" : "exclusion.not-met",
				ElementName.current(answer.criterion()));
	}

	private CriterionPoints points(Offer offer, CriterionScorer scorer) {
		CriterionUse criterion = scorer.criterion();
		return switch (scorer.share(offer)) {
			case Found.There<Share> there -> {
				Share share = there.value();
				BigDecimal points = weight(criterion).orElse(BigDecimal.ZERO)
						.multiply(share.share(), ScaleReading.CONTEXT).movePointLeft(2);
				yield new CriterionPoints(criterion, share.value(), Optional.of(share.share()), Optional.of(points),
						share.how());
			}
			case Found.Missing<Share> missing -> {
				note(offer, criterion, missing);
				yield new CriterionPoints(criterion, Optional.empty(), Optional.empty(), Optional.empty(),
						missing.reason());
			}
		};
	}

	private void note(Offer offer, CriterionUse criterion, Found.Missing<Share> missing) {
		if (missing.reason().key().equals(CriterionScorer.NO_ANSWER)) {
			unanswered.computeIfAbsent(offer, key -> new ArrayList<>()).add(criterion);
			return;
		}
		boolean ofOffer = EcoreUtil.isAncestor(offer, missing.element());
		problems.add(new AwardProblem(missing.element(), ofOffer ? Optional.of(offer) : Optional.empty(), true,
				missing.reason()));
	}

	/** An offer of which nothing was entered yet is one problem, and not one for each criterion. */
	private void unanswered(Offer offer, List<CriterionUse> open) {
		Message reason = open.size() == 1
				? AwardTexts.message(CriterionScorer.NO_ANSWER, ElementName.current(offer),
						ElementName.current(open.getFirst()))
				: AwardTexts.message("problem.no-answers", ElementName.current(offer), open.size(),
						open.stream().map(ElementName::of).collect(Collectors.joining(", ")));
		problems.add(new AwardProblem(offer, Optional.of(offer), true, reason));
	}
}

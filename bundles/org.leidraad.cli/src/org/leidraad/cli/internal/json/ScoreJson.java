/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.model.CriterionUse;
import org.leidraad.model.ScoredOn;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.award.AwardProblem;
import org.leidraad.procurement.award.AwardScoring;
import org.leidraad.procurement.award.CriterionPoints;
import org.leidraad.procurement.award.ScoredOffer;
import org.leidraad.procurement.award.WeightFlip;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The document of {@code score --json}.
 *
 * @param locale the language of reasons
 * @param indication what scores are not: a decision
 */
public record ScoreJson(Locale locale, String indication) {

	/**
	 * The document.
	 *
	 * @param on the day for which parameters count
	 * @param scorings the procurements
	 * @return the root of the document
	 */
	public ObjectNode of(LocalDate on, List<AwardScoring> scorings) {
		ObjectNode root = JsonDocument.NODES.objectNode();
		root.put("on", on.toString());
		ArrayNode procurements = root.putArray("procurements");
		scorings.forEach(scoring -> procurement(scoring, procurements.addObject()));
		root.put("indication", indication);
		return root;
	}

	private void procurement(AwardScoring scoring, ObjectNode object) {
		object.put("id", scoring.procurement().getId());
		object.set("name", JsonDocument.text(scoring.procurement().getName()));
		object.set("weights", JsonDocument.entered(Optional.of(scoring.weights())));
		ObjectNode division = object.putObject("division");
		for (ScoredOn on : ScoredOn.values()) {
			division.set(on.getLiteral(), JsonDocument.entered(Optional.of(scoring.division().weight(on))));
		}
		ArrayNode criteria = object.putArray("criteria");
		scoring.criteria().forEach(criterion -> criterion(criterion, criteria.addObject()));
		ArrayNode offers = object.putArray("offers");
		scoring.inOrder().forEach(offer -> offer(offer, offers.addObject()));
		ArrayNode flips = object.putArray("weightFlips");
		scoring.sensitivity().flips().forEach(flip -> flip(flip, flips.addObject()));
		messages(scoring.division().insights(), object.putArray("insights"));
		ArrayNode problems = object.putArray("problems");
		scoring.problems().forEach(problem -> problem(problem, problems.addObject()));
	}

	private static void criterion(CriterionUse criterion, ObjectNode object) {
		object.put("id", criterion.getId());
		object.set("name", JsonDocument.text(criterion.getName()));
		object.set("weight", JsonDocument.entered(AwardScoring.weight(criterion)));
		object.put("scoredOn", criterion.getScoredOn().getLiteral());
	}

	private void offer(ScoredOffer offer, ObjectNode object) {
		object.put("id", offer.offer().getId());
		object.set("name", JsonDocument.text(offer.offer().getName()));
		object.put("standing", offer.standing().id());
		object.put("rank", offer.rank().orElse(null));
		object.set("total", JsonDocument.computed(offer.total()));
		ArrayNode points = object.putArray("points");
		offer.points().forEach(one -> points(one, points.addObject()));
		ArrayNode requirements = object.putArray("requirements");
		offer.requirements().forEach(one -> requirements.addObject().put("criterion", one.criterion().getId())
				.put("result", one.result().getLiteral()));
		messages(offer.exclusions(), object.putArray("exclusions"));
	}

	private void points(CriterionPoints points, ObjectNode object) {
		object.put("criterion", points.criterion().getId());
		object.set("value", JsonDocument.computed(points.value()));
		object.set("share", JsonDocument.computed(points.share()));
		object.set("points", JsonDocument.computed(points.points()));
		object.put("how", points.how().in(locale));
	}

	private static void flip(WeightFlip flip, ObjectNode object) {
		object.put("criterion", flip.criterion().getId());
		object.set("weight", JsonDocument.entered(Optional.of(flip.weight())));
		object.set("flipsAt", JsonDocument.computed(Optional.of(flip.flipsAt())));
		object.set("change", JsonDocument.computed(Optional.of(flip.change())));
		object.put("first", flip.first().getId());
		object.put("other", flip.other().getId());
	}

	private void problem(AwardProblem problem, ObjectNode object) {
		object.put("element", problem.element().getId());
		object.set("offer", JsonDocument.text(problem.offer().map(offer -> offer.getId()).orElse(null)));
		object.put("blocking", problem.blocking());
		object.put("reason", problem.reason().in(locale));
	}

	private void messages(List<Message> messages, ArrayNode array) {
		messages.forEach(message -> array.add(message.in(locale)));
	}
}

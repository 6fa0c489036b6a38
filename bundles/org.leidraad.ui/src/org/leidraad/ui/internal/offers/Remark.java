/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.offers;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.award.AwardProblem;
import org.leidraad.procurement.circularity.OfferCircularity;
import org.leidraad.procurement.cost.CostProblem;
import org.leidraad.ui.internal.session.Place;

/**
 * A sentence about offers.
 *
 * @param sign the name of its sign: error, warning or info
 * @param text the sentence
 * @param place where it can be mended; none where it cannot
 */
record Remark(String sign, String text, Optional<Place> place) {

	static Remark of(CostProblem problem) {
		boolean grave = problem.isError() || problem.issue().keepsFromRanking();
		return new Remark(grave ? "error" : "warning", in(problem.message()),
				problem.element().map(element -> new Place(element, Optional.of(problem.feature())
						.filter(feature -> feature.getEContainingClass().isInstance(element)))));
	}

	static Remark of(AwardProblem problem) {
		return new Remark(problem.blocking() ? "error" : "warning", in(problem.reason()),
				Optional.of(new Place(problem.element(), Optional.empty())));
	}

	/** Remarks that are put into words when they are shown: of very many only some are. */
	static <T> List<Supplier<Remark>> later(List<T> things, Function<T, Remark> words) {
		return things.stream().<Supplier<Remark>>map(thing -> () -> words.apply(thing)).toList();
	}

	static Remark info(Message message) {
		return info(in(message));
	}

	static Remark of(OfferCircularity offer) {
		return new Remark("info", OfferTexts.get("remarks.material",
				ModelNames.element(Locale.getDefault(), offer.offer()), in(offer.sentence().orElseThrow())),
				Optional.of(new Place(offer.offer(), Optional.of(Literals.OFFER__MATERIALS))));
	}

	static Remark info(String text) {
		return new Remark("info", text, Optional.empty());
	}

	private static String in(Message message) {
		return message.in(Locale.getDefault());
	}
}

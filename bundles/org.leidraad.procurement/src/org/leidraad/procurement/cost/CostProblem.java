/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.model.Element;
import org.leidraad.model.text.Message;

/**
 * Something that is missing from an offer, or odd about it or about a comparison.
 *
 * @param issue what
 * @param offer identifier of the offer; none where it is about the comparison
 * @param message one sentence for people, that says what to do
 * @param element the element of the roadmap where it can be mended; none where there is no roadmap
 * @param feature its field
 */
public record CostProblem(CostIssue issue, Optional<String> offer, Message message, Optional<Element> element,
		EStructuralFeature feature) {

	/** About a comparison; the arguments stand for {0}, {1}, ... */
	static CostProblem of(CostIssue issue, Object... arguments) {
		return new CostProblem(issue, Optional.empty(), CostTexts.message("issue." + issue.id(), arguments),
				Optional.empty(), issue.feature());
	}

	/** About an offer, whose name stands for {0}; the arguments for {1}, {2}, ... */
	static CostProblem of(CostIssue issue, OfferCosts offer, Object... arguments) {
		return of(issue, offer.id(), offer.name(), arguments);
	}

	/** About an offer, whose name stands for {0}; the arguments for {1}, {2}, ... */
	static CostProblem of(CostIssue issue, String id, String name, Object... arguments) {
		List<Object> all = new ArrayList<>(List.of(name));
		all.addAll(List.of(arguments));
		return new CostProblem(issue, Optional.of(id), CostTexts.message("issue." + issue.id(), all.toArray()),
				Optional.empty(), issue.feature());
	}

	/** {@return true if the offer cannot be computed} */
	public boolean isError() {
		return issue.isError();
	}

	/** The same problem, where it can be mended. */
	CostProblem at(Element where) {
		return new CostProblem(issue, offer, message, Optional.of(where), feature);
	}

	/** The same problem, where it can be mended. */
	CostProblem at(Element where, EStructuralFeature field) {
		return new CostProblem(issue, offer, message, Optional.of(where), field);
	}
}

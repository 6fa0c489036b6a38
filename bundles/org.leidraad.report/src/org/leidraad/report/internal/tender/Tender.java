/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.tender;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Procurement;
import org.leidraad.model.ScoredOn;
import org.leidraad.procurement.award.AskedProof;
import org.leidraad.procurement.award.FunctionalSpecification;
import org.leidraad.procurement.award.ProofsAsked;
import org.leidraad.report.internal.ReportFacts;

/**
 * A procurement as its annex tells about it: its criteria with their numbers.
 *
 * @param facts what the report is about
 * @param procurement the procurement
 * @param criteria its criteria: selection, technical specifications, award, contract clauses; within that in order
 */
public record Tender(ReportFacts facts, Procurement procurement, List<AskedCriterion> criteria) {

	/** The order in which a tender is read: who may take part, what it must meet, how it is judged, how it is kept. */
	private static final List<CriterionUseType> ORDER = List.of(CriterionUseType.SELECTION,
			CriterionUseType.TECHNICAL_SPECIFICATION, CriterionUseType.AWARD, CriterionUseType.CONTRACT_CLAUSE);

	/** The list is copied. */
	public Tender {
		criteria = List.copyOf(criteria);
	}

	/**
	 * Makes the rows of a table about the procurement of a report.
	 *
	 * @param rows makes the rows from the procurement
	 * @param <R> what a row is about
	 * @return makes them from the facts; no rows where the report is about no procurement
	 */
	static <R> Function<ReportFacts, List<R>> rows(Function<Tender, List<R>> rows) {
		return facts -> Tender.of(facts).map(rows).orElse(List.of());
	}

	/** The procurement of a report; none where it is about the whole roadmap. All tables get the same one. */
	static Optional<Tender> of(ReportFacts facts) {
		return facts.procurement().map(procurement -> facts.shared().get(Tender.class,
				() -> new Tender(facts, procurement, number(facts, procurement))));
	}

	private static List<AskedCriterion> number(ReportFacts facts, Procurement procurement) {
		ProofsAsked proofs = ProofsAsked.of(procurement, facts.frameworks(), facts.on());
		Map<CriterionUse, AskedProof> known = new HashMap<>();
		proofs.proofs().forEach(proof -> known.put(proof.criterion(), proof));
		Wording wording = new Wording(facts.locale());
		List<AskedCriterion> criteria = new ArrayList<>();
		Map<CriterionUseType, Integer> last = new EnumMap<>(CriterionUseType.class);
		for (CriterionUseType type : ORDER) {
			for (CriterionUse use : procurement.getCriteria()) {
				if (use.getUse() == type) {
					String number = wording.text("number." + type.getLiteral(), last.merge(type, 1, Integer::sum));
					criteria.add(new AskedCriterion(facts, use, number, Optional.ofNullable(known.get(use))));
				}
			}
		}
		return criteria;
	}

	/** {@return how numbers and units are said} */
	Wording wording() {
		return new Wording(facts.locale());
	}

	/** The criteria of one use, in order. */
	List<AskedCriterion> criteria(CriterionUseType type) {
		return criteria.stream().filter(criterion -> criterion.use().getUse() == type).toList();
	}

	/** {@return what the user groups must be able to do} */
	FunctionalSpecification function() {
		return FunctionalSpecification.of(procurement, facts.frameworks());
	}

	/** {@return whether offers are judged by their life-cycle cost or CO2, so that the method must be stated} */
	boolean isCostCompared() {
		return criteria(CriterionUseType.AWARD).stream().map(criterion -> criterion.use().getScoredOn())
				.anyMatch(on -> on == ScoredOn.ANNUAL_COST || on == ScoredOn.CO2);
	}

	/** A sentence; see {@link Wording#text}. */
	String text(String key, Object... arguments) {
		return wording().text(key, arguments);
	}
}

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

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.coverage.ProcurementVocabulary;
import org.leidraad.model.DeviceCondition;
import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.ScoredOn;
import org.leidraad.model.identity.Identity;
import org.leidraad.procurement.cost.EmbodiedCarbon;
import org.leidraad.procurement.cost.OfferCosts;
import org.leidraad.procurement.cost.ProcurementOffers;

/**
 * What is counted for a tender that does not state its embodied carbon. It is asked of the computation itself, with an
 * offer that says nothing about it: so the method that is published is the method that is used.
 *
 * @param tender the tender
 */
record AssumedCarbon(Tender tender) {

	/**
	 * The sentences, one for each product group and one for used devices; none where embodied carbon decides nothing.
	 */
	Optional<Line> line() {
		boolean inCosts = tender.procurement().isEmbodiedInCosts();
		if (!inCosts && !isCo2Scored()) {
			return Optional.empty();
		}
		List<String> sentences = new ArrayList<>();
		List<String> groups = tender.procurement().getProductGroups().stream().filter(code -> code != null).distinct()
				.toList();
		for (String group : groups) {
			Optional<EmbodiedCarbon> value = of(Optional.of(group), DeviceCondition.NEW);
			if (value.isPresent()) {
				sentences.add(tender.text("assumed.new", name(group), kilograms(value.get())));
			} else {
				none(name(group), sentences);
			}
			of(Optional.of(group), DeviceCondition.REFURBISHED).filter(used -> used.kilograms().signum() != 0)
					.map(used -> value.filter(made -> isSameSource(made, used)).isPresent()
							? bare(used)
							: kilograms(used))
					.ifPresent(used -> sentences.add(tender.text("assumed.refurbished", name(group), used)));
		}
		if (groups.isEmpty()) {
			none(tender.text("assumed.anything"), sentences);
		}
		sentences.add(tender.text("assumed.used"));
		return Optional.of(new Line(tender.text("rule.assumed"), String.join(" ", sentences)));
	}

	private void none(String name, List<String> sentences) {
		if (tender.procurement().isEmbodiedInCosts()) {
			sentences.add(tender.text("assumed.none", name));
		}
		if (isCo2Scored()) {
			sentences.add(tender.text("assumed.none.co2", name));
		}
	}

	private boolean isCo2Scored() {
		return tender.criteria().stream().anyMatch(criterion -> criterion.use().getScoredOn() == ScoredOn.CO2);
	}

	/** What the computation takes for an offer that states no embodied carbon. */
	Optional<EmbodiedCarbon> of(Optional<String> group, DeviceCondition condition) {
		Procurement procurement = (Procurement) Identity.create(Literals.PROCUREMENT);
		Offer offer = (Offer) Identity.create(Literals.OFFER);
		group.ifPresent(offer::setProductGroup);
		offer.setCondition(condition);
		offer.setPrice(BigDecimal.ONE);
		offer.setYears(BigDecimal.ONE);
		offer.setYearlyEnergy(BigDecimal.ZERO);
		procurement.getOffers().add(offer);
		return ProcurementOffers.of(procurement, tender.facts().roadmap(), tender.facts().on()).offers().values()
				.stream().findFirst().flatMap(OfferCosts::embodied);
	}

	/** The value with its unit and, where it is known, its source. */
	private String kilograms(EmbodiedCarbon carbon) {
		return source(carbon)
				.map(source -> tender.text("assumed.sourced", tender.wording().number(carbon.kilograms()), source))
				.orElseGet(() -> bare(carbon));
	}

	private String bare(EmbodiedCarbon carbon) {
		return tender.text("assumed.value", tender.wording().number(carbon.kilograms()));
	}

	private Optional<String> source(EmbodiedCarbon carbon) {
		return carbon.source().map(source -> source.in(tender.facts().locale()));
	}

	/** A source that was named just before is not named again. */
	private boolean isSameSource(EmbodiedCarbon one, EmbodiedCarbon other) {
		return source(one).equals(source(other));
	}

	private String name(String code) {
		return ProcurementVocabulary.near(code).map(entry -> entry.name(tender.facts().locale()))
				.orElseGet(() -> tender.text("cover.group.unknown", code));
	}
}

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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.leidraad.framework.ProductGroup;
import org.leidraad.model.DeviceCondition;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.Element;
import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;

/**
 * The offers of a procurement as they can be compared, with the parameters of the roadmap for what is bought. Nothing
 * in a roadmap makes this fail: what is missing or odd is a problem.
 *
 * @param procurement the procurement
 * @param parameters the parameters
 * @param offers the offers that can be computed, in the order of the roadmap
 * @param problems what is missing or odd; the offer of an error is not among the offers
 */
public record ProcurementOffers(Procurement procurement, CostParameters parameters, Map<Offer, OfferCosts> offers,
		List<CostProblem> problems) {

	/**
	 * Reads the offers.
	 *
	 * @param procurement the procurement
	 * @param roadmap the roadmap in which it stands
	 * @param on the date, whose year tells which parameters count
	 * @return the offers
	 */
	public static ProcurementOffers of(Procurement procurement, Roadmap roadmap, LocalDate on) {
		ParameterSet set = ParameterSets.of(roadmap, group(procurement), on, procurement.isEmbodiedInCosts());
		List<CostProblem> problems = new ArrayList<>(set.problems());
		Map<Offer, OfferCosts> offers = new LinkedHashMap<>();
		for (Offer offer : procurement.getOffers()) {
			OfferReading reading = OfferReading.of(offer);
			problems.addAll(reading.problems());
			reading.draft().ifPresent(draft -> offers.put(offer, filled(draft.done(), offer, procurement, roadmap)));
		}
		return new ProcurementOffers(procurement, set.parameters(), Collections.unmodifiableMap(offers),
				List.copyOf(problems));
	}

	/**
	 * What is missing or odd about one offer, whatever else stands in the roadmap.
	 *
	 * @param offer the offer
	 * @return the problems
	 */
	public static List<CostProblem> problems(Offer offer) {
		return List.copyOf(OfferReading.of(offer).problems());
	}

	/**
	 * The residual value and the price of purchase, where the first is the higher one.
	 *
	 * @param offer the offer
	 * @return residual value and price; empty where it is not higher, or the offer cannot be computed
	 */
	public static List<BigDecimal> residualAbovePrice(Offer offer) {
		return OfferReading.of(offer).draft().map(OfferDraft::done)
				.filter(costs -> costs.residual().compareTo(costs.price()) > 0)
				.map(costs -> List.of(costs.residual(), costs.price())).orElse(List.of());
	}

	/**
	 * What the costs of an offer are compared by.
	 *
	 * @param offer the offer
	 * @return its unit as it is written; none where it does not say, or where it is a service whose price counts as the
	 * fee of each year
	 */
	public static Optional<String> unit(Offer offer) {
		OfferReading reading = OfferReading.of(offer);
		return reading.problems().stream().anyMatch(problem -> problem.issue() == CostIssue.PRICE_AS_FEE)
				? Optional.empty()
				: text(offer.getUnit());
	}

	/**
	 * Compares the offers that can be computed.
	 *
	 * @return the comparison; its warnings hold all problems too, each with the element where it can be mended
	 */
	public Comparison comparison() {
		return comparison(parameters);
	}

	/**
	 * Compares the offers that can be computed, with other parameters: what if.
	 *
	 * @param others the parameters
	 * @return the comparison; its warnings hold all problems too, each with the element where it can be mended
	 */
	public Comparison comparison(CostParameters others) {
		Comparison comparison = Comparison.of(List.copyOf(offers.values()), others);
		List<CostProblem> all = new ArrayList<>(problems);
		comparison.warnings().stream().map(this::located).forEach(all::add);
		return new Comparison(comparison.parameters(), comparison.offers(), comparison.sensitivity(),
				comparison.rankFlips(), List.copyOf(all));
	}

	/**
	 * The offer of a roadmap that a compared one was made of.
	 *
	 * @param compared the compared offer
	 * @return the offer
	 */
	public Optional<Offer> offer(OfferCosts compared) {
		return offers.keySet().stream().filter(offer -> compared.id().equals(offer.getId())).findFirst();
	}

	private CostProblem located(CostProblem problem) {
		Stream<Element> elements = Stream.concat(
				offers.keySet().stream()
						.filter(offer -> problem.offer().filter(id -> id.equals(offer.getId())).isPresent()),
				Stream.of(procurement, procurement.eContainer()).filter(Element.class::isInstance)
						.map(Element.class::cast));
		return elements.filter(element -> problem.feature().getEContainingClass().isInstance(element)).findFirst()
				.map(problem::at).orElse(problem);
	}

	/** As in the tender documents; no offer changes the parameters of the others, unless those say nothing. */
	private static Optional<String> group(Procurement procurement) {
		return procurement.getProductGroups().stream().flatMap(code -> text(code).stream()).findFirst().or(() -> {
			List<String> ofOffers = procurement.getOffers().stream()
					.flatMap(offer -> text(offer.getProductGroup()).stream()).distinct().toList();
			return ofOffers.size() == 1 ? Optional.of(ofOffers.getFirst()) : Optional.empty();
		});
	}

	/**
	 * Embodied carbon that nobody states comes from the roadmap, else from the reference; a used device has none. An
	 * offer that does not say its currency is in that of the roadmap.
	 */
	private static OfferCosts filled(OfferCosts costs, Offer offer, Procurement procurement, Roadmap roadmap) {
		Optional<String> group = text(offer.getProductGroup()).or(() -> group(procurement));
		boolean used = EmbodiedCarbon.isUsed(offer.getCondition());
		Optional<EmbodiedCarbon> estimate = group.filter(code -> offer.getCondition() != DeviceCondition.REUSED)
				.flatMap(code -> profile(code, roadmap, used))
				.map(known -> new EmbodiedCarbon(carbon(known, used), EmbodiedOrigin.PROFILE,
						text(known.getSource()).map(source -> CostTexts.message("source.profile", source))))
				.or(() -> EmbodiedCarbon.estimate(offer.getCondition(), group));
		OfferDraft draft = costs.copy();
		if (costs.embodied().isEmpty()) {
			estimate.ifPresent(draft::embodied);
		}
		if (costs.currency().isEmpty()) {
			text(roadmap.getCurrency()).ifPresent(draft::currency);
		}
		return draft.done();
	}

	/** The profile of the group, or of the smallest one around it, that tells the carbon. */
	private static Optional<DeviceProfile> profile(String group, Roadmap roadmap, boolean used) {
		String prefix = ProductGroup.of(group).prefix();
		return roadmap.getProfiles().stream().filter(profile -> text(profile.getProductGroup())
				.filter(own -> prefix.startsWith(ProductGroup.of(own).prefix())).isPresent())
				.filter(profile -> carbon(profile, used) != null && CostLimits.isSane(carbon(profile, used))
						&& carbon(profile, used).signum() >= 0)
				.max(Comparator.comparingInt(profile -> ProductGroup.of(profile.getProductGroup()).prefix().length()));
	}

	private static BigDecimal carbon(DeviceProfile profile, boolean used) {
		return used ? profile.getRefurbishedCarbon() : profile.getEmbodiedCarbon();
	}

	private static Optional<String> text(String text) {
		return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
	}
}

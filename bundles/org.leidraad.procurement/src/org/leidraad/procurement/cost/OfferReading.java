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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.CostKind;
import org.leidraad.model.CostLine;
import org.leidraad.model.DeviceCondition;
import org.leidraad.model.Offer;
import org.leidraad.model.RoadmapPackage.Literals;

/** Reads what an offer of a roadmap costs, and notes what is missing or odd. */
final class OfferReading {

	private final Offer offer;
	private final String name;
	private final OfferDraft draft;
	private final List<CostProblem> problems = new ArrayList<>();

	private OfferReading(Offer offer) {
		this.offer = offer;
		this.name = name(offer);
		this.draft = OfferCosts.draft(id(offer)).name(name).condition(offer.getCondition())
				.vatIncluded(offer.isVatIncluded());
	}

	static OfferReading of(Offer offer) {
		OfferReading reading = new OfferReading(offer);
		Optional<Integer> years = reading.years();
		years.ifPresent(reading.draft::years);
		reading.price();
		reading.energy();
		reading.facts();
		CostLines lines = new CostLines(reading, years);
		offer.getCosts().forEach(lines::read);
		reading.service(years);
		return reading;
	}

	/** {@return what is missing or odd} */
	List<CostProblem> problems() {
		return problems;
	}

	/** {@return the offer, with embodied carbon only where it is stated; none where something is missing} */
	Optional<OfferDraft> draft() {
		return problems.stream().anyMatch(CostProblem::isError) ? Optional.empty() : Optional.of(draft);
	}

	/** The draft while it is filled. */
	OfferDraft filling() {
		return draft;
	}

	private static String name(Offer offer) {
		return Stream.of(offer.getName(), offer.getProduct(), offer.getSupplier())
				.filter(text -> text != null && !text.isBlank()).map(String::strip).findFirst()
				.orElseGet(() -> id(offer));
	}

	/** {@return the identifier; an empty text where a damaged file has none} */
	private static String id(Offer offer) {
		return Objects.toString(offer.getId(), "");
	}

	private Optional<Integer> years() {
		BigDecimal years = offer.getYears();
		if (years == null) {
			note(CostIssue.YEARS_MISSING, Literals.OFFER__YEARS);
			return Optional.empty();
		}
		boolean sane = CostLimits.isSane(years) && years.signum() > 0
				&& years.compareTo(BigDecimal.valueOf(CostLimits.MOST_YEARS)) <= 0
				&& years.stripTrailingZeros().scale() <= 0;
		if (!sane) {
			note(CostIssue.YEARS_UNUSABLE, Literals.OFFER__YEARS, Decimals.shown(years), CostLimits.MOST_YEARS);
			return Optional.empty();
		}
		return Optional.of(years.intValueExact());
	}

	private void price() {
		BigDecimal price = offer.getPrice();
		if (price == null && !has(CostKind.PURCHASE) && !has(CostKind.SERVICE_FEE)) {
			note(CostIssue.PRICE_MISSING, Literals.OFFER__PRICE);
		} else if (price != null && isAmount(price, "price", Literals.OFFER__PRICE)) {
			draft.price(price);
		}
	}

	private void energy() {
		BigDecimal energy = offer.getYearlyEnergy();
		if (energy == null) {
			note(CostIssue.ENERGY_MISSING, Literals.OFFER__YEARLY_ENERGY);
		} else if (isAmount(energy, "energy", Literals.OFFER__YEARLY_ENERGY)) {
			draft.tec(energy);
			if (energy.signum() > 0 && has(CostKind.ENERGY)) {
				note(CostIssue.ENERGY_TWICE, Literals.OFFER__COSTS);
			}
		}
	}

	/** What does not keep the offer from being computed where it is missing. */
	private void facts() {
		BigDecimal embodied = offer.getEmbodiedCarbon();
		if (embodied != null && isAmount(embodied, "embodied", Literals.OFFER__EMBODIED_CARBON)) {
			EmbodiedOrigin origin = switch (offer.getEmbodiedOrigin()) {
				case METERED, DOCUMENTED, CALCULATED -> EmbodiedOrigin.DECLARED;
				case ESTIMATED, GUESS -> EmbodiedOrigin.ESTIMATED;
			};
			draft.embodied(new EmbodiedCarbon(embodied, origin, Optional.empty()));
		}
		positive(offer.getQuantity()).ifPresent(draft::quantity);
		Optional.ofNullable(offer.getSupportYears()).filter(CostLimits::isSane).filter(years -> years.signum() >= 0)
				.ifPresent(draft::supportYears);
		text(offer.getUnit()).ifPresent(draft::unit);
		text(offer.getCurrency()).ifPresent(draft::currency);
	}

	/** A service without a fee line: a price of a year is the fee; any other price is paid at once, which is odd. */
	private void service(Optional<Integer> years) {
		BigDecimal price = offer.getPrice();
		if (offer.getCondition() != DeviceCondition.SERVICE || has(CostKind.SERVICE_FEE) || price == null
				|| price.signum() <= 0 || years.isEmpty() || !CostLimits.isSane(price)) {
			return;
		}
		if (text(offer.getUnit()).filter(unit -> FunctionalUnit.of(unit).isYearly()).isPresent()) {
			draft.price(BigDecimal.ZERO).yearlyFee(price).withoutUnit();
			positive(offer.getQuantity()).ifPresent(quantity -> draft
					.quantity(quantity.divide(BigDecimal.valueOf(years.get()), LifeCycleCost.CONTEXT)));
			note(CostIssue.PRICE_AS_FEE, Literals.OFFER__PRICE, price, text(offer.getUnit()).orElse(""));
		} else {
			note(CostIssue.SERVICE_WITHOUT_FEE, Literals.OFFER__COSTS);
		}
	}

	/** Notes a problem of the offer; the arguments stand for {1}, {2}, ... */
	void note(CostIssue issue, EStructuralFeature feature, Object... arguments) {
		problems.add(CostProblem.of(issue, id(offer), name, arguments).at(offer, feature));
	}

	/** Notes a problem of a cost line; the arguments stand for {1}, {2}, ... */
	void note(CostIssue issue, CostLine line, EStructuralFeature feature, Object... arguments) {
		problems.add(CostProblem.of(issue, id(offer), name, arguments).at(line, feature));
	}

	private boolean isAmount(BigDecimal amount, String field, EStructuralFeature feature) {
		if (!CostLimits.isSane(amount)) {
			note(CostIssue.AMOUNT_ABSURD, feature, CostTexts.message("field." + field), Decimals.shown(amount));
			return false;
		}
		if (amount.signum() < 0) {
			note(CostIssue.AMOUNT_NEGATIVE, feature, CostTexts.message("field." + field), amount);
			return false;
		}
		return true;
	}

	private boolean has(CostKind kind) {
		return offer.getCosts().stream().anyMatch(line -> line.getKind() == kind && line.getAmount() != null);
	}

	private static Optional<BigDecimal> positive(BigDecimal value) {
		return Optional.ofNullable(value).filter(CostLimits::isSane).filter(one -> one.signum() > 0);
	}

	private static Optional<String> text(String text) {
		return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
	}
}

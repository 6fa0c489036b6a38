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
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.leidraad.analysis.internal.ElementName;
import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.procurement.cost.FunctionalUnit;

/**
 * In which currency, by which unit and with or without VAT the amounts of offers are compared. An offer with other ones
 * is told about itself, and keeps no other from being scored.
 * <p>
 * The usual currency is that of the roadmap, where an offer that counts has it; else, as with units and VAT, the one of
 * most offers that count. Where two are as common, nobody can say which is meant: then none can be compared. One that
 * does not say its currency or unit has the usual one.
 */
final class CommonTerms {

	private final Procurement procurement;
	private final Map<Offer, Terms> terms;
	private final Set<Offer> alike;
	private final Map<Offer, Found.Missing<BigDecimal>> faults = new HashMap<>();

	private CommonTerms(Procurement procurement, Roadmap roadmap, Map<Offer, Terms> terms, Collection<Offer> counting) {
		this.procurement = procurement;
		this.terms = terms;
		this.alike = new HashSet<>(counting);
		alike.retainAll(terms.keySet());
		compare("currency", Terms::currency, written(roadmap.getCurrency()));
		compare("unit", Terms::unit, Optional.empty());
		compare("vat", one -> Optional.of(one.vatIncluded() ? "1" : "0"), Optional.empty());
	}

	/**
	 * What the amounts of an offer are in.
	 *
	 * @param currency in upper case; none where it does not say
	 * @param unit the word for the unit; none where it does not say
	 * @param vatIncluded whether VAT is in the amounts
	 */
	record Terms(Optional<String> currency, Optional<String> unit, boolean vatIncluded) {

		static Terms of(Optional<String> currency, Optional<String> unit, boolean vatIncluded) {
			return new Terms(currency.flatMap(CommonTerms::written),
					unit.filter(text -> !text.isBlank()).map(text -> FunctionalUnit.of(text).word()), vatIncluded);
		}
	}

	/**
	 * Looks at offers.
	 *
	 * @param terms what the amounts of each offer are in
	 * @param counting the offers that decide what is usual
	 */
	static CommonTerms of(Procurement procurement, Roadmap roadmap, Map<Offer, Terms> terms,
			Collection<Offer> counting) {
		return new CommonTerms(procurement, roadmap, terms, counting);
	}

	/** Why the amounts of an offer cannot be compared with those of the others; none where they can. */
	Optional<Found.Missing<BigDecimal>> fault(Offer offer) {
		return Optional.ofNullable(faults.get(offer));
	}

	/** Who differs in one thing does not decide about the next. */
	private void compare(String key, Function<Terms, Optional<String>> field, Optional<String> preferred) {
		Map<String, Long> counts = alike.stream().flatMap(offer -> field.apply(terms.get(offer)).stream())
				.collect(Collectors.groupingBy(value -> value, Collectors.counting()));
		List<String> usual = preferred.filter(counts::containsKey).map(List::of).orElseGet(() -> commonest(counts));
		if (usual.size() > 1) {
			alike.forEach(offer -> faults.putIfAbsent(offer, new Found.Missing<>(procurement,
					AwardTexts.message("problem." + key + "-undecided", ElementName.current(procurement)))));
			alike.clear();
		}
		if (usual.size() == 1) {
			terms.forEach((offer, own) -> field.apply(own).filter(value -> !value.equals(usual.getFirst()))
					.ifPresent(value -> faults.putIfAbsent(offer, other(offer, key, value, usual.getFirst()))));
			alike.removeAll(faults.keySet());
		}
	}

	private static List<String> commonest(Map<String, Long> counts) {
		long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
		return counts.keySet().stream().filter(value -> counts.get(value) == most).sorted().toList();
	}

	private static Found.Missing<BigDecimal> other(Offer offer, String key, String own, String usual) {
		return new Found.Missing<>(offer, "vat".equals(key)
				? AwardTexts.message("problem.vat-other", ElementName.current(offer), Integer.valueOf(own))
				: AwardTexts.message("problem." + key + "-other", ElementName.current(offer), own, usual));
	}

	private static Optional<String> written(String currency) {
		return Optional.ofNullable(currency).filter(text -> !text.isBlank())
				.map(text -> text.strip().toUpperCase(Locale.ROOT));
	}
}

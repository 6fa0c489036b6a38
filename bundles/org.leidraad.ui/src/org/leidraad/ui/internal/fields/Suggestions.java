/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.model.Element;
import org.leidraad.model.FrameworkUse;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.ui.internal.fields.SuggestedText.Suggestion;

/**
 * The usual answers to fields with free text.
 *
 * @param frameworks the installed frameworks
 */
public record Suggestions(FrameworkRegistry frameworks) {

	private static final List<String> UNITS = List.of("%", "years", "kg", "kgCO2e", "kgCO2e/device/yr", "kWh",
			"kWh/user/yr", "t CO2e", "EUR", "count");
	private static final List<String> FREQUENCIES = List.of("yearly", "half-yearly", "quarterly", "monthly",
			"per order", "per tender");
	private static final List<String> PROCEDURES = List.of("open", "restricted", "competitive dialogue",
			"competitive procedure with negotiation", "innovation partnership", "call-off", "below threshold");
	private static final List<String> CURRENCIES = List.of("EUR", "USD", "GBP", "CHF");

	/**
	 * The usual answers for a field.
	 *
	 * @param element the element that has the field
	 * @param feature the field
	 * @return the answers; empty if none are known
	 */
	public List<Suggestion> of(Element element, EStructuralFeature feature) {
		if (feature == Literals.INDICATOR__UNIT || feature == Literals.CRITERION_USE__UNIT) {
			return words("unit", UNITS);
		}
		if (feature == Literals.INDICATOR__FREQUENCY) {
			return words("frequency", FREQUENCIES);
		}
		if (feature == Literals.PROCUREMENT__PROCEDURE) {
			return words("procedure", PROCEDURES);
		}
		if (feature == Literals.FRAMEWORK_USE__FRAMEWORK) {
			return frameworks.frameworks().stream()
					.map(one -> new Suggestion(one.id(), one.name(Locale.getDefault()))).toList();
		}
		if (feature == Literals.FRAMEWORK_USE__EDITION && element instanceof FrameworkUse use) {
			return editions(use);
		}
		return feature == Literals.ROADMAP__CURRENCY || feature == Literals.CONTRACT__CURRENCY
				? words("currency", CURRENCIES)
				: List.of();
	}

	private static List<Suggestion> words(String kind, List<String> values) {
		return values.stream().map(value -> new Suggestion(value, FieldTexts.has(kind + '.' + key(value))
				? FieldTexts.get(kind + '.' + key(value))
				: value)).toList();
	}

	private static String key(String value) {
		return value.replace(' ', '-');
	}

	private List<Suggestion> editions(FrameworkUse use) {
		return Optional.ofNullable(use.getFramework()).flatMap(frameworks::framework).stream()
				.flatMap(Suggestions::editions).map(edition -> new Suggestion(edition.getId(), edition.getId()))
				.toList();
	}

	private static Stream<Edition> editions(InstalledFramework framework) {
		try {
			return framework.catalogue().getEditions().stream();
		} catch (FrameworkException e) {
			// The catalogue is broken: the thread's findings say so; here there is simply nothing to offer.
			return Stream.empty();
		}
	}
}

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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.analysis.RuleContext;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.model.Assessment;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.FrameworkUse;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.admissibility.AskedLevels;
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
	private static final List<String> PRICED = List.of("device", "device-year");
	private static final List<String> COUNTRIES = List.of("BE", "NL", "DE", "FR", "LU", "EU");
	/** The product groups of the frameworks and samples, as CPV 2008 codes with check digit. */
	private static final List<String> PRODUCT_GROUPS = List.of("30213100-6", "30213200-7", "30213300-8", "30231300-0",
			"30232110-8", "32250000-0", "32420000-3", "48820000-2");
	private static final Map<EStructuralFeature, Words> WORDS = Map.ofEntries(
			Map.entry(Literals.INDICATOR__UNIT, new Words("unit", UNITS)),
			Map.entry(Literals.CRITERION_USE__UNIT, new Words("unit", UNITS)),
			Map.entry(Literals.INDICATOR__FREQUENCY, new Words("frequency", FREQUENCIES)),
			Map.entry(Literals.PROCUREMENT__PROCEDURE, new Words("procedure", PROCEDURES)),
			Map.entry(Literals.ROADMAP__CURRENCY, new Words("currency", CURRENCIES)),
			Map.entry(Literals.CONTRACT__CURRENCY, new Words("currency", CURRENCIES)),
			Map.entry(Literals.OFFER__CURRENCY, new Words("currency", CURRENCIES)),
			Map.entry(Literals.OFFER__UNIT, new Words("priced", PRICED)),
			Map.entry(Literals.CALCULATION_PARAMETER__COUNTRY, new Words("country", COUNTRIES)),
			Map.entry(Literals.OFFER__PRODUCT_GROUP, new Words("cpv", PRODUCT_GROUPS)),
			Map.entry(Literals.CALCULATION_PARAMETER__PRODUCT_GROUP, new Words("cpv", PRODUCT_GROUPS)),
			Map.entry(Literals.DEVICE_FLOW__PRODUCT_GROUP, new Words("cpv", PRODUCT_GROUPS)),
			Map.entry(Literals.DEVICE_PROFILE__PRODUCT_GROUP, new Words("cpv", PRODUCT_GROUPS)),
			Map.entry(Literals.MEASUREMENT__PRODUCT_GROUP, new Words("cpv", PRODUCT_GROUPS)));

	/**
	 * Usual answers that are the same everywhere.
	 *
	 * @param kind before the value in the keys of their words
	 * @param values what the file holds
	 */
	private record Words(String kind, List<String> values) {

		List<Suggestion> all() {
			return values.stream()
					.map(value -> new Suggestion(value, word(kind + '.' + value.replace(' ', '-'), value))).toList();
		}

		private static String word(String key, String value) {
			return FieldTexts.has(key) ? FieldTexts.get(key) : value;
		}
	}

	/**
	 * The usual answers for a field.
	 *
	 * @param element what has the field
	 * @param feature the field
	 * @return the answers; empty if none are known
	 */
	public List<Suggestion> of(EObject element, EStructuralFeature feature) {
		if (WORDS.containsKey(feature)) {
			return WORDS.get(feature).all();
		}
		if (feature == Literals.FRAMEWORK_USE__FRAMEWORK) {
			return frameworks.frameworks().stream()
					.map(one -> new Suggestion(one.id(), one.name(Locale.getDefault()))).toList();
		}
		if (feature == Literals.ASSESSMENT__FRAMEWORK) {
			return frameworks.frameworks().stream().filter(Suggestions::isAssessed)
					.map(one -> new Suggestion(one.id(), one.name(Locale.getDefault()))).toList();
		}
		return switch (element) {
			case FrameworkUse use when feature == Literals.FRAMEWORK_USE__EDITION -> editions(use.getFramework());
			case Assessment assessment when feature == Literals.ASSESSMENT__EDITION ->
				editions(assessment.getFramework());
			case CriterionUse use when feature == Literals.CRITERION_USE__LEVEL -> levels(use);
			default -> List.of();
		};
	}

	private static boolean isAssessed(InstalledFramework framework) {
		try {
			return framework.catalogue().getMaturity() != null;
		} catch (FrameworkException e) {
			// The catalogue is broken: what tells of installed frameworks says so; here it is simply not offered.
			return false;
		}
	}

	/** The levels of the framework of a criterion; the file holds their names in the language of the roadmap. */
	private List<Suggestion> levels(CriterionUse use) {
		Locale language = language(use);
		return AskedLevels.of(use.getCriterion(), frameworks).stream()
				.flatMap(asked -> asked.levels().stream().map(level -> new Suggestion(asked.name(level, language),
						asked.name(level, Locale.getDefault()))))
				.toList();
	}

	private static Locale language(EObject element) {
		return EcoreUtil.getRootContainer(element) instanceof Roadmap roadmap
				? RuleContext.languageOf(roadmap)
				: Locale.getDefault();
	}

	private List<Suggestion> editions(String framework) {
		return Optional.ofNullable(framework).flatMap(frameworks::framework).stream()
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

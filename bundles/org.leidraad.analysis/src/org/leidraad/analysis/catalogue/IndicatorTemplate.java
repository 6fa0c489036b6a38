/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.leidraad.analysis.internal.Unit;
import org.leidraad.model.Aspect;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.text.Message;

/** A ready indicator of the catalogue, from which an indicator of a roadmap can be made. */
public final class IndicatorTemplate {

	private static final List<String> COMMA_LANGUAGES = List.of("nl", "fr");

	private final Prototypes prototypes;
	private final Indicator prototype;

	IndicatorTemplate(Prototypes prototypes, Indicator prototype) {
		this.prototypes = prototypes;
		this.prototype = prototype;
	}

	/** {@return its identifier in the catalogue, such as {@code KPI-LIFE}; it never changes} */
	public String id() {
		return prototype.getCatalogueId();
	}

	/** {@return the impact factor that it is about} */
	public Aspect aspect() {
		return prototype.getAspect();
	}

	/** {@return quantitative, qualitative or effort} */
	public IndicatorKind kind() {
		return prototype.getKind();
	}

	/** {@return its name, in whatever language it will be read} */
	public Message label() {
		return prototypes.message(prototype.getName());
	}

	/**
	 * Its name.
	 *
	 * @param language the language; English where it is not spoken here
	 * @return the name
	 */
	public String name(Locale language) {
		return prototypes.text(language, prototype.getName());
	}

	/**
	 * What it says, in one or two sentences.
	 *
	 * @param language the language; English where it is not spoken here
	 * @return the description
	 */
	public String description(Locale language) {
		return prototypes.text(language, prototype.getDescription());
	}

	/**
	 * Makes an indicator with formula, unit, method, frequency and moment, source, norm and rubric. Baseline and
	 * milestones are for those who know the organisation, and so are the actions that an effort indicator needs. The
	 * notes say on what the norm rests, and that it is to be checked.
	 *
	 * @param language the language to write in; English where it is not spoken here
	 * @return a new indicator with an identifier of its own, in no roadmap yet
	 */
	public Indicator create(Locale language) {
		Indicator indicator = prototypes.make(prototype, language);
		if (!indicator.eIsSet(Literals.INDICATOR__FORMULA)) {
			indicator.setFormula(ratio(indicator));
		}
		if (COMMA_LANGUAGES.contains(language.getLanguage())) {
			indicator.setNorm(indicator.getNorm().replace('.', ','));
		}
		return indicator;
	}

	private static String ratio(Indicator indicator) {
		String ratio = '(' + indicator.getNumerator() + ") ÷ (" + indicator.getDenominator() + ')';
		return Unit.of(indicator).isPercentage() ? ratio + " × 100" : ratio;
	}

	/**
	 * Tells whether it is what somebody looks for: all words occur, in any order, in its name, description,
	 * identifier, method or source. Capitals and accents do not matter.
	 *
	 * @param language the language in which is looked
	 * @param words what was typed; blank finds everything
	 * @return true if all words occur
	 */
	public boolean matches(Locale language, String words) {
		String text = plain(String.join("\n", id(), name(language), description(language),
				prototypes.text(language, prototype.getMethod()), prototypes.text(language, prototype.getSource())));
		return Arrays.stream(plain(words).strip().split("\\s+")).allMatch(text::contains);
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
	}

	@Override
	public String toString() {
		return id();
	}
}

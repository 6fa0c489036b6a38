/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.admissibility;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.framework.catalogue.Condition;
import org.leidraad.model.text.Message;

/**
 * One of the five conditions of article 43(1) of Directive 2014/24/EU, and whether a label meets it.
 *
 * @param label the label
 * @param condition the condition
 * @param answer whether it is met; unknown where the catalogue does not tell, and then it is not established
 * @param verified true when the answer was checked against a source; otherwise to be checked
 * @param source where the answer comes from; none where the catalogue does not tell
 * @param against the criteria that speak against it
 */
public record ConditionResult(InstalledFramework label, Condition condition, Answer answer, boolean verified,
		Optional<String> source, List<InstalledCriterion> against) {

	/** The list is copied. */
	public ConditionResult {
		against = List.copyOf(against);
	}

	/** {@return the letter of the article, a to e} */
	public String id() {
		return Character.toString('a' + condition.getValue());
	}

	/** {@return true if it is established that the label meets it} */
	public boolean isMet() {
		return answer == Answer.YES;
	}

	/** {@return what the condition asks, for people} */
	public Message question() {
		return AdmissibilityTexts.message("condition." + condition.getLiteral());
	}

	/**
	 * The reason.
	 *
	 * @param locale the language
	 * @return what the catalogue says, and the criteria that speak against it
	 */
	public String why(Locale locale) {
		if (against.isEmpty()) {
			return given(locale).orElseGet(() -> AdmissibilityTexts.text(locale, "why." + answer.getLiteral()));
		}
		// What the catalogue says comes first; without it the criteria are reason enough.
		return AdmissibilityTexts.text(locale, "why.against", given(locale).orElse(""), against.size(), against.stream()
				.map(criterion -> criterion.title(locale)).collect(Collectors.joining("; "))).strip();
	}

	private Optional<String> given(Locale locale) {
		String key = "admissibility." + condition.getLiteral();
		String text = label.text(locale, key);
		boolean given = source.isPresent() && !text.equals('<' + key + '>') && !text.equals(key);
		return given ? Optional.of(text) : Optional.empty();
	}
}

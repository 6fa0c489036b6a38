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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.UnitNames;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.model.edit.ModelNames;

/**
 * A criterion of an installed framework, as offered for choice.
 *
 * @param key what the roadmap will hold, such as {@code epeat/2018/2018-1.1}
 * @param framework name of the framework
 * @param title title of the criterion
 * @param aspect what it is about
 * @param threshold official threshold with its unit; empty where it has none
 */
public record CriterionChoice(String key, String framework, String title, String aspect, String threshold) {

	/**
	 * All criteria that are installed.
	 *
	 * @param frameworks the installed frameworks; one whose catalogue is broken offers nothing
	 * @param locale the language
	 * @return the criteria, in the order of the frameworks
	 */
	public static List<CriterionChoice> all(FrameworkRegistry frameworks, Locale locale) {
		List<CriterionChoice> all = new ArrayList<>();
		for (InstalledFramework framework : frameworks.frameworks()) {
			all.addAll(of(framework, locale));
		}
		return all;
	}

	/**
	 * Whether the words of a search all occur.
	 *
	 * @param search words, separated by spaces
	 * @return true if each of them occurs in key, framework, title or aspect
	 */
	public boolean matches(String search) {
		return SearchWords.of(search).fit(String.join(" ", key, framework, title, aspect));
	}

	/**
	 * The choice for a criterion.
	 *
	 * @param installed the criterion
	 * @param edition the edition in which it is used
	 * @param locale the language
	 * @return the choice
	 */
	public static CriterionChoice of(InstalledCriterion installed, String edition, Locale locale) {
		Criterion criterion = installed.criterion();
		return new CriterionChoice(installed.framework().id() + '/' + edition + '/' + criterion.getKey(),
				installed.framework().name(locale), installed.title(locale),
				ModelNames.choice(locale, criterion.getAspect()), threshold(criterion, locale));
	}

	private static List<CriterionChoice> of(InstalledFramework framework, Locale locale) {
		try {
			List<Edition> editions = framework.catalogue().getEditions();
			Optional<Edition> latest = editions.isEmpty() ? Optional.empty() : Optional.of(editions.getLast());
			return framework.catalogue().getCriteria().stream().map(criterion -> {
				Optional<Edition> edition = Optional.ofNullable(criterion.getEdition()).or(() -> latest);
				return of(new InstalledCriterion(framework, criterion), edition.map(Edition::getId).orElse(""), locale);
			}).toList();
		} catch (FrameworkException e) {
			// A broken bundle is told of where frameworks are listed; a choice offers what can be chosen.
			return List.of();
		}
	}

	private static String threshold(Criterion criterion, Locale locale) {
		String number = criterion.getThreshold() == null
				? Optional.ofNullable(criterion.getThresholdText()).orElse("")
				: new DecimalText(locale).write(criterion.getThreshold());
		return number.isEmpty() ? number : (number + ' ' + UnitNames.of(locale, criterion.getUnit())).strip();
	}
}

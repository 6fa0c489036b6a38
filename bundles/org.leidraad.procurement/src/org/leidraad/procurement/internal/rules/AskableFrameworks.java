/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.leidraad.analysis.RuleContext;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.FrameworkKind;

/** The installed frameworks by the names under which a proof may ask for them. */
record AskableFrameworks(List<Askable> all) {

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH);

	/**
	 * A framework.
	 *
	 * @param id its identifier
	 * @param name its name in the language of the roadmap
	 * @param isLabel true if it is a label, or certifies operators
	 * @param names its identifier and its names, in lower case
	 */
	record Askable(String id, String name, boolean isLabel, Set<String> names) {

		private static Askable of(InstalledFramework framework, Locale language) {
			Set<String> names = Stream
					.concat(Stream.of(framework.id()), LANGUAGES.stream().map(locale -> framework.name(locale)))
					.map(name -> name.strip().toLowerCase(Locale.ROOT)).filter(name -> !name.isEmpty())
					.collect(Collectors.toUnmodifiableSet());
			return new Askable(framework.id(), framework.name(language), isLabel(framework.kind()), names);
		}

		private static boolean isLabel(FrameworkKind kind) {
			return switch (kind) {
				case LABEL_TYPE_1, LABEL_SINGLE_ISSUE, OPERATOR_STANDARD -> true;
				case CRITERIA_SET, MANAGEMENT_SYSTEM, GUIDANCE, LAW, PACT, MONITORING_BODY, GOALS, PRACTICE_CODE ->
					false;
			};
		}

		/** Tells whether a criterion is one of this framework, by its key. */
		boolean isOrigin(String key) {
			return key != null && key.strip().startsWith(id + '/');
		}

		/** Tells whether a text names the framework, in whole words. */
		boolean isNamedIn(String lowerCaseText) {
			return names.stream().anyMatch(name -> holds(lowerCaseText, name));
		}

		private static boolean holds(String text, String name) {
			for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
				if (isEdge(text, at - 1) && isEdge(text, at + name.length())) {
					return true;
				}
			}
			return false;
		}

		private static boolean isEdge(String text, int at) {
			return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
		}
	}

	/** The installed frameworks, found out once until the roadmap changes; its language is all that they depend on. */
	static AskableFrameworks of(RuleContext context) {
		return context.once(AskableFrameworks.class, check -> new AskableFrameworks(
				check.frameworks().frameworks().stream().map(one -> Askable.of(one, check.language())).toList()));
	}
}

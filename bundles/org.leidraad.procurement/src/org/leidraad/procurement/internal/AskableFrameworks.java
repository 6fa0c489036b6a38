/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.leidraad.analysis.RuleContext;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.procurement.admissibility.LabelAdmissibility;

/**
 * The installed frameworks by the names under which a proof may ask for them.
 *
 * @param all the frameworks
 */
public record AskableFrameworks(List<Askable> all) {

	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH);

	/** Words for a certificate, or what they begin with, in lower case. */
	private static final List<String> CERTIFICATES = List.of("certifi", "gecertific", "zertifi", "keurmerk", "label");

	private static final int FEW_LETTERS = 3;

	/** What a name adds in brackets or after a colon. */
	private static final Pattern NOTE = Pattern.compile("[\\s\\h]*[(:].*$");

	/**
	 * A framework.
	 *
	 * @param id its identifier
	 * @param name its name in the language of the roadmap
	 * @param isLabel true if it is a label, or certifies operators
	 * @param isManagementSystem true if it is a management system
	 * @param names its identifier and its names, with and without what they add, in lower case
	 */
	public record Askable(String id, String name, boolean isLabel, boolean isManagementSystem,
			Set<String> names) {

		private static Askable of(InstalledFramework framework, Locale language) {
			Set<String> names = Stream
					.concat(Stream.of(framework.id()), LANGUAGES.stream().map(locale -> framework.name(locale)))
					.map(name -> name.strip().toLowerCase(Locale.ROOT)).filter(name -> !name.isEmpty())
					.collect(Collectors.toCollection(HashSet::new));
			names.add(framework.id().replace('-', ' '));
			names.addAll(names.stream().map(name -> NOTE.matcher(name).replaceFirst("")).toList());
			names.removeIf(String::isEmpty);
			return new Askable(framework.id(), framework.name(language),
					LabelAdmissibility.isLabel(framework.kind()),
					framework.kind() == FrameworkKind.MANAGEMENT_SYSTEM, Set.copyOf(names));
		}

		/**
		 * Tells whether a criterion is one of this framework.
		 *
		 * @param key the key of the criterion, or null
		 * @return true if it is
		 */
		public boolean isOrigin(String key) {
			return key != null && key.strip().startsWith(id + '/');
		}

		/**
		 * Tells whether a text about a criterion of the framework names it, in whole words.
		 *
		 * @param lowerCaseText the text, in lower case
		 * @return true if it does
		 */
		public boolean isNamedIn(String lowerCaseText) {
			return names.stream().anyMatch(name -> holds(lowerCaseText, name));
		}

		/**
		 * Tells whether any text names the framework, in whole words. A few letters may stand for something else, such
		 * as TCO for the total cost of ownership: they count only before a word for a certificate.
		 *
		 * @param lowerCaseText the text, in lower case
		 * @return true if it does
		 */
		public boolean isNamedInAny(String lowerCaseText) {
			return names.stream().anyMatch(name -> name.length() > FEW_LETTERS
					? holds(lowerCaseText, name)
					: CERTIFICATES.stream().anyMatch(word -> begins(lowerCaseText, name + ' ' + word)
							|| begins(lowerCaseText, name + '-' + word)));
		}

		private static boolean begins(String text, String words) {
			int at = text.indexOf(words);
			return at >= 0 && isEdge(text, at - 1);
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

	/**
	 * The installed frameworks, found out once until the roadmap changes; its language is all that they depend on.
	 *
	 * @param context what a rule may ask
	 * @return the frameworks
	 */
	public static AskableFrameworks of(RuleContext context) {
		return context.once(AskableFrameworks.class, check -> of(check.frameworks(), check.language()));
	}

	/**
	 * The installed frameworks.
	 *
	 * @param frameworks the registry
	 * @param language the language of their names
	 * @return the frameworks
	 */
	public static AskableFrameworks of(FrameworkRegistry frameworks, Locale language) {
		return new AskableFrameworks(
				frameworks.frameworks().stream().map(one -> Askable.of(one, language)).toList());
	}
}

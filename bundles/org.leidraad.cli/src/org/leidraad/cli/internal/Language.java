/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that Leidraad speaks. */
public enum Language {

	/** English, also for readers of any other language. */
	EN,
	/** Dutch. */
	NL,
	/** French. */
	FR;

	/** The option that chooses one; it may stand before or after the command. */
	public static final String OPTION = "--locale";

	/** {@return the ISO 639-1 code, as on the command line} */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The language of a code.
	 *
	 * @param id the code, such as {@code nl}
	 * @return the language; none if Leidraad does not speak it
	 */
	public static Optional<Language> of(String id) {
		return Arrays.stream(values()).filter(language -> language.id().equals(id)).findFirst();
	}

	/**
	 * The locale in which a command line is answered. It is read before anything else, because the very message
	 * that the command line is wrong must be in the right language.
	 *
	 * @param arguments the whole command line
	 * @param system the locale of the system, which counts where none is asked for
	 * @return the asked language, else that of the system, else English; with the region of the system where the
	 * languages are the same
	 */
	public static Locale asked(List<String> arguments, Locale system) {
		Language ofSystem = of(system.getLanguage()).orElse(EN);
		Language chosen = option(arguments).flatMap(Language::of).orElse(ofSystem);
		return chosen.id().equals(system.getLanguage()) ? system : Locale.of(chosen.id());
	}

	private static Optional<String> option(List<String> arguments) {
		for (int i = 0; i < arguments.size() && !"--".equals(arguments.get(i)); i++) {
			String argument = arguments.get(i);
			if (argument.startsWith(OPTION + '=')) {
				return Optional.of(argument.substring(OPTION.length() + 1));
			}
			if (argument.equals(OPTION) && i + 1 < arguments.size()) {
				return Optional.of(arguments.get(i + 1));
			}
		}
		return Optional.empty();
	}
}

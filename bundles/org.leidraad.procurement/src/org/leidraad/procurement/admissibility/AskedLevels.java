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
import java.util.stream.Stream;

import org.leidraad.analysis.internal.FrameworkKey;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Level;

/**
 * The levels that a procurement can ask of a framework, such as bronze, silver and gold. A roadmap holds them in words,
 * by their identifier or by their name in any language of this product.
 *
 * @param framework the framework
 * @param levels its levels, lowest first; none where it has none
 */
public record AskedLevels(InstalledFramework framework, List<Level> levels) {

	private static final Locale[] LANGUAGES = {Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH};

	/** The list is copied. */
	public AskedLevels {
		levels = List.copyOf(levels);
	}

	/**
	 * The levels of the framework of a criterion.
	 *
	 * @param key the key of the criterion, or null
	 * @param frameworks what is installed
	 * @return the levels; none where the criterion is of no framework that is installed and can be used
	 */
	public static Optional<AskedLevels> of(String key, FrameworkRegistry frameworks) {
		return FrameworkKey.framework(key, frameworks).flatMap(framework -> {
			try {
				return Optional.of(new AskedLevels(framework, framework.catalogue().getLevels()));
			} catch (FrameworkException unusable) {
				// What cannot be used is as good as missing, and is reported as such by a rule of its own.
				return Optional.empty();
			}
		});
	}

	/**
	 * The level that words mean.
	 *
	 * @param asked as somebody wrote it
	 * @return the level; none where the framework has none of this name
	 */
	public Optional<Level> named(String asked) {
		return levels.stream().filter(level -> isNamed(framework, level.getId(), asked.strip())).findFirst();
	}

	/**
	 * The name of a level.
	 *
	 * @param level one of the levels
	 * @param language the language
	 * @return its name, without what it adds after a colon; its identifier where the bundle has no name
	 */
	public String name(Level level, Locale language) {
		String name = framework.text(language, "level." + level.getId()).strip();
		return name.isEmpty() || name.startsWith("<") ? level.getId() : head(name);
	}

	/** Whether words mean a level, by its identifier or its name, with or without what that adds after a colon. */
	static boolean isNamed(InstalledFramework framework, String level, String asked) {
		return level.equalsIgnoreCase(asked) || Stream.of(LANGUAGES)
				.map(language -> framework.text(language, "level." + level))
				.anyMatch(name -> name.equalsIgnoreCase(asked) || head(name).equalsIgnoreCase(asked));
	}

	private static String head(String name) {
		return name.split("\\s*:\\s", 2)[0];
	}
}

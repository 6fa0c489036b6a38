/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.maturity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Maturity;

/**
 * The scale of the self-assessment of a framework.
 *
 * @param framework the framework
 * @param lowest the lowest level
 * @param highest the highest level, at least the lowest
 * @param verified true when the scale is that of the framework; otherwise it is one of Leidraad
 */
public record MaturityScale(InstalledFramework framework, int lowest, int highest, boolean verified) {

	/** No scale has more levels than this; a longer one is a mistake in a catalogue. */
	private static final int MOST_LEVELS = 100;

	/**
	 * The scale of a framework.
	 *
	 * @param framework the framework
	 * @return its scale; none where it has none, or one that makes no sense, or its catalogue cannot be used
	 */
	public static Optional<MaturityScale> of(InstalledFramework framework) {
		try {
			Maturity maturity = framework.catalogue().getMaturity();
			if (maturity == null || maturity.getLowest() == null || maturity.getHighest() == null) {
				return Optional.empty();
			}
			long levels = (long) maturity.getHighest() - maturity.getLowest();
			return levels < 0 || levels > MOST_LEVELS
					? Optional.empty()
					: Optional.of(new MaturityScale(framework, maturity.getLowest(), maturity.getHighest(),
							maturity.isVerified()));
		} catch (FrameworkException unusable) {
			// A framework that cannot be used is told by the list of frameworks; here it has no scale.
			return Optional.empty();
		}
	}

	/**
	 * The frameworks against which an organisation can assess itself.
	 *
	 * @param frameworks what is installed
	 * @return their scales, by identifier of the framework
	 */
	public static List<MaturityScale> all(FrameworkRegistry frameworks) {
		return frameworks.frameworks().stream().map(MaturityScale::of).flatMap(Optional::stream).toList();
	}

	/**
	 * Tells whether a level is on the scale.
	 *
	 * @param level the level
	 * @return true from the lowest to the highest
	 */
	public boolean holds(int level) {
		return level >= lowest && level <= highest;
	}

	/** {@return all levels, the lowest first} */
	public List<Integer> levels() {
		return IntStream.rangeClosed(lowest, highest).boxed().toList();
	}

	/**
	 * What a level is called.
	 *
	 * @param level a level on the scale
	 * @param locale the language
	 * @return its name in the catalogue
	 */
	public String name(int level, Locale locale) {
		return framework.text(locale, "maturity." + level);
	}
}

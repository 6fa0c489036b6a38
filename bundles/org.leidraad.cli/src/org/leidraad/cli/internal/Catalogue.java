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

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.edition.Editions;

/**
 * An installed framework together with its content, which could be read.
 *
 * @param framework what its bundle declares
 * @param content editions, levels and criteria
 */
public record Catalogue(InstalledFramework framework, Framework content) {

	/**
	 * Its editions.
	 *
	 * @param on only those in force on this date; none for all
	 * @return the editions, oldest first
	 */
	public List<Edition> editions(Optional<LocalDate> on) {
		return on.map(date -> Editions.of(content).inForce(date)).orElse(content.getEditions());
	}

	/**
	 * Its criteria.
	 *
	 * @param on only those in force on this date; none for all
	 * @return the criteria, in the order of the framework
	 */
	public List<Criterion> criteria(Optional<LocalDate> on) {
		List<Edition> inForce = editions(on);
		boolean ended = on.isPresent() && inForce.isEmpty() && !content.getEditions().isEmpty();
		return ended
				? List.of()
				: content.getCriteria().stream()
						.filter(one -> one.getEdition() == null || inForce.contains(one.getEdition())).toList();
	}

	/**
	 * How an edition stands on a date, as a word in no language.
	 *
	 * @param edition one of its editions
	 * @param on the date
	 * @return a word such as {@code in-force}
	 */
	public String state(Edition edition, LocalDate on) {
		return Editions.of(content).state(edition, on).name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.crosswalk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.leidraad.framework.AllowedUses;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.Level;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.framework.crosswalk.Party.OfCertificate;
import org.leidraad.framework.crosswalk.Party.OfCriterion;

/** The catalogue of one framework with what is found in it by name. */
final class Shelf {

	private final InstalledFramework framework;
	private final Framework catalogue;
	private final Map<String, Criterion> criteria = new HashMap<>();
	private final Map<String, Edition> editions = new HashMap<>();

	private Shelf(InstalledFramework framework, Framework catalogue) {
		this.framework = framework;
		this.catalogue = catalogue;
		catalogue.getCriteria().forEach(criterion -> criteria.put(criterion.getKey(), criterion));
		catalogue.getEditions().forEach(edition -> editions.put(edition.getId(), edition));
	}

	/** {@return the framework's catalogue; none if it cannot be used, which is told where it was read} */
	static Optional<Shelf> of(InstalledFramework framework) {
		try {
			return Optional.of(new Shelf(framework, framework.catalogue()));
		} catch (FrameworkException unusable) {
			return Optional.empty();
		}
	}

	InstalledFramework framework() {
		return framework;
	}

	Framework catalogue() {
		return catalogue;
	}

	Optional<Edition> edition(String id) {
		return Optional.ofNullable(editions.get(id));
	}

	Optional<Level> level(String id) {
		return catalogue.getLevels().stream().filter(level -> id.equals(level.getId())).findFirst();
	}

	OfCriterion party(Criterion criterion) {
		return new OfCriterion(new InstalledCriterion(framework, criterion));
	}

	OfCertificate certificate(Optional<Edition> edition) {
		return new OfCertificate(framework, edition);
	}

	/** {@return a criterion, whatever its edition} */
	Optional<Criterion> criterion(String key) {
		return Optional.ofNullable(criteria.get(key));
	}

	/** {@return a criterion as it is in an edition} */
	Optional<Criterion> criterion(String edition, String key) {
		return edition(edition).flatMap(known -> criterion(key)
				.filter(criterion -> criterion.getEdition() == null || criterion.getEdition() == known));
	}

	/** {@return the editions that no other replaces} */
	List<Edition> currentEditions() {
		Set<Edition> replaced = new HashSet<>();
		catalogue.getEditions().forEach(edition -> replaced.add(edition.getSupersedes()));
		return catalogue.getEditions().stream().filter(edition -> !replaced.contains(edition)).toList();
	}

	/** {@return true if a certificate of that level (none: the lowest) cannot be had without the criterion} */
	boolean asks(Criterion criterion, Optional<Level> held) {
		boolean binding = AllowedUses.mayProve(framework.kind()) && !criterion.isOptional()
				&& (criterion.getUses().isEmpty()
						|| criterion.getUses().stream().anyMatch(use -> use != Use.INFORMATION));
		Level needed = criterion.getLevel();
		return binding && (needed == null || held.or(this::lowest).filter(level -> reaches(level, needed)).isPresent());
	}

	private Optional<Level> lowest() {
		return catalogue.getLevels().stream().findFirst();
	}

	// Marks beside the ladder, such as a climate mark, share the step of a rung: they do not include each other.
	private boolean reaches(Level held, Level needed) {
		if (held == needed) {
			return true;
		}
		return held.getStep() == null && needed.getStep() == null
				? catalogue.getLevels().indexOf(held) > catalogue.getLevels().indexOf(needed)
				: step(held) > step(needed);
	}

	private static int step(Level level) {
		return level.getStep() == null ? 1 : level.getStep();
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.leidraad.framework.AllowedUses;
import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.ProductGroup;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.Level;
import org.leidraad.framework.catalogue.Use;

/** A criterion as a search lists it. */
public final class ListedCriterion {

	private final InstalledCriterion installed;
	private final Framework catalogue;
	private final Terms terms;
	private final Set<Use> uses;
	private final List<ProductGroup> groups;

	ListedCriterion(InstalledCriterion installed, Framework catalogue, Terms terms) {
		this.installed = installed;
		this.catalogue = catalogue;
		this.terms = terms;
		uses = Set.copyOf(AllowedUses.of(installed));
		List<String> codes = criterion().getProductGroups().isEmpty()
				? catalogue.getProductGroups()
				: criterion().getProductGroups();
		groups = codes.stream().map(ProductGroup::of).distinct().toList();
	}

	/** {@return the criterion with its framework} */
	public InstalledCriterion installed() {
		return installed;
	}

	/** {@return the framework} */
	public InstalledFramework framework() {
		return installed.framework();
	}

	/** {@return the catalogue of the framework} */
	public Framework catalogue() {
		return catalogue;
	}

	/** {@return the criterion} */
	public Criterion criterion() {
		return installed.criterion();
	}

	/** {@return what it may be used for: what its catalogue and the kind of its framework both permit} */
	public Set<Use> uses() {
		return uses;
	}

	/** {@return the product groups for which it holds; none where it holds for any purchase} */
	public List<ProductGroup> groups() {
		return groups;
	}

	/** {@return the editions in which it holds, oldest first: its own, or all of the framework} */
	public List<Edition> editions() {
		return criterion().getEdition() == null ? terms.all() : List.of(criterion().getEdition());
	}

	/**
	 * The title.
	 *
	 * @param locale the language
	 * @return the title; the number that the owner uses, or the key, where the bundle has no such text
	 */
	public String title(Locale locale) {
		return text(locale).orElseGet(() -> Optional.ofNullable(criterion().getOfficialId()).filter(id -> !id.isBlank())
				.orElse(criterion().getKey()));
	}

	/**
	 * The title where there is one.
	 *
	 * @param locale the language
	 * @return the title; none where the bundle has no text for it
	 */
	public Optional<String> text(Locale locale) {
		return Optional.of(installed.title(locale)).map(String::strip)
				.filter(title -> !title.isEmpty() && !title.equals("<criterion." + criterion().getKey() + '>'));
	}

	/** {@return the step on the scale that all frameworks share, 1 to 3: 1 where the criterion has no level} */
	public int step() {
		return Optional.ofNullable(criterion().getLevel()).map(Level::getStep).orElse(1);
	}

	/**
	 * Tells whether it may be referred to.
	 *
	 * @param date the day
	 * @return true if one of its editions is in force, and where the framework has no editions
	 */
	public boolean isInForce(LocalDate date) {
		List<Edition> editions = editions();
		return editions.isEmpty() || editions.stream().anyMatch(edition -> terms.inForce(edition, date));
	}

	/**
	 * The edition by which to name it.
	 *
	 * @param date the day
	 * @return the newest of its editions that is in force on that day, otherwise the newest; none where the framework
	 * has no editions
	 */
	public Optional<Edition> edition(LocalDate date) {
		List<Edition> newest = editions().reversed();
		return newest.stream().filter(edition -> terms.inForce(edition, date)).findFirst()
				.or(() -> newest.stream().findFirst());
	}

	/**
	 * How a roadmap names it.
	 *
	 * @param date the day
	 * @return the key with the edition of {@link #edition}; none where the framework has no editions
	 */
	public Optional<CriterionKey> key(LocalDate date) {
		return edition(date).map(edition -> new CriterionKey(framework().id(), edition.getId(), criterion().getKey()));
	}
}

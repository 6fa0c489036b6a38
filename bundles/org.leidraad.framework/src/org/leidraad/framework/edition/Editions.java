/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;

/**
 * The editions of one framework in time. An edition without a first day counts as begun, one without a last day as
 * without end. Editions that replace each other in a circle are no error: each is looked at once.
 */
public final class Editions {

	private final Framework catalogue;

	private Editions(Framework catalogue) {
		this.catalogue = catalogue;
	}

	/**
	 * The editions of a catalogue.
	 *
	 * @param catalogue the catalogue
	 * @return its editions
	 */
	public static Editions of(Framework catalogue) {
		return new Editions(catalogue);
	}

	/**
	 * An edition.
	 *
	 * @param id its identifier, such as {@code 2018}
	 * @return the edition; none if there is no such one
	 */
	public Optional<Edition> edition(String id) {
		return catalogue.getEditions().stream().filter(edition -> edition.getId().equals(id)).findFirst();
	}

	/**
	 * How an edition stands on a date.
	 *
	 * @param edition an edition of this framework
	 * @param on the date
	 * @return its state
	 */
	public EditionState state(Edition edition, LocalDate on) {
		if (edition.getValidTo() != null && edition.getValidTo().isBefore(on)) {
			return EditionState.EXPIRED;
		}
		if (!hasBegun(edition, on)) {
			return EditionState.NOT_YET;
		}
		// Once replaced is replaced for good: the end of its successor does not bring it back.
		if (Succession.hasBegun(catalogue, edition, on)) {
			return EditionState.SUPERSEDED;
		}
		return edition.getValidFrom() == null ? EditionState.UNKNOWN_TERM : EditionState.IN_FORCE;
	}

	/**
	 * What may be referred to on a date: editions that have begun and are not over. One that another replaces is still
	 * among them if its own last day is known and not past: until then it is accepted beside its successor.
	 *
	 * @param on the date
	 * @return the editions in the order of the catalogue; there may be several or none
	 */
	public List<Edition> inForce(LocalDate on) {
		return catalogue.getEditions().stream().filter(edition -> switch (state(edition, on)) {
			case IN_FORCE, UNKNOWN_TERM -> true;
			case SUPERSEDED -> edition.getValidTo() != null;
			case NOT_YET, EXPIRED -> false;
		}).toList();
	}

	/**
	 * The newest edition that has replaced another by a date, at once or by way of others, and is not over itself.
	 *
	 * @param edition an edition of this framework
	 * @param on the date
	 * @return the successor; none if nothing that has begun and is not over replaces it
	 */
	public Optional<Edition> successor(Edition edition, LocalDate on) {
		return Succession.of(catalogue, edition, on);
	}

	/**
	 * The criteria of an edition.
	 *
	 * @param edition an edition of this framework
	 * @return those that belong to it or hold in all, in the order of the catalogue
	 */
	public List<Criterion> criteria(Edition edition) {
		return catalogue.getCriteria().stream()
				.filter(criterion -> criterion.getEdition() == null || criterion.getEdition() == edition).toList();
	}

	/**
	 * What changes from one edition to another. Counterparts are, in this order: what holds in both, what the catalogue
	 * relates, and what has the same official number.
	 *
	 * @param older the edition that is left
	 * @param newer the edition that is gone to
	 * @return the comparison
	 */
	public EditionComparison compare(Edition older, Edition newer) {
		return new Comparer(catalogue, older, newer).compare();
	}

	static boolean hasBegun(Edition edition, LocalDate on) {
		return edition.getValidFrom() == null || !edition.getValidFrom().isAfter(on);
	}
}

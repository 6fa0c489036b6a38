/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.crosswalk.Certificate;
import org.leidraad.framework.crosswalk.Comparison;
import org.leidraad.framework.crosswalk.Crosswalk;
import org.leidraad.framework.crosswalk.Link;
import org.leidraad.framework.crosswalk.Proof;
import org.leidraad.framework.crosswalk.ProofSheet;
import org.leidraad.framework.crosswalk.Related;
import org.leidraad.framework.crosswalk.Relationship;
import org.leidraad.framework.edition.EditionState;
import org.leidraad.framework.edition.Editions;

/** What follows from the shipped catalogues. */
class ShippedProofsTest {

	private FrameworkRegistry registry;
	private Crosswalk crosswalk;

	@BeforeEach
	void findRegistry() throws InterruptedException {
		registry = Registries.running();
		crosswalk = Crosswalk.of(registry);
	}

	/** The rule of duplicate proof: TCO Certified, to ENERGY STAR (checked), to 617/2013 (not checked). */
	@Test
	void oneCertificateOfTcoAnswersForTheEcodesignOfComputers() {
		ProofSheet sheet = crosswalk.proves(List.of(Certificate.of("tco", "gen-10")),
				List.of("ecodesign-computers/2013/off", "ecodesign-phones/2023/spare-parts"));
		assertEquals(List.of("ecodesign-phones/2023/spare-parts"), sheet.open());
		Proof proof = sheet.answered().getFirst();
		assertEquals(List.of(Link.Kind.IMPLIES, Link.Kind.IMPLIES),
				proof.chain().stream().map(Link::kind).toList());
		assertTrue(proof.chain().getFirst().verified());
		assertFalse(proof.verified());
	}

	@Test
	void fiveYearsOfWarrantyAnswerForTheWarrantyOfTheEuropeanCriteria() {
		Comparison comparison = crosswalk.compare(new CriterionKey("tco", "gen-10", "warranty"),
				new CriterionKey("eu-gpp", "2021", "warranty"));
		assertEquals(Relationship.STRICTER, comparison.relationship());
	}

	@Test
	void aLimitOfOneSubstanceSaysNothingOfAnother() {
		assertEquals(Relationship.NONE, crosswalk.compare(new CriterionKey("rohs-reach", "2015", "rohs-cd"),
				new CriterionKey("rohs-reach", "2015", "rohs-pb")).relationship());
	}

	@Test
	void howTwoCriteriaStandToEachOtherIsTheSameFromBothSides() throws FrameworkException {
		for (InstalledCriterion one : criteria()) {
			for (Related related : crosswalk.related(one)) {
				assertEquals(mirrored(related.comparison().relationship()),
						crosswalk.compare(related.criterion(), one).relationship(), () -> one.criterion().getKey());
				assertFalse(related.comparison().chain().isEmpty());
				related.comparison().chain().forEach(link -> assertFalse(link.text(Locale.FRENCH).contains("<")));
			}
		}
	}

	@Test
	void moreCertificatesNeverProveLess() throws FrameworkException {
		List<String> wanted = new ArrayList<>();
		for (InstalledFramework framework : registry.frameworks()) {
			Editions editions = Editions.of(framework.catalogue());
			for (Edition edition : framework.catalogue().getEditions()) {
				editions.criteria(edition).forEach(criterion -> wanted.add(
						new CriterionKey(framework.id(), edition.getId(), criterion.getKey()).toString()));
			}
		}
		List<Certificate> held = new ArrayList<>();
		Set<String> before = Set.of();
		for (InstalledFramework framework : registry.frameworks()) {
			held.add(Certificate.of(framework.id()));
			ProofSheet sheet = crosswalk.proves(held, wanted);
			Set<String> now = new TreeSet<>(sheet.answered().stream().map(Proof::key).toList());
			assertTrue(now.containsAll(before), framework.id());
			assertEquals(wanted.size(), now.size() + sheet.open().size());
			before = now;
		}
	}

	@Test
	void everyShippedEditionHasAStateAndItsSuccessorIsInForce() throws FrameworkException {
		LocalDate today = LocalDate.of(2026, 6, 1);
		for (InstalledFramework framework : registry.frameworks()) {
			Editions editions = Editions.of(framework.catalogue());
			for (Edition edition : framework.catalogue().getEditions()) {
				editions.successor(edition, today).ifPresent(next -> assertTrue(
						Set.of(EditionState.IN_FORCE, EditionState.UNKNOWN_TERM).contains(editions.state(next, today)),
						framework.id() + '/' + next.getId()));
			}
		}
		Editions epeat = Editions.of(registry.framework("epeat").orElseThrow().catalogue());
		assertEquals(EditionState.EXPIRED, epeat.state(epeat.edition("2009").orElseThrow(), today));
		assertEquals("2025", epeat.successor(epeat.edition("2009").orElseThrow(), today).orElseThrow().getId());
	}

	private List<InstalledCriterion> criteria() throws FrameworkException {
		List<InstalledCriterion> all = new ArrayList<>();
		for (InstalledFramework framework : registry.frameworks()) {
			for (Criterion criterion : framework.catalogue().getCriteria()) {
				all.add(new InstalledCriterion(framework, criterion));
			}
		}
		return all;
	}

	private static Relationship mirrored(Relationship relationship) {
		return switch (relationship) {
			case EQUIVALENT -> Relationship.EQUIVALENT;
			case STRICTER -> Relationship.LOOSER;
			case LOOSER -> Relationship.STRICTER;
			case IMPLIES -> Relationship.IMPLIED_BY;
			case IMPLIED_BY -> Relationship.IMPLIES;
			case NONE -> Relationship.NONE;
		};
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.steering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.CatalogueFactory;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.model.FrameworkUse;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.internal.rules.BuyerRoadmap;

/** The last day of an edition that is used is due, and nothing else of it. */
class EditionDutiesTest {

	/** Installed are the label leaf, whose edition 2020 ends, and torn, which cannot be used. */
	private record Stub(Framework leaf) implements FrameworkRegistry {

		@Override
		public List<InstalledFramework> frameworks() {
			return List.of(new Installed("leaf", Optional.of(leaf)), new Installed("torn", Optional.empty()));
		}

		@Override
		public Optional<InstalledFramework> framework(String id) {
			return frameworks().stream().filter(one -> one.id().equals(id)).findFirst();
		}

		@Override
		public Optional<InstalledCriterion> criterion(String key) {
			return Optional.empty();
		}
	}

	private record Installed(String id, Optional<Framework> content) implements InstalledFramework {

		@Override
		public FrameworkKind kind() {
			return FrameworkKind.LABEL_TYPE_1;
		}

		@Override
		public String bundle() {
			return "org.leidraad.framework." + id;
		}

		@Override
		public String name(Locale locale) {
			return id;
		}

		@Override
		public Framework catalogue() throws FrameworkException {
			return content.orElseThrow(() -> new FrameworkException(SteeringTexts.message("term.open"), null));
		}

		@Override
		public String text(Locale locale, String key) {
			return key;
		}
	}

	private final SteeredContract all = new SteeredContract();
	private final Framework leaf = CatalogueFactory.eINSTANCE.createFramework();

	private List<String> dues(LocalDate today) {
		return Agenda.of(all.roadmap, today).withEditions(new Stub(leaf)).dues().stream()
				.filter(due -> due.kind() == DueKind.EDITION_END)
				.map(due -> due.date() + " " + due.sentence().in(Locale.ENGLISH)).toList();
	}

	private void edition(String id, LocalDate last) {
		Edition edition = CatalogueFactory.eINSTANCE.createEdition();
		edition.setId(id);
		edition.setValidTo(last);
		leaf.getEditions().add(edition);
	}

	private void use(String framework, String edition) {
		FrameworkUse use = BuyerRoadmap.make(Literals.FRAMEWORK_USE, FrameworkUse.class, "Leaf");
		use.setFramework(framework);
		use.setEdition(edition);
		all.roadmap.getFrameworks().add(use);
	}

	@Test
	void isDueUntilItHasPassed() {
		LocalDate last = LocalDate.of(2026, 12, 31);
		edition("2020", last);
		edition("2025", null);
		use(" leaf", "2020");
		use("leaf", "2025");
		assertEquals(List.of("2026-12-31 Edition leaf/2020 is in force until this day: what replaces it?"), dues(last));
		assertEquals(List.of(), dues(last.plusDays(1)));
	}

	@Test
	void whatIsMissingBrokenOrHalfIsPassedOver() {
		use("torn", "2020");
		use("gone", "2020");
		use("leaf", "1999");
		use("leaf", null);
		use(null, "2020");
		assertEquals(List.of(), dues(SteeredContract.TODAY));
	}
}

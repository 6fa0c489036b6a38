/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.eudccoc.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leidraad.framework.eudccoc.internal.OwnAttributes.SHIPPED;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.leidraad.framework.catalogue.CatalogueFactory;
import org.leidraad.framework.catalogue.CataloguePackage;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.Level;

/** By the shipped catalogue. */
class PracticeLevelTest {

	private final PracticeLevel rule = new PracticeLevel();
	private final Framework catalogue = shipped();

	@Test
	void allExpectedPracticesMakeTheFirstLevelAndAllPracticesTheSecond() {
		for (Edition edition : catalogue.getEditions()) {
			Set<String> expected = catalogue.getCriteria().stream().filter(each -> !each.isOptional())
					.filter(each -> each.getEdition() == null || each.getEdition() == edition).map(Criterion::getKey)
					.collect(Collectors.toSet());
			Set<String> all = catalogue.getCriteria().stream().map(Criterion::getKey).collect(Collectors.toSet());
			boolean hasOptional = catalogue.getCriteria().stream().filter(Criterion::isOptional)
					.anyMatch(each -> each.getEdition() == null || each.getEdition() == edition);

			assertEquals(Optional.of(hasOptional ? "expected" : "optional"), level(edition, expected), edition.getId());
			assertEquals(Optional.of("optional"), level(edition, all), edition.getId());
		}
	}

	@Test
	void withoutOneExpectedPracticeThereIsNone() {
		Edition edition = catalogue.getEditions().getLast();
		for (Criterion practice : catalogue.getCriteria()) {
			Set<String> met = new HashSet<>(
					catalogue.getCriteria().stream().map(Criterion::getKey).collect(Collectors.toSet()));
			met.remove(practice.getKey());
			boolean asked = practice.getEdition() == null || practice.getEdition() == edition;

			assertEquals(!asked
					? Optional.of("optional")
					: practice.isOptional() ? Optional.of("expected") : Optional.empty(), level(edition, met),
					practice.getKey());
		}
	}

	@Test
	void anEditionOfNoCatalogueHasNone() {
		assertEquals(Optional.empty(), rule.tier(CatalogueFactory.eINSTANCE.createEdition(), Set.of()));
	}

	private Optional<String> level(Edition edition, Set<String> met) {
		return rule.tier(edition, met).map(Level::getId);
	}

	private static Framework shipped() {
		ResourceSet set = new ResourceSetImpl();
		set.getPackageRegistry().put(CataloguePackage.eNS_URI, CataloguePackage.eINSTANCE);
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put(Resource.Factory.Registry.DEFAULT_EXTENSION,
				new XMIResourceFactoryImpl());
		Path file = SHIPPED.bundle().resolve(Path.of("catalogue", "eu-dc-coc.framework")).toAbsolutePath();
		return (Framework) set.getResource(URI.createFileURI(file.toString()), true).getContents().getFirst();
	}
}

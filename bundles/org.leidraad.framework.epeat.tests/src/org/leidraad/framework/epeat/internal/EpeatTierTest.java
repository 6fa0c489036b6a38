/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.epeat.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.framework.catalogue.CatalogueFactory;
import org.leidraad.framework.catalogue.CataloguePackage;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.Level;
import org.leidraad.framework.catalogue.Use;

class EpeatTierTest {

	private static final CatalogueFactory MAKE = CatalogueFactory.eINSTANCE;

	private final EpeatTier rule = new EpeatTier();

	@ParameterizedTest
	@CsvSource({"4,0,bronze", "4,1,bronze", "4,2,silver", "4,3,gold", "4,4,gold", "3,1,bronze", "3,2,silver",
		"3,3,gold",
		"1,0,bronze", "1,1,gold", "0,0,bronze", "28,13,bronze", "28,14,silver", "28,20,silver", "28,21,gold",
		"5,2,bronze", "5,3,silver", "5,4,gold"})
	void theShareOfOptionalCriteriaMakesTheTier(int optional, int met, String tier) {
		Edition edition = edition(3, optional);

		assertEquals(Optional.of(tier), level(edition, keys(3, met)));
	}

	@Test
	void withoutOneRequiredCriterionThereIsNone() {
		Edition edition = edition(3, 4);

		assertEquals(Optional.empty(), level(edition, keys(2, 4)));
		assertEquals(Optional.empty(), level(edition, Set.of()));
	}

	@Test
	void anEditionOfWhichNothingIsKnownHasNoTiers() {
		assertEquals(Optional.empty(), level(edition(0, 0), Set.of()));
		assertEquals(Optional.empty(), rule.tier(MAKE.createEdition(), Set.of()));
	}

	@Test
	void whatIsForInformationOrOfAnotherEditionDoesNotCount() {
		Edition edition = edition(1, 2);
		Framework catalogue = (Framework) edition.eContainer();
		add(catalogue, edition, "information", false).getUses().add(Use.INFORMATION);
		add(catalogue, null, "tier", false).getUses().add(Use.AWARD);
		Edition other = MAKE.createEdition();
		catalogue.getEditions().add(other);
		add(catalogue, other, "elsewhere", false).getUses().add(Use.TECHNICAL_SPECIFICATION);

		assertEquals(Optional.of("gold"), level(edition, keys(1, 2)));
	}

	/** Meeting more never lowers a tier, and what nobody asks changes nothing. */
	@Test
	void aTierNeverFallsWithMoreCriteriaMet() {
		Random random = new Random(1680);
		List<String> order = List.of("none", "bronze", "silver", "gold");
		for (int round = 0; round < 500; round++) {
			int required = 1 + random.nextInt(4);
			int optional = random.nextInt(9);
			Edition edition = edition(required, optional);
			Set<String> met = new HashSet<>(Set.of("unknown-key"));
			int before = 0;
			List<String> all = new ArrayList<>(keys(required, optional));
			Collections.shuffle(all, random);
			for (String key : all) {
				met.add(key);
				int now = order.indexOf(level(edition, met).orElse("none"));
				assertTrue(now >= before, () -> required + " " + optional + " " + met);
				before = now;
			}
			assertEquals(optional == 0 ? "bronze" : "gold", order.get(before));
		}
	}

	/** The shipped catalogue says which are optional; the mark Climate+ is no tier. */
	@Test
	void theShippedEditionsHaveTiers() {
		Framework catalogue = shipped();
		for (Edition edition : catalogue.getEditions()) {
			List<Criterion> own = catalogue.getCriteria().stream().filter(each -> each.getEdition() == edition)
					.toList();
			Set<String> required = own.stream().filter(each -> !each.isOptional()).map(Criterion::getKey)
					.collect(Collectors.toSet());
			Set<String> all = own.stream().map(Criterion::getKey).collect(Collectors.toSet());

			assertTrue(own.stream().anyMatch(Criterion::isOptional), edition.getId() + " has optional criteria");
			assertEquals(Optional.of("bronze"), level(edition, required), edition.getId());
			assertEquals(Optional.of("gold"), level(edition, all), edition.getId());
		}
	}

	@Test
	void everyTierIsALevelOfTheShippedCatalogue() {
		Framework catalogue = shipped();

		assertTrue(catalogue.getLevels().stream().map(Level::getId).toList()
				.containsAll(List.of("bronze", "silver", "gold")));
		assertFalse(catalogue.getEditions().isEmpty());
	}

	private Optional<String> level(Edition edition, Set<String> met) {
		return rule.tier(edition, met).map(Level::getId);
	}

	private static Set<String> keys(int required, int optional) {
		Set<String> keys = IntStream.range(0, required).mapToObj(i -> "r" + i).collect(Collectors.toSet());
		IntStream.range(0, optional).forEach(i -> keys.add("o" + i));
		return keys;
	}

	private static Edition edition(int required, int optional) {
		Framework catalogue = MAKE.createFramework();
		for (String id : List.of("bronze", "silver", "gold", "climate-plus")) {
			Level level = MAKE.createLevel();
			level.setId(id);
			catalogue.getLevels().add(level);
		}
		Edition edition = MAKE.createEdition();
		catalogue.getEditions().add(edition);
		IntStream.range(0, required).forEach(
				i -> add(catalogue, edition, "r" + i, false).getUses().add(Use.TECHNICAL_SPECIFICATION));
		IntStream.range(0, optional).forEach(i -> add(catalogue, edition, "o" + i, true).getUses().add(Use.AWARD));
		return edition;
	}

	private static Criterion add(Framework catalogue, Edition edition, String key, boolean optional) {
		Criterion criterion = MAKE.createCriterion();
		criterion.setKey(key);
		criterion.setEdition(edition);
		criterion.setOptional(optional);
		catalogue.getCriteria().add(criterion);
		return criterion;
	}

	private static Framework shipped() {
		ResourceSet set = new ResourceSetImpl();
		set.getPackageRegistry().put(CataloguePackage.eNS_URI, CataloguePackage.eINSTANCE);
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put(Resource.Factory.Registry.DEFAULT_EXTENSION,
				new XMIResourceFactoryImpl());
		Path file = Path.of("..", "org.leidraad.framework.epeat", "catalogue", "epeat.framework").toAbsolutePath();
		return (Framework) set.getResource(URI.createFileURI(file.toString()), true).getContents().getFirst();
	}
}

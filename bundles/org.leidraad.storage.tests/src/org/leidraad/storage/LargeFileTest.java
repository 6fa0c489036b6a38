/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.model.Measurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;
import org.leidraad.model.identity.Identity;

/** What makes large files small in memory and quick to open does not change what they mean. */
class LargeFileTest {

	private static final int MANY = 30_000;

	private final RoadmapStorage storage = new RoadmapStorage();

	@TempDir
	private Path folder;

	@Test
	void equalValuesAreOneObjectOrFew() throws Exception {
		List<Measurement> measurements = storage.open(write(IntStream.range(0, MANY)
				.mapToObj(i -> "<measurements id=\"x-" + i + "\" date=\"2025-12-31\" value=\"1" + i % 7
						+ ".50\" enteredBy=\"K. Meter\" productGroup=\"group " + i + "\"/>")
				.collect(Collectors.joining("\n", "<ambitions id=\"a-1\"><targets id=\"t-1\"><indicators id=\"i-1\">",
						"</indicators></targets></ambitions>"))))
				.roadmap().getAmbitions().getFirst().getTargets().getFirst().getIndicators().getFirst()
				.getMeasurements();
		assertEquals(MANY, measurements.size());
		assertEquals(1, objects(measurements, Measurement::getDate));
		assertEquals(7, objects(measurements, Measurement::getValue));
		assertTrue(objects(measurements, Measurement::getEnteredBy) < MANY / 100,
				"other texts that do not repeat may come between");
		for (int i = 0; i < MANY; i++) {
			assertEquals("1" + i % 7 + ".50", measurements.get(i).getValue().toString());
			assertEquals("group " + i, measurements.get(i).getProductGroup());
		}
	}

	@Test
	void oneElementThatVeryManyNameKeepsTheirOrder() throws Exception {
		Roadmap roadmap = storage.open(write("<organisations id=\"o-1\"><stakeholders id=\"s-1\"/></organisations>"
				+ IntStream.range(0, MANY).mapToObj(i -> "<targets id=\"t-" + i + "\" owner=\"s-1\"/>")
						.collect(Collectors.joining("\n", "<ambitions id=\"a-1\">", "</ambitions>"))))
				.roadmap();
		List<Target> targets = roadmap.getAmbitions().getFirst().getTargets();
		assertEquals(targets, roadmap.getOrganisations().getFirst().getStakeholders().getFirst().getTargets());
	}

	@Test
	void elementsAreFoundByIdentifierWhateverIsDone() throws Exception {
		RoadmapDocument document = storage.open(write("<ambitions id=\"a-1\"/><ambitions id=\"a-2\"/>"));
		EditingDomain domain = document.editingDomain();
		var second = document.roadmap().getAmbitions().get(1);
		assertSame(second, document.resource().getEObject("a-2"));
		domain.getCommandStack()
				.execute(RemoveCommand.create(domain, document.roadmap(), Literals.ROADMAP__AMBITIONS, second));
		assertNull(document.resource().getEObject("a-2"));
		domain.getCommandStack().undo();
		assertSame(second, document.resource().getEObject("a-2"));
		var fresh = Identity.create(Literals.AMBITION);
		domain.getCommandStack()
				.execute(AddCommand.create(domain, document.roadmap(), Literals.ROADMAP__AMBITIONS, fresh));
		assertSame(fresh, document.resource().getEObject(fresh.getId()));
		second.setId("a-3");
		assertNull(document.resource().getEObject("a-2"));
		assertSame(second, document.resource().getEObject("a-3"));
		assertSame(second, document.resource().getEObject("a-3"));
	}

	private static long objects(List<Measurement> measurements, Function<Measurement, Object> value) {
		Set<Object> objects = Collections.newSetFromMap(new IdentityHashMap<>());
		measurements.forEach(one -> objects.add(value.apply(one)));
		return objects.size();
	}

	private Path write(String body) throws Exception {
		return Files.writeString(folder.resolve("large.leidraad"), """
				<?xml version="1.0" encoding="UTF-8"?>
				<roadmap:Roadmap xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
				xmlns:roadmap="https://leidraad.org/roadmap/1" id="r-1">
				""" + body + "</roadmap:Roadmap>");
	}
}

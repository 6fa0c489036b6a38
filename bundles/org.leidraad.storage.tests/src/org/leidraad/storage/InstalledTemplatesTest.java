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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leidraad.storage.template.RoadmapTemplate;
import org.leidraad.storage.template.RoadmapTemplates;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The service, in a running platform with the bundle of samples. */
class InstalledTemplatesTest {

	private ServiceTracker<RoadmapTemplates, RoadmapTemplates> tracker;
	private RoadmapTemplates templates;

	@TempDir
	private Path folder;

	@BeforeEach
	void findService() throws InterruptedException {
		BundleContext context = FrameworkUtil.getBundle(RoadmapStorage.class).getBundleContext();
		tracker = new ServiceTracker<>(context, RoadmapTemplates.class, null);
		tracker.open();
		templates = tracker.waitForService(10_000);
		assertNotNull(templates, "no service");
	}

	@AfterEach
	void close() {
		tracker.close();
	}

	@Test
	void samplesFirstThenByIdentifier() {
		List<RoadmapTemplate> all = templates.templates();
		assertTrue(all.get(0).sample(), "a sample is installed");
		assertTrue(all.stream().anyMatch(template -> !template.sample()), "a template is installed");
		assertEquals(all.stream().sorted(Comparator.comparing(RoadmapTemplate::sample).reversed()
				.thenComparing(RoadmapTemplate::id)).map(RoadmapTemplate::id).toList(),
				all.stream().map(RoadmapTemplate::id).toList());
	}

	@Test
	void namesAndDescriptionsInThreeLanguagesWhateverThePlatformSpeaks() {
		for (RoadmapTemplate template : templates.templates()) {
			for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.of("fr", "BE"))) {
				assertFalse(template.name(locale).startsWith("%"), template.id());
				assertFalse(template.description(locale).startsWith("%"), template.id());
				assertFalse(template.name(locale).isBlank(), template.id());
			}
			assertNotEquals(template.description(Locale.ENGLISH), template.description(Locale.of("nl")), template.id());
			assertNotEquals(template.description(Locale.of("nl")), template.description(Locale.FRENCH), template.id());
		}
	}

	@Test
	void everyTemplateMakesANewRoadmap() throws Exception {
		for (RoadmapTemplate template : templates.templates()) {
			Path file = folder.resolve(template.id() + ".leidraad");
			RoadmapDocument document = templates.instantiate(template, file);
			assertFalse(Files.exists(file), "nothing is written");
			assertEquals(template.sample(), document.roadmap().isSample(), template.id());
			new RoadmapStorage().save(document);
			assertEquals(document.roadmap().getName(), new RoadmapStorage().open(file).roadmap().getName());
		}
	}

	@Test
	void twoRoadmapsOfOneTemplateShareNoIdentifier() throws Exception {
		RoadmapTemplate template = templates.templates().stream().filter(each -> !each.sample()).findFirst()
				.orElseThrow();
		String one = templates.instantiate(template, folder.resolve("one.leidraad")).roadmap().getId();
		String two = templates.instantiate(template, folder.resolve("two.leidraad")).roadmap().getId();
		assertNotEquals(one, two);
	}

	@Test
	void unknownTemplateIsNone() {
		assertTrue(templates.template("no-such-template").isEmpty());
	}
}

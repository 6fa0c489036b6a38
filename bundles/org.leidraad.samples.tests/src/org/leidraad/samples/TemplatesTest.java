/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.model.Roadmap;
import org.leidraad.storage.RoadmapDocument;
import org.leidraad.storage.RoadmapStorage;
import org.leidraad.storage.template.RoadmapTemplate;

/** Every sample and template can be opened, is written as it would be saved, and is named in three languages. */
class TemplatesTest {

	private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);
	private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH);

	static Stream<String> shipped() {
		return Stream.concat(Installed.SAMPLES.stream(),
				Stream.of("blank-en", "blank-nl", "blank-fr", "thread-en", "thread-nl", "thread-fr"));
	}

	static Stream<String> empty() {
		return shipped().filter(id -> id.startsWith("blank-"));
	}

	static Stream<String> guided() {
		return shipped().filter(id -> id.startsWith("thread-"));
	}

	@Test
	void threeSamplesAndSixTemplatesAreInstalled() {
		Set<String> ids = Installed.templates().templates().stream().map(RoadmapTemplate::id)
				.collect(Collectors.toSet());
		assertTrue(ids.containsAll(shipped().toList()), ids.toString());
		assertEquals(Installed.SAMPLES, Installed.templates().templates().stream()
				.filter(RoadmapTemplate::sample).map(RoadmapTemplate::id).toList());
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void isNamedAndDescribedInThreeLanguages(String id) {
		RoadmapTemplate template = Installed.templates().template(id).orElseThrow();
		Set<String> names = new TreeSet<>();
		Set<String> descriptions = new TreeSet<>();
		for (Locale language : LANGUAGES) {
			assertFalse(template.name(language).startsWith("%"), template.name(language));
			names.add(template.name(language));
			descriptions.add(template.description(language));
		}
		assertEquals(LANGUAGES.size(), names.size(), names.toString());
		assertEquals(LANGUAGES.size(), descriptions.size(), descriptions.toString());
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void isInTheLanguageThatIsDeclared(String id, @TempDir Path folder) throws Exception {
		Roadmap roadmap = Installed.open(id, folder).roadmap();
		assertEquals(Installed.templates().template(id).orElseThrow().language(), roadmap.getLanguages().getFirst());
		assertEquals(Installed.SAMPLES.contains(id), roadmap.isSample());
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void isWrittenAsItWouldBeSaved(String id, @TempDir Path folder) throws Exception {
		RoadmapDocument document = Installed.open(id, folder);
		Path copy = folder.resolve("copy.leidraad");
		new RoadmapStorage().saveAs(document, copy);
		assertEquals(Files.readString(folder.resolve(id + ".leidraad")), Files.readString(copy));
	}

	@ParameterizedTest
	@MethodSource("shipped")
	void makesANewRoadmapThatCanBeSavedAndOpened(String id, @TempDir Path folder) throws Exception {
		RoadmapTemplate template = Installed.templates().template(id).orElseThrow();
		Path file = folder.resolve("new.leidraad");
		RoadmapDocument made = Installed.templates().instantiate(template, file);
		assertFalse(Files.exists(file));
		new RoadmapStorage().save(made);
		assertEquals(made.roadmap().getName(), new RoadmapStorage().open(file).roadmap().getName());
	}

	@ParameterizedTest
	@MethodSource("empty")
	void theEmptyOneHasAnOrganisationAndNothingElse(String id, @TempDir Path folder) throws Exception {
		Roadmap roadmap = Installed.open(id, folder).roadmap();
		assertEquals(1, roadmap.eContents().size());
		assertEquals(1, roadmap.getOrganisations().size());
		assertTrue(roadmap.getFirstYear() < roadmap.getLastYear());
		assertEquals(List.of(), errors(roadmap));
	}

	@ParameterizedTest
	@MethodSource("guided")
	void theGuidedOneRunsFromAmbitionToPlan(String id, @TempDir Path folder) throws Exception {
		Roadmap roadmap = Installed.open(id, folder).roadmap();
		assertEquals(1, roadmap.getAmbitions().size());
		assertEquals(1, roadmap.getAmbitions().get(0).getTargets().size());
		assertEquals(1, roadmap.getAmbitions().get(0).getTargets().get(0).getIndicators().size());
		assertEquals(5, roadmap.getPlans().get(0).getActions().size());
		assertEquals(1, roadmap.getOrganisations().get(0).getStakeholders().stream()
				.filter(stakeholder -> stakeholder.isAmbassador()).count());
		assertEquals(List.of(), errors(roadmap));
	}

	@Test
	void theGuidedOnesDifferOnlyInLanguage(@TempDir Path folder) throws Exception {
		Roadmap english = Installed.open("thread-en", folder).roadmap();
		Roadmap french = Installed.open("thread-fr", folder).roadmap();
		assertNotEquals(english.getName(), french.getName());
		assertEquals(shape(english), shape(french));
	}

	private static List<String> shape(Roadmap roadmap) {
		Stream.Builder<String> kinds = Stream.builder();
		roadmap.eAllContents().forEachRemaining(element -> kinds.add(element.eClass().getName()));
		return kinds.build().toList();
	}

	private static List<String> errors(Roadmap roadmap) {
		return new ThreadAnalysis(Installed.frameworks(), Installed.rules()).check(roadmap, TODAY).stream()
				.filter(finding -> finding.severity() == Severity.ERROR).map(Finding::rule).toList();
	}
}

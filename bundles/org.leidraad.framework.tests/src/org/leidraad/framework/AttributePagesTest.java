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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.framework.behaviour.AttributePage;
import org.leidraad.framework.behaviour.AttributePage.Group;
import org.leidraad.framework.behaviour.Figure;
import org.leidraad.framework.faulty.Figures;
import org.leidraad.model.RoadmapFactory;

/** The pages for own attributes of a framework. */
class AttributePagesTest {

	private static final String DECLARATION = """
			<framework id="%s" name="It" kind="pact" catalogue="catalogue/it.framework">
			<attributes model="model/own.ecore"/>%s</framework>
			""";
	private static final String GROUPS = """
			<group id="energy" features="pue  measuredOn"/><group id="rest" features="cooling"/>
			""";

	private FrameworkRegistry registry;
	private Guests guests;

	@BeforeEach
	void findRegistry() throws InterruptedException {
		registry = Registries.running();
		guests = new Guests(registry);
	}

	@AfterEach
	void leaveNothingBehind() throws Exception {
		guests.close();
	}

	@Test
	void aPageHasItsGroupsAndFigures() throws Exception {
		InstalledFramework framework = arrive(page("DataCentre", "Good", GROUPS) + page("Hall", "", ""));
		assertEquals(List.of(new AttributePage("DataCentre", List.of(new Group("energy", List.of("pue", "measuredOn")),
				new Group("rest", List.of("cooling"))), true), new AttributePage("Hall", List.of(), false)),
				framework.behaviours().pages());
		assertTrue(framework.behaviours().hasCode());
		assertEquals(List.of(new Figure("features", Optional.of(new BigDecimal(6)), "", Optional.empty())),
				figures(framework, "DataCentre"));
		assertEquals(List.of(), figures(framework, "Hall"));
		assertEquals(List.of(), framework.behaviours().figures(RoadmapFactory.eINSTANCE.createContract(),
				RoadmapFactory.eINSTANCE.createContract()), "not an object of its own");
	}

	@ParameterizedTest
	@CsvSource({"Nowhere, , '', no such class", "DataCentre, pue colour, a, colour", "DataCentre, pue, '', empty",
		"Cooling, pue, a, no such class"})
	void aPageOfWhatThereIsNotIsLeftOut(String attributes, String features, String group, String told)
			throws Exception {
		InstalledFramework framework = arrive(page("Hall", "", "") + page(attributes, "Good",
				"<group id=\"" + group + "\" features=\"" + features + "\"/>"));
		assertEquals(List.of("Hall"), framework.behaviours().pages().stream().map(AttributePage::attributes).toList());
		assertTold(framework, told);
	}

	@Test
	void onlyTheFirstPageOfAClassIsUsed() throws Exception {
		InstalledFramework framework = arrive(page("Hall", "", "") + page("Hall", "", GROUPS));
		assertEquals(List.of(new AttributePage("Hall", List.of(), false)), framework.behaviours().pages());
		assertTold(framework, "more than one page");
	}

	@Test
	void withoutOwnAttributesThereAreNoPages() throws Exception {
		InstalledFramework framework = guests.arrive(BundleOnTheFly.of("test.paged", "paged")
				.declarations(DECLARATION.formatted("paged", page("DataCentre", "", GROUPS))), "paged");
		assertEquals(List.of(), framework.behaviours().pages());
		assertTold(framework, "no such class");
		assertTrue(registry.problems().containsAll(framework.behaviours().switchedOff()));
		assertTrue(registry.problems().contains(framework.attributesRefused().orElseThrow()));
	}

	@ParameterizedTest
	@CsvSource({"Throwing, by zero", "Nameless, identifier", "Null, null", "Nowhere, Nowhere"})
	void figuresAtFaultAreSwitchedOffAndThePageStays(String name, String told) throws Exception {
		InstalledFramework framework = arrive(page("DataCentre", name, GROUPS));
		assertTrue(framework.behaviours().pages().getFirst().figures());
		assertEquals(List.of(), figures(framework, "DataCentre"));
		assertTold(framework, told);
		assertEquals(List.of(false), framework.behaviours().pages().stream().map(AttributePage::figures).toList());
	}

	private InstalledFramework arrive(String pages) throws Exception {
		return guests.arrive(BundleOnTheFly.of("test.paged", "paged").code(Figures.class)
				.file("model/own.ecore", AttributesModel.of("https://example.org/attributes/paged"))
				.declarations(DECLARATION.formatted("paged", pages)), "paged");
	}

	private static String page(String attributes, String figures, String groups) {
		String computed = figures.isEmpty() ? "" : " figures=\"" + Figures.class.getName() + '$' + figures + '"';
		return "<page attributes=\"" + attributes + '"' + computed + '>' + groups + "</page>";
	}

	private static List<Figure> figures(InstalledFramework framework, String name) {
		EClass type = (EClass) framework.attributes().orElseThrow().getEClassifier(name);
		EObject attributes = EcoreUtil.create(type);
		return framework.behaviours().figures(attributes, RoadmapFactory.eINSTANCE.createContract());
	}

	private static void assertTold(InstalledFramework framework, String told) {
		List<String> off = framework.behaviours().switchedOff().stream().map(one -> one.in(Locale.ENGLISH)).toList();
		assertEquals(1, off.size(), off::toString);
		assertTrue(off.getFirst().contains("test.paged") && off.getFirst().contains(told), off::toString);
	}
}

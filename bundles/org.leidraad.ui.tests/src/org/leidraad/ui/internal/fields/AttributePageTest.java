/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leidraad.framework.behaviour.AttributePage;
import org.leidraad.framework.behaviour.Behaviours;
import org.leidraad.framework.behaviour.Figure;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.workbench.InWindow;

/** The page that a framework declares for its own attributes: its groups, and the figures that follow what is typed. */
@ExtendWith(InWindow.class)
class AttributePageTest {

	private final SmallRoadmap small = new SmallRoadmap();
	private final EPackage maker = EcoreFactory.eINSTANCE.createEPackage();
	private final EClass type = EcoreFactory.eINSTANCE.createEClass();
	private final Locale usual = Locale.getDefault();
	private final SomeFrameworks frameworks = new SomeFrameworks();
	private RoadmapSession session;
	private EObject object;
	private Shell shell;
	private Field field;

	/** Computes energy divided by IT energy, where both are there. */
	private final Behaviours behaviours = new Behaviours() {

		@Override
		public List<AttributePage> pages() {
			return List.of(new AttributePage("Centre", List.of(new AttributePage.Group("water", List.of("litres")),
					new AttributePage.Group("energy", List.of("kwh", "nothing", "itKwh"))), true));
		}

		@Override
		public List<Figure> figures(EObject attributes, Element element) {
			BigDecimal all = (BigDecimal) attributes.eGet(type.getEStructuralFeature("kwh"));
			return List.of(new Figure("pue", Optional.ofNullable(all).map(kwh -> kwh.movePointLeft(1)), "kWh/kWh",
					Optional.ofNullable(all).map(kwh -> "good")));
		}
	};

	@BeforeEach
	void make() {
		Locale.setDefault(Locale.ENGLISH);
		maker.setName("centre");
		maker.setNsURI("https://example.org/centre/1");
		maker.setNsPrefix("centre");
		type.setName("Centre");
		maker.getEClassifiers().add(type);
		for (String name : List.of("kwh", "itKwh", "litres", "ungrouped")) {
			EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
			attribute.setName(name);
			attribute.setEType(EcorePackage.Literals.EBIG_DECIMAL);
			type.getEStructuralFeatures().add(attribute);
		}
		object = EcoreUtil.create(type);
		small.target.getExtensions().add(object);
		frameworks.texts.putAll(Map.of("page.Centre.water", "Water & more", "page.Centre.energy", "Energy",
				"figure.pue", "PUE", "figure.pue.good", "good"));
		session = new RoadmapSession(small.document, frameworks, List::of, (milliseconds, action) -> {
		});
		shell = new Shell(PlatformUI.getWorkbench().getDisplay(), SWT.NONE);
		shell.setLayout(new GridLayout(2, false));
	}

	@AfterEach
	void leave() {
		session.close();
		shell.dispose();
		Locale.setDefault(usual);
	}

	private void install() {
		frameworks.with("centre", FrameworkKind.PRACTICE_CODE, catalogue -> {
		}, Optional.of(maker), behaviours);
	}

	private void show() {
		field = Field.of(session, small.target, FieldSpec.of(Literals.ELEMENT__EXTENSIONS, FieldKind.EXTENSIONS));
		field.create(shell, false);
		field.refresh();
	}

	private List<String> words() {
		return all(shell).filter(Label.class::isInstance).map(label -> ((Label) label).getText())
				.filter(text -> !text.isEmpty()).toList();
	}

	private boolean has(String feature) {
		return all(shell).anyMatch(control -> feature.equals(control.getData(Field.WIDGET_ID)));
	}

	private static Stream<Control> all(Composite parent) {
		return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Composite composite
				? Stream.concat(Stream.of(child), all(composite))
				: Stream.of(child));
	}

	@Test
	void theGroupsStandInTheirOrderUnderTheirTitles() {
		install();
		show();
		List<String> words = words();
		assertTrue(words.indexOf("Water && more") >= 0, words.toString());
		assertTrue(words.indexOf("Water && more") < words.indexOf("Energy"), words.toString());
		assertTrue(has("kwh") && has("itKwh") && has("litres"));
		assertFalse(has("ungrouped"), "the page declares what is shown");
	}

	@Test
	void theFiguresFollowWhatIsTyped() {
		install();
		show();
		assertTrue(words().containsAll(List.of("PUE", "not yet: something is missing")), words().toString());
		session.run(Edits.set(session.domain(), object, type.getEStructuralFeature("kwh"),
				Optional.of(new BigDecimal("15"))).orElseThrow());
		field.refresh();
		assertTrue(words().containsAll(List.of("PUE", "1.5 kWh/kWh", "good")), words().toString());
		session.stack().undo();
		field.refresh();
		assertFalse(words().contains("good"), words().toString());
	}

	@Test
	void withoutItsFrameworkAllAttributesAreThereAndNothingIsLost() {
		String before = small.file();
		show();
		assertTrue(has("ungrouped") && has("kwh"));
		assertTrue(words().stream().anyMatch(text -> text.contains("https://example.org/centre/1")),
				words().toString());
		assertEquals(before, small.file());
	}
}

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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;

/** Attributes that frameworks add: shown where there are some, typed by the kind of data, undone like all else. */
class ExtensionsTest {

	private static final EcorePackage ECORE = EcorePackage.eINSTANCE;

	private final SmallRoadmap small = new SmallRoadmap();
	private final EPackage maker = EcoreFactory.eINSTANCE.createEPackage();
	private final EClass type = EcoreFactory.eINSTANCE.createEClass();
	private final Locale usual = Locale.getDefault();

	@BeforeEach
	void ofAnotherMaker() {
		Locale.setDefault(Locale.of("nl"));
		maker.setName("centre");
		maker.setNsPrefix("centre");
		maker.setNsURI("https://example.org/centre/1");
		type.setName("DataCentre");
		maker.getEClassifiers().add(type);
	}

	@AfterEach
	void asBefore() {
		Locale.setDefault(usual);
	}

	private EAttribute attribute(String name, EDataType data) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(data);
		type.getEStructuralFeatures().add(attribute);
		return attribute;
	}

	private TextForm form(EAttribute attribute, EObject object) {
		return TextForms.of(FieldSpec.of(attribute), object, SmallRoadmap.NO_FRAMEWORKS);
	}

	@Test
	void theSectionIsThereOnlyWhereThereIsSomething() {
		assertFalse(shown(small.target));
		small.target.getExtensions().add(EcoreUtil.create(type));
		assertTrue(shown(small.target));
	}

	private static boolean shown(EObject element) {
		return FormLayouts.of(element.eClass()).shownFor((Element) element).stream()
				.anyMatch(field -> field.kind() == FieldKind.EXTENSIONS);
	}

	@Test
	void theKindOfFieldFollowsFromTheData() {
		EEnum choices = EcoreFactory.eINSTANCE.createEEnum();
		maker.getEClassifiers().add(choices);
		assertEquals(FieldKind.LINE, FieldKind.of(attribute("operator", ECORE.getEString())));
		assertEquals(FieldKind.LINE, FieldKind.of(attribute("pue", ECORE.getEDouble())));
		assertEquals(FieldKind.NUMBER, FieldKind.of(attribute("water", ECORE.getEBigDecimal())));
		assertEquals(FieldKind.INTEGER, FieldKind.of(attribute("racks", ECORE.getEInt())));
		assertEquals(FieldKind.YES_NO, FieldKind.of(attribute("cooled", ECORE.getEBooleanObject())));
		assertEquals(FieldKind.CHOICE, FieldKind.of(attribute("size", choices)));
		assertEquals(FieldKind.DATE, FieldKind.of(attribute("opened", Literals.TARGET__DUE_DATE.getEAttributeType())));
	}

	@Test
	void aFractionIsTypedInTheWayOfTheLanguage() {
		EAttribute pue = attribute("pue", ECORE.getEDouble());
		TextForm form = form(pue, EcoreUtil.create(type));
		assertEquals(new Reading.Value(1.25), form.read("1,25"));
		assertEquals("1.25", form.write(1.25));
		assertInstanceOf(Reading.Nothing.class, form.read("  "));
		assertInstanceOf(Reading.Fault.class, form.read("veel"));
	}

	@Test
	void otherDataIsTypedAsItsPackageWritesIt() {
		TextForm whole = form(attribute("meters", ECORE.getELong()), EcoreUtil.create(type));
		assertEquals(new Reading.Value(12L), whole.read(" 12 "));
		assertInstanceOf(Reading.Fault.class, whole.read("twaalf"));
		EAttribute years = attribute("years", ECORE.getEShort());
		years.setUpperBound(-1);
		TextForm many = form(years, EcoreUtil.create(type));
		assertEquals(new Reading.Value(List.of((short) 4, (short) 6)), many.read("4; 6;"));
		assertEquals("4; 6", many.write(List.of((short) 4, (short) 6)));
	}

	@Test
	void aValueIsWrittenAndTakenBack() {
		EAttribute operator = attribute("operator", ECORE.getEString());
		EObject object = EcoreUtil.create(type);
		small.target.getExtensions().add(object);
		Command change = Edits.set(small.document.editingDomain(), object, operator, Optional.of("Stad")).orElseThrow();
		small.document.editingDomain().getCommandStack().execute(change);
		assertEquals("Stad", object.eGet(operator));
		small.document.editingDomain().getCommandStack().undo();
		assertFalse(object.eIsSet(operator));
		small.document.editingDomain().getCommandStack().execute(Edits.drop(small.document.editingDomain(),
				small.target, object, "Centre"));
		assertTrue(small.target.getExtensions().isEmpty());
		small.document.editingDomain().getCommandStack().undo();
		assertEquals(List.of(object), small.target.getExtensions());
	}

	@Test
	void whatIsNotInstalledHasItsTechnicalName() {
		ForeignNames names = new ForeignNames(SmallRoadmap.NO_FRAMEWORKS);
		assertEquals("pue", names.of(attribute("pue", ECORE.getEDouble())));
		assertEquals("DataCentre", names.of(type));
		assertEquals("https://example.org/centre/1", names.owner(type));
	}
}

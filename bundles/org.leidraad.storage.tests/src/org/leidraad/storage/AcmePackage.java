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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage;

/** The package of a label that adds its own attributes to elements, made as a bundle would bring it. */
final class AcmePackage {

	static final String NAMESPACE = "https://acme.example/label/attributes/1";

	final EPackage ePackage = EcoreFactory.eINSTANCE.createEPackage();
	final EClass score = kind("Score");
	final EClass audit = kind("Audit");

	AcmePackage() {
		ePackage.setName("acme");
		ePackage.setNsPrefix("acme");
		ePackage.setNsURI(NAMESPACE);
		EEnum grade = EcoreFactory.eINSTANCE.createEEnum();
		grade.setName("Grade");
		for (String literal : new String[]{"none", "half", "full"}) {
			EEnumLiteral one = EcoreFactory.eINSTANCE.createEEnumLiteral();
			one.setName(literal.toUpperCase(Locale.ROOT));
			one.setLiteral(literal);
			one.setValue(grade.getELiterals().size());
			grade.getELiterals().add(one);
		}
		ePackage.getEClassifiers().add(grade);
		attribute(score, "points", EcorePackage.Literals.EINT, 1);
		attribute(score, "grade", grade, 1);
		attribute(score, "checkedOn", RoadmapPackage.Literals.ISO_DATE, 1);
		attribute(score, "remark", EcorePackage.Literals.ESTRING, 1);
		attribute(score, "words", EcorePackage.Literals.ESTRING, -1);
		reference(score, "audits", audit, true);
		reference(score, "about", RoadmapPackage.Literals.ELEMENT, false);
		attribute(audit, "by", EcorePackage.Literals.ESTRING, 1);
		attribute(audit, "share", EcorePackage.Literals.EBIG_DECIMAL, 1);
	}

	private EClass kind(String name) {
		EClass kind = EcoreFactory.eINSTANCE.createEClass();
		kind.setName(name);
		ePackage.getEClassifiers().add(kind);
		return kind;
	}

	private static void attribute(EClass kind, String name, EDataType type, int bound) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(type);
		attribute.setUpperBound(bound);
		attribute.setUnique(false);
		kind.getEStructuralFeatures().add(attribute);
	}

	private static void reference(EClass kind, String name, EClass type, boolean containment) {
		EReference reference = EcoreFactory.eINSTANCE.createEReference();
		reference.setName(name);
		reference.setEType(type);
		reference.setUpperBound(EStructuralFeature.UNBOUNDED_MULTIPLICITY);
		reference.setContainment(containment);
		reference.setResolveProxies(false);
		kind.getEStructuralFeatures().add(reference);
	}

	/** A score with everything in it. */
	EObject newScore(int points, Element about) {
		EObject made = EcoreUtil.create(score);
		set(made, "points", points);
		set(made, "grade", ((EEnum) ePackage.getEClassifier("Grade")).getEEnumLiteralByLiteral("half"));
		set(made, "checkedOn", LocalDate.of(2026, 5, points));
		set(made, "remark", "two\nlines & <a tag> \"quoted\"  ");
		add(made, "words", "one");
		add(made, "words", "two words");
		add(made, "about", about);
		for (int i = 0; i < 2; i++) {
			EObject child = EcoreUtil.create(audit);
			set(child, "by", "Keurder " + i);
			set(child, "share", new BigDecimal("0.50"));
			add(made, "audits", child);
		}
		return made;
	}

	static Object get(EObject object, String feature) {
		return object.eGet(object.eClass().getEStructuralFeature(feature));
	}

	static void set(EObject object, String feature, Object value) {
		object.eSet(object.eClass().getEStructuralFeature(feature), value);
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject object, String feature, Object value) {
		((List<Object>) get(object, feature)).add(value);
	}
}

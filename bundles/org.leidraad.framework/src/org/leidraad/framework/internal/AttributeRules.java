/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.internal;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EGenericType;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EOperation;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.ETypeParameter;
import org.eclipse.emf.ecore.EcorePackage;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.attributes.VendorAttributes;
import org.leidraad.framework.catalogue.CataloguePackage;
import org.leidraad.model.RoadmapPackage;

/**
 * What a model of own attributes may hold: data and nothing else. A data type that names a Java class would have that
 * class made from text when a roadmap is opened; an identifier of its own could take the place of one of the roadmap.
 */
final class AttributeRules {

	private static final Set<EDataType> PLAIN = Set.of(EcorePackage.Literals.ESTRING, EcorePackage.Literals.EBOOLEAN,
			EcorePackage.Literals.EBOOLEAN_OBJECT, EcorePackage.Literals.EINT, EcorePackage.Literals.EINTEGER_OBJECT,
			EcorePackage.Literals.ELONG, EcorePackage.Literals.ELONG_OBJECT, EcorePackage.Literals.EBIG_INTEGER,
			EcorePackage.Literals.EBIG_DECIMAL);
	/** The longest chain of supertypes that EMF must be able to follow. */
	private static final int MOST_CLASSIFIERS = 500;
	private static final List<String> RESERVED = List.of("https://leidraad.org/roadmap/", "http://www.eclipse.org/emf/",
			"http://www.omg.org/", "http://schema.omg.org/", "http://www.w3.org/", CataloguePackage.eNS_URI);

	private final ModelFile file;
	private final EPackage attributes;

	AttributeRules(ModelFile file, EPackage attributes) {
		this.file = file;
		this.attributes = attributes;
	}

	void check() throws FrameworkException {
		String namespace = Objects.requireNonNullElse(attributes.getNsURI(), "");
		if (namespace.isBlank() || RESERVED.stream().anyMatch(namespace::startsWith)) {
			throw file.refusal("namespace", namespace);
		}
		String prefix = attributes.getNsPrefix();
		if (prefix == null || prefix.isBlank()) {
			throw file.refusal("prefix");
		}
		if (attributes.getEClassifiers().size() > MOST_CLASSIFIERS) {
			throw file.refusal("too-many", Integer.toString(MOST_CLASSIFIERS));
		}
		Iterator<EObject> all = attributes.eAllContents();
		while (all.hasNext()) {
			check(all.next());
		}
	}

	private void check(EObject part) throws FrameworkException {
		switch (part) {
			case EAnnotation annotation -> checkAnnotation(annotation);
			case EClass type -> checkClass(type);
			case EAttribute attribute -> checkAttribute(attribute);
			case EReference reference -> checkReference(reference);
			case EEnum choices when choices.getInstanceTypeName() == null -> {
				// made of literals only
			}
			case EDataType type -> throw file.refusal("not-data", name(type));
			case EPackage inner -> throw file.refusal("not-data", name(inner));
			case EOperation operation -> throw file.refusal("not-data", name(operation));
			case ETypeParameter parameter -> throw file.refusal("not-data", name(parameter));
			case EGenericType type when !type.getETypeArguments().isEmpty() -> throw file.refusal("not-data",
					type.eContainer() instanceof ENamedElement named ? name(named) : "");
			default -> {
				// details of annotations, literals, types of features
			}
		}
	}

	private void checkAnnotation(EAnnotation annotation) throws FrameworkException {
		String owner = annotation.getEModelElement() instanceof ENamedElement named ? name(named) : "";
		boolean holdsOthers = !annotation.getContents().isEmpty() || !annotation.getEAnnotations().isEmpty();
		if (holdsOthers || EcorePackage.eNS_URI.equals(annotation.getSource())) {
			// the latter names code that would compute values or check them
			throw file.refusal("not-data", owner);
		}
		if (VendorAttributes.ANNOTATION.equals(annotation.getSource())) {
			for (String element : VendorAttributes.kinds(annotation)) {
				if (!(RoadmapPackage.eINSTANCE.getEClassifier(element) instanceof EClass)) {
					throw file.refusal("for", owner, element);
				}
			}
		}
	}

	private void checkClass(EClass type) throws FrameworkException {
		if (type.getInstanceTypeName() != null) {
			throw file.refusal("not-data", name(type));
		}
		for (EClass above : type.getESuperTypes()) {
			if (above.getEPackage() != attributes) {
				throw file.refusal("foreign-type", name(type), name(above));
			}
		}
	}

	private void checkAttribute(EAttribute attribute) throws FrameworkException {
		EClassifier type = attribute.getEType();
		if (attribute.isID()) {
			throw file.refusal("identifier", name(attribute));
		}
		if (type != null && !PLAIN.contains(type) && !isOf(attributes, type) && !isOf(RoadmapPackage.eINSTANCE, type)) {
			throw file.refusal("foreign-type", name(attribute), name(type));
		}
	}

	private void checkReference(EReference reference) throws FrameworkException {
		EClassifier type = reference.getEType();
		boolean link = !reference.isContainment() && type != null && isOf(RoadmapPackage.eINSTANCE, type);
		if (type != null && !link && !isOf(attributes, type)) {
			throw file.refusal("foreign-type", name(reference), name(type));
		}
	}

	private static boolean isOf(EPackage home, EClassifier type) {
		return !type.eIsProxy() && type.getEPackage() == home;
	}

	// What could not be found has no name: its address tells most.
	private static String name(ENamedElement named) {
		return named.eIsProxy() || named.getName() == null ? String.valueOf(named) : named.getName();
	}
}

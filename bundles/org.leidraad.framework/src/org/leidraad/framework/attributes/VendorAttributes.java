/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.attributes;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage;

/**
 * The attributes that framework bundles have added to one element of a roadmap. They are kept in objects of the
 * bundles' own packages below the element, one for each class that the element was given.
 * <p>
 * Where a bundle is not installed, its objects are kept as they were read; they are in {@link #all()}, but nobody
 * knows their classes.
 */
public final class VendorAttributes {

	/**
	 * The source of the annotation by which a class of own attributes says to what it may be attached: its detail
	 * {@value #FOR} holds names of classes of the roadmap, with spaces between them; a class stands for all that
	 * extend it.
	 */
	public static final String ANNOTATION = "https://leidraad.org/attributes";

	/** The detail of {@link #ANNOTATION} that names the kinds of element. */
	public static final String FOR = "for";

	private final Element element;

	private VendorAttributes(Element element) {
		this.element = element;
	}

	/**
	 * The attributes of an element.
	 *
	 * @param element the element
	 * @return its attributes, which follow what is attached later
	 */
	public static VendorAttributes of(Element element) {
		return new VendorAttributes(element);
	}

	/**
	 * The classes of own attributes that a kind of element may have.
	 *
	 * @param frameworks what is installed
	 * @param kind a class of the roadmap
	 * @return the classes, in the order in which their bundles were installed
	 */
	public static List<EClass> offered(FrameworkRegistry frameworks, EClass kind) {
		return frameworks.attributePackages().stream().map(EPackage::getEClassifiers).flatMap(List::stream)
				.filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> isFor(type, kind)).toList();
	}

	/**
	 * Tells whether a class of own attributes may be attached to a kind of element.
	 *
	 * @param type the class of own attributes
	 * @param kind a class of the roadmap
	 * @return true if the class is concrete and says so
	 */
	public static boolean isFor(EClass type, EClass kind) {
		return !type.isAbstract() && !type.isInterface()
				&& Stream.ofNullable(type.getEAnnotation(ANNOTATION)).map(VendorAttributes::kinds)
						.flatMap(List::stream).map(RoadmapPackage.eINSTANCE::getEClassifier)
						.anyMatch(named -> named instanceof EClass above && above.isSuperTypeOf(kind));
	}

	/**
	 * The kinds of element that an annotation names.
	 *
	 * @param annotation an annotation with the source {@link #ANNOTATION}
	 * @return the names of classes, which need not exist
	 */
	public static List<String> kinds(EAnnotation annotation) {
		String names = Objects.requireNonNullElse(annotation.getDetails().get(FOR), "");
		return Stream.of(names.strip().split("[\\s,]+")).filter(name -> !name.isEmpty()).toList();
	}

	/**
	 * The name for people of a class, feature, enumeration or literal of own attributes.
	 *
	 * @param frameworks what is installed
	 * @param locale the language
	 * @param named what is to be named
	 * @return the name that its bundle gives it; the technical one where the bundle has none or is not installed
	 */
	public static String name(FrameworkRegistry frameworks, Locale locale, ENamedElement named) {
		return frameworks.frameworks().stream()
				.filter(framework -> framework.attributes().filter(own -> EcoreUtil.isAncestor(own, named)).isPresent())
				.findFirst().map(framework -> framework.attributeName(locale, named)).orElse(named.getName());
	}

	/**
	 * All own attributes of the element.
	 *
	 * @return the objects, those of bundles that are not installed included
	 */
	public List<EObject> all() {
		return element.eIsSet(RoadmapPackage.Literals.ELEMENT__EXTENSIONS)
				? List.copyOf(element.getExtensions())
				: List.of();
	}

	/**
	 * The object of a class of own attributes.
	 *
	 * @param type the class; another version of its package stands for the same
	 * @return the object that the element has; none if it has none
	 */
	public Optional<EObject> find(EClass type) {
		return all().stream().filter(each -> isSame(each.eClass(), type)).findFirst();
	}

	/**
	 * The value of an own attribute.
	 *
	 * @param feature the attribute, of a class of a framework's package
	 * @return the value; none if the element has no such object or there is no value
	 */
	public Optional<Object> value(EStructuralFeature feature) {
		return find(feature.getEContainingClass())
				.flatMap(each -> Optional.ofNullable(each.eClass().getEStructuralFeature(feature.getName()))
						.map(each::eGet));
	}

	/**
	 * Makes an object that the element may be given. Who edits adds it to the element's extensions with a command, so
	 * that it can be undone.
	 *
	 * @param type a class of own attributes
	 * @return the object, not attached yet
	 * @throws IllegalArgumentException if the class is not for this kind of element
	 */
	public EObject create(EClass type) {
		if (!isFor(type, element.eClass())) {
			throw new IllegalArgumentException(type.getName() + " is not for " + element.eClass().getName());
		}
		return EcoreUtil.create(type);
	}

	/**
	 * Gives the element an object of own attributes, unless it has one; for programs that make a roadmap, outside of
	 * commands.
	 *
	 * @param type a class of own attributes
	 * @return the object that the element has now
	 * @throws IllegalArgumentException if the class is not for this kind of element
	 */
	public EObject attach(EClass type) {
		return find(type).orElseGet(() -> {
			EObject made = create(type);
			element.getExtensions().add(made);
			return made;
		});
	}

	private static boolean isSame(EClass one, EClass other) {
		return one == other || Objects.equals(one.getName(), other.getName()) && one.getEPackage() != null
				&& other.getEPackage() != null
				&& Objects.equals(one.getEPackage().getNsURI(), other.getEPackage().getNsURI());
	}
}

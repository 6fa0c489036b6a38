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

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledFramework;

/**
 * What attributes that frameworks add are called.
 *
 * @param frameworks the installed frameworks
 */
public record ForeignNames(FrameworkRegistry frameworks) {

	/**
	 * The name of something in a package of attributes.
	 *
	 * @param named a class, a feature or a literal
	 * @return the name that its framework gives it, or else its technical name
	 */
	public String of(ENamedElement named) {
		return framework(packageOf(named)).map(one -> one.attributeName(Locale.getDefault(), named))
				.orElse(named.getName());
	}

	/**
	 * What to fill in.
	 *
	 * @param feature a feature of a package of attributes
	 * @return the text {@code attribute.<Class>.<feature>.hint} of its framework; where there is none the documentation
	 * of the feature, which is English, for who reads English
	 */
	Optional<String> hint(EStructuralFeature feature) {
		String key = "attribute." + feature.getEContainingClass().getName() + '.' + feature.getName() + ".hint";
		return framework(packageOf(feature)).map(one -> one.text(Locale.getDefault(), key))
				.filter(text -> !text.equals('<' + key + '>'))
				.or(() -> Locale.getDefault().getLanguage().equals(Locale.ENGLISH.getLanguage())
						? Optional.ofNullable(EcoreUtil.getDocumentation(feature))
						: Optional.empty());
	}

	/**
	 * Who adds objects of a kind.
	 *
	 * @param type the kind
	 * @return the name of the framework, or else the namespace of its maker
	 */
	public String owner(EClass type) {
		return framework(type.getEPackage()).map(one -> one.name(Locale.getDefault()))
				.orElse(type.getEPackage().getNsURI());
	}

	/**
	 * The framework that brings a package of attributes.
	 *
	 * @param wanted the package
	 * @return the framework; none if no installed one brings it
	 */
	Optional<InstalledFramework> framework(EPackage wanted) {
		return frameworks.frameworks().stream().filter(one -> one.attributes()
				.filter(its -> its == wanted || its.getNsURI().equals(wanted.getNsURI())).isPresent()).findFirst();
	}

	private static EPackage packageOf(ENamedElement named) {
		return switch (named) {
			case EClassifier type -> type.getEPackage();
			case EStructuralFeature feature -> feature.getEContainingClass().getEPackage();
			case EEnumLiteral literal -> literal.getEEnum().getEPackage();
			default -> throw new IllegalArgumentException(named.getName());
		};
	}
}

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
	 * Who adds objects of a kind.
	 *
	 * @param type the kind
	 * @return the name of the framework, or else the namespace of its maker
	 */
	public String owner(EClass type) {
		return framework(type.getEPackage()).map(one -> one.name(Locale.getDefault()))
				.orElse(type.getEPackage().getNsURI());
	}

	private Optional<InstalledFramework> framework(EPackage wanted) {
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

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

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The keys under which a framework bundle has the names of its own attributes. */
public final class AttributeKeys {

	private static final String PREFIX = "attribute.";

	private AttributeKeys() {
		// no instances
	}

	/**
	 * The key of a name.
	 *
	 * @param named a class, a feature, an enumeration or a literal
	 * @return the key, such as {@code attribute.DataCentre.pue}
	 */
	public static String of(ENamedElement named) {
		return switch (named) {
			case EStructuralFeature feature -> of(feature.getEContainingClass()) + '.' + feature.getName();
			case EEnumLiteral literal -> of(literal.getEEnum()) + '.' + literal.getLiteral();
			default -> PREFIX + named.getName();
		};
	}
}

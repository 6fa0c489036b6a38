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

import java.util.function.Predicate;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.model.Element;

/**
 * One field of a form.
 *
 * @param feature what is edited
 * @param kind how it is edited
 * @param wide whether it takes the whole width, not half of it
 * @param shown for which elements it is shown
 */
public record FieldSpec(EStructuralFeature feature, FieldKind kind, boolean wide, Predicate<Element> shown) {

	/**
	 * The usual field for a feature.
	 *
	 * @param feature what is edited
	 * @return the field
	 */
	public static FieldSpec of(EStructuralFeature feature) {
		return of(feature, FieldKind.of(feature));
	}

	/**
	 * A field that is edited in a certain way.
	 *
	 * @param feature what is edited
	 * @param kind how it is edited
	 * @return the field
	 */
	public static FieldSpec of(EStructuralFeature feature, FieldKind kind) {
		return new FieldSpec(feature, kind, kind.wide(), element -> true);
	}

	/** {@return the same field over the whole width} */
	public FieldSpec whole() {
		return new FieldSpec(feature, kind, true, shown);
	}

	/**
	 * The same field for some elements only.
	 *
	 * @param condition for which elements it is shown
	 * @return the field
	 */
	public FieldSpec when(Predicate<Element> condition) {
		return new FieldSpec(feature, kind, wide, condition);
	}
}

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

import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** How a field is edited. */
public enum FieldKind {

	/** Text on one line. */
	LINE,
	/** Text of any length. */
	PARAGRAPH,
	/** A decimal, with its unit behind it where it has one. */
	NUMBER,
	/** A whole number. */
	INTEGER,
	/** A box to tick. */
	YES_NO,
	/** A date, typed or taken from a calendar. */
	DATE,
	/** One word out of a fixed list. */
	CHOICE,
	/** Any number of words out of a fixed list. */
	CHOICES,
	/** Text on one line for which usual answers are offered. */
	SUGGESTION,
	/** Short texts, separated by commas. */
	WORDS,
	/** Texts, one a line. */
	LINES,
	/** Another element. */
	REFERENCE,
	/** Any number of other elements. */
	REFERENCES,
	/** Another element, looked up in a dialog because there are many to choose from. */
	PICKED,
	/** Links that are made at their other end: shown as a list to go to. */
	LISTED,
	/** Parts that have a place of their own in the thread: shown as a list to go to. */
	CHILDREN,
	/** Parts that are edited in a table, cell by cell. */
	TABLE,
	/** The key of a criterion of an installed framework. */
	CRITERION,
	/** Attributes that installed frameworks add, in objects of their own. */
	EXTENSIONS;

	/**
	 * The usual kind for a field.
	 *
	 * @param feature the field
	 * @return how it is edited where nothing else is said
	 */
	public static FieldKind of(EStructuralFeature feature) {
		return switch (feature) {
			case EReference reference when reference.isContainment() -> TABLE;
			case EReference reference -> reference.isMany() ? REFERENCES : REFERENCE;
			case EAttribute attribute -> of(attribute);
			default -> throw new IllegalArgumentException(feature.getName());
		};
	}

	private static FieldKind of(EAttribute attribute) {
		if (attribute.getEAttributeType() instanceof EEnum) {
			return attribute.isMany() ? CHOICES : CHOICE;
		}
		if (attribute.isMany()) {
			return WORDS;
		}
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (type == LocalDate.class) {
			return DATE;
		}
		if (type == BigDecimal.class) {
			return NUMBER;
		}
		if (type == Integer.class || type == int.class) {
			return INTEGER;
		}
		return type == boolean.class || type == Boolean.class ? YES_NO : LINE;
	}

	/** {@return whether the field needs no label where it stands alone under a heading} */
	public boolean speaksForItself() {
		return switch (this) {
			case CHOICES, CHILDREN, TABLE, REFERENCES, LISTED, EXTENSIONS -> true;
			default -> false;
		};
	}

	/** {@return whether the field needs the whole width of the form} */
	public boolean wide() {
		return switch (this) {
			case PARAGRAPH, CHOICES, LINES, REFERENCES, PICKED, LISTED, CHILDREN, TABLE, CRITERION, EXTENSIONS -> true;
			default -> false;
		};
	}
}

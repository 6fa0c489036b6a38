/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIHelperImpl;
import org.leidraad.storage.internal.KnownFields.Field;

/** Turns texts of the file into values, and refuses those that Java would take but no roadmap can mean. */
final class RoadmapXmlHelper extends XMIHelperImpl {

	/** Digits before or behind the point; a number like 1E999999999 would stall every calculation. */
	private static final int MOST_DIGITS = 60;
	private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private final ValuePool pool = new ValuePool();

	RoadmapXmlHelper(XMLResource resource) {
		super(resource);
	}

	/**
	 * The value of a field of the roadmap's own kinds of element.
	 *
	 * @param field the field, an attribute
	 * @param text what stands in the file
	 * @return the value
	 * @throws RuntimeException if the text cannot be a value of the field
	 */
	Object value(Field field, String text) {
		// identifiers do not repeat
		return field.isIdentifier() ? text : createFromString(field.factory(), field.type(), text);
	}

	@Override
	protected Object createFromString(EFactory factory, EDataType type, String text) {
		return pool.value(type, text, fresh -> read(factory, type, fresh));
	}

	private Object read(EFactory factory, EDataType type, String text) {
		if (type.getInstanceClass() == LocalDate.class && !ISO_DATE.matcher(text).matches()) {
			throw new IllegalArgumentException(text);
		}
		// EMF's helper would look at every value whether it names a namespace; none of these does
		Object value = ValuePool.holds(type)
				? factory.createFromString(type, text)
				: super.createFromString(factory, type, text);
		if (value instanceof BigDecimal number && !isReasonable(number)) {
			throw new IllegalArgumentException(text);
		}
		return value;
	}

	private static boolean isReasonable(BigDecimal number) {
		return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
	}
}

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

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.model.RoadmapPackage;

/** The fields of a kind of element by the name that they have in a file; for those that need nothing special. */
final class KnownFields {

	private static final KnownFields NONE = new KnownFields();

	private final Map<String, Field> attributes = new HashMap<>();
	private final Map<String, Field> children = new HashMap<>();

	/**
	 * A field, with what would cost a look at the model for each value.
	 *
	 * @param feature the feature
	 * @param id its number in the kind of element
	 * @param reference the feature, if it is a reference; else null
	 * @param type the kind of value; null of a reference
	 * @param factory makes values of it; null of a reference
	 */
	record Field(EStructuralFeature feature, int id, EReference reference, EDataType type, EFactory factory) {

		static Field of(EClass kind, EStructuralFeature feature) {
			int id = kind.getFeatureID(feature);
			if (feature instanceof EAttribute attribute) {
				EDataType type = attribute.getEAttributeType();
				return new Field(feature, id, null, type, type.getEPackage().getEFactoryInstance());
			}
			return new Field(feature, id, (EReference) feature, null, null);
		}

		/** {@return whether it is the identifier} */
		boolean isIdentifier() {
			return id == RoadmapPackage.ELEMENT__ID;
		}
	}

	private KnownFields() {
	}

	private KnownFields(EClass kind) {
		for (EStructuralFeature feature : kind.getEAllStructuralFeatures()) {
			Field field = Field.of(kind, feature);
			if (feature instanceof EAttribute && !feature.isMany()
					|| feature instanceof EReference reference && !reference.isContainment()) {
				attributes.put(feature.getName(), field);
			} else if (feature instanceof EReference child && isPlain(child.getEReferenceType())) {
				children.put(feature.getName(), field);
			}
		}
	}

	private static boolean isPlain(EClass kind) {
		return !kind.isAbstract() && kind.getEPackage() == RoadmapPackage.eINSTANCE;
	}

	/** {@return the field that an attribute of the XML element stands for, or null} */
	Field attribute(String name) {
		return attributes.get(name);
	}

	/** {@return the field that an element inside the XML element stands for, or null} */
	Field child(String name) {
		return children.get(name);
	}

	/** The fields of all kinds, found out once in each file that is read. */
	static final class Directory {

		private final Map<EClass, KnownFields> byKind = new IdentityHashMap<>();

		/**
		 * The fields of a kind.
		 *
		 * @param kind the kind of element
		 * @return its fields; none if it is not the roadmap's own
		 */
		KnownFields of(EClass kind) {
			return byKind.computeIfAbsent(kind,
					key -> key.getEPackage() == RoadmapPackage.eINSTANCE ? new KnownFields(key) : NONE);
		}
	}
}

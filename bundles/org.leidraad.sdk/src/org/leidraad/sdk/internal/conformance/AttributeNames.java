/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.internal.conformance;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;

/** The names under which roadmaps keep own attributes. */
final class AttributeNames {

	private AttributeNames() {
		// no instances
	}

	/** Classes, and features with their class and type. */
	static Stream<String> of(EPackage own) {
		return own.getEClassifiers().stream().flatMap(type -> type instanceof EClass described
				? Stream.concat(Stream.of(described.getName()), described.getEStructuralFeatures().stream()
						.map(feature -> described.getName() + '.' + feature.getName() + ": "
								+ feature.getEType().getName()))
				: Stream.of(type.getName()));
	}
}

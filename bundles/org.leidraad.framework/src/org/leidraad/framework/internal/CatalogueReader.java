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

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.catalogue.CataloguePackage;
import org.leidraad.framework.catalogue.Framework;

/**
 * Reads the catalogue file of a bundle and nothing else: no document type, no
 * entities, no schema that the file names, no other file that it refers to.
 */
final class CatalogueReader {

	private final Declaration declaration;

	CatalogueReader(Declaration declaration) {
		this.declaration = declaration;
	}

	/**
	 * Reads the catalogue.
	 *
	 * @return its root
	 * @throws FrameworkException if there is no such file, or it is not a catalogue
	 */
	Framework read() throws FrameworkException {
		ModelFile file = declaration.catalogueFile();
		List<EObject> roots = file.read(CataloguePackage.eINSTANCE);
		if (roots.size() == 1 && roots.getFirst() instanceof Framework framework) {
			return framework;
		}
		throw file.refusal("root");
	}
}

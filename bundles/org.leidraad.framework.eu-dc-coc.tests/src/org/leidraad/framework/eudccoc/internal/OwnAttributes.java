/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.eudccoc.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage;

/** The own attributes of the framework, as its bundle ships them. */
final class OwnAttributes {

	/** The folder of the bundle. */
	static final Path BUNDLE = Path.of("..", "org.leidraad.framework.eu-dc-coc");

	/** Their package. */
	static final EPackage PACKAGE = read();

	private OwnAttributes() {
	}

	private static EPackage read() {
		ResourceSet set = new ResourceSetImpl();
		set.getPackageRegistry().put(RoadmapPackage.eNS_URI, RoadmapPackage.eINSTANCE);
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		Path file = BUNDLE.resolve(Path.of("model", "eu-dc-coc.ecore")).toAbsolutePath();
		Resource resource = set.createResource(URI.createFileURI(file.toString()));
		try {
			resource.load(null);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return (EPackage) resource.getContents().getFirst();
	}

	/** An object of the main class, with some values. */
	static EObject make(Object... namesAndValues) {
		EObject made = EcoreUtil.create((EClass) PACKAGE.getEClassifier("DataCentre"));
		for (int i = 0; i < namesAndValues.length; i += 2) {
			made.eSet(made.eClass().getEStructuralFeature((String) namesAndValues[i]), namesAndValues[i + 1]);
		}
		return made;
	}

	/** Gives an element such an object. */
	static <E extends Element> E attach(E element, Object... namesAndValues) {
		element.getExtensions().add(make(namesAndValues));
		return element;
	}
}

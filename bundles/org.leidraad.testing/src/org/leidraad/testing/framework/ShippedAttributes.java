/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.testing.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
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

/**
 * The own attributes of a framework, as its bundle ships them.
 *
 * @param bundle the folder of the bundle
 * @param ePackage their package
 * @param main the class of which {@link #make} makes objects
 */
public record ShippedAttributes(Path bundle, EPackage ePackage, EClass main) {

	/**
	 * Reads them from {@code model/<framework>.ecore}. The working directory is that of the test fragment, beside the
	 * bundle.
	 *
	 * @param framework the identifier of the framework
	 * @param main the name of the main class
	 * @return the attributes
	 */
	public static ShippedAttributes of(String framework, String main) {
		Path bundle = Path.of("..", "org.leidraad.framework." + framework);
		ResourceSet set = new ResourceSetImpl();
		set.getPackageRegistry().put(RoadmapPackage.eNS_URI, RoadmapPackage.eINSTANCE);
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		Path file = bundle.resolve(Path.of("model", framework + ".ecore")).toAbsolutePath();
		Resource resource = set.createResource(URI.createFileURI(file.toString()));
		try {
			resource.load(null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		EPackage read = (EPackage) resource.getContents().getFirst();
		return new ShippedAttributes(bundle, read, (EClass) read.getEClassifier(main));
	}

	/**
	 * Makes an object of the main class.
	 *
	 * @param namesAndValues names of features, each with its value behind it
	 * @return the object
	 */
	public EObject make(Object... namesAndValues) {
		EObject made = EcoreUtil.create(main);
		for (int i = 0; i < namesAndValues.length; i += 2) {
			made.eSet(main.getEStructuralFeature((String) namesAndValues[i]), namesAndValues[i + 1]);
		}
		return made;
	}

	/**
	 * Gives an element such an object.
	 *
	 * @param <E> what it is
	 * @param element the element
	 * @param namesAndValues as in {@link #make}
	 * @return the element
	 */
	public <E extends Element> E attach(E element, Object... namesAndValues) {
		element.getExtensions().add(make(namesAndValues));
		return element;
	}
}

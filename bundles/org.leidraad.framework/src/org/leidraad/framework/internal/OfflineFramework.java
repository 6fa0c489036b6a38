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

import java.lang.reflect.Proxy;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EPackage;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.osgi.framework.Bundle;

/**
 * A framework whose bundle is not installed, or where no OSGi framework runs at all: read exactly as an installed one.
 * For the conformance kit.
 */
public final class OfflineFramework {

	private final Declaration declaration;

	/**
	 * @param symbolicName the symbolic name of the bundle
	 * @param id identifier of the framework
	 * @param kind what it is
	 * @param catalogue path of the catalogue
	 * @param attributes paths of models of own attributes: none or one, or what somebody wrote wrongly
	 * @param files finds a file of the bundle by its path
	 */
	public OfflineFramework(String symbolicName, String id, FrameworkKind kind, String catalogue,
			List<String> attributes, Function<String, Optional<URL>> files) {
		this.declaration = new Declaration(id, kind, id, catalogue, "", List.copyOf(attributes),
				DeclaredBehaviours.NONE,
				bundle(symbolicName, files));
	}

	/**
	 * Reads the catalogue.
	 *
	 * @return its root
	 * @throws FrameworkException if it cannot be used, as when it is installed
	 */
	public Framework catalogue() throws FrameworkException {
		return Catalogue.of(new CatalogueReader(declaration).read(), declaration).root();
	}

	/**
	 * Reads the own attributes.
	 *
	 * @return their package; none if the framework declares none
	 * @throws FrameworkException if they cannot be used, as when it is installed
	 */
	public Optional<EPackage> attributes() throws FrameworkException {
		return new AttributesReader(declaration).read();
	}

	// As much of a bundle as reading asks for.
	private static Bundle bundle(String symbolicName, Function<String, Optional<URL>> files) {
		return (Bundle) Proxy.newProxyInstance(OfflineFramework.class.getClassLoader(), new Class<?>[]{Bundle.class},
				(proxy, method, arguments) -> switch (method.getName()) {
					case "getSymbolicName", "toString" -> symbolicName;
					case "findEntries" -> files.apply(path((String) arguments[0], (String) arguments[1]))
							.map(found -> Collections.enumeration(List.of(found))).orElse(null);
					case "hashCode" -> System.identityHashCode(proxy);
					case "equals" -> proxy == arguments[0];
					default -> throw new UnsupportedOperationException(method.getName());
				});
	}

	private static String path(String folder, String name) {
		return folder.equals("/") ? name : folder + '/' + name;
	}
}

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

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;

/**
 * A class that a bundle names in its {@code plugin.xml}. Read without loading it.
 *
 * @param name its name; empty where the bundle names none
 * @param element the element that names it
 * @param attribute the attribute of the element that names it
 */
record DeclaredClass(String name, IConfigurationElement element, String attribute) {

	static DeclaredClass of(IConfigurationElement element, String attribute) {
		String written = element.getAttribute(attribute);
		return new DeclaredClass(written == null ? "" : written.strip(), element, attribute);
	}

	/**
	 * Loads the class, which may start the bundle, and makes an object of it.
	 *
	 * @return the object
	 * @throws CoreException if there is no such class or it cannot be made
	 */
	Object create() throws CoreException {
		return element.createExecutableExtension(attribute);
	}
}

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

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.model.Element;

/**
 * What stands for an element that a file refers to but does not hold: an EMF proxy of the right kind that bears the
 * identifier. It is contained nowhere; saving writes the identifier again.
 */
final class MissingElement {

	private MissingElement() {
	}

	/**
	 * Makes the stand-in for an element that is not there.
	 *
	 * @param type a kind of element; where it is abstract, any kind of it will do
	 * @param id the identifier that nothing bears
	 * @return the stand-in
	 */
	static Element of(EClass type, String id) {
		Element element = (Element) EcoreUtil.create(concrete(type));
		element.setId(id);
		((InternalEObject) element).eSetProxyURI(URI.createURI("").appendFragment(id));
		return element;
	}

	private static EClass concrete(EClass type) {
		return !type.isAbstract()
				? type
				: type.getEPackage().getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
						.filter(kind -> !kind.isAbstract() && type.isSuperTypeOf(kind)).findFirst().orElseThrow();
	}

	/**
	 * Tells whether something is such a stand-in.
	 *
	 * @param object an element, or null
	 * @return true if it is
	 */
	static boolean is(EObject object) {
		return object instanceof InternalEObject internal && internal.eIsProxy() && object instanceof Element element
				&& element.getId() != null && element.getId().equals(internal.eProxyURI().fragment());
	}
}

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

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;

/** Writes XMI; a reference to what does not exist is written as it was read. */
final class RoadmapXmlSave extends XMISaveImpl {

	RoadmapXmlSave(XMLHelper helper) {
		super(helper);
	}

	@Override
	protected int sameDocSingle(EObject object, EStructuralFeature feature) {
		return MissingElement.is((EObject) helper.getValue(object, feature))
				? SAME_DOC
				: super.sameDocSingle(object, feature);
	}

	@Override
	protected int sameDocMany(EObject object, EStructuralFeature feature) {
		List<?> values = (List<?>) helper.getValue(object, feature);
		boolean allHere = !values.isEmpty() && values.stream().map(InternalEObject.class::cast)
				.allMatch(value -> MissingElement.is(value)
						|| !value.eIsProxy()
								&& (value.eResource() == helper.getResource() || value.eResource() == null));
		return allHere ? SAME_DOC : super.sameDocMany(object, feature);
	}
}

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

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * The identifiers that one attribute of one object names.
 *
 * @param object the object
 * @param reference what the attribute stands for
 * @param ids the identifiers, in order
 */
record ReferenceValues(EObject object, EReference reference, List<String> ids) {

	private static final Pattern SPACE = Pattern.compile("\\s+");

	/**
	 * Takes an attribute apart.
	 *
	 * @param object the object
	 * @param reference what the attribute stands for
	 * @param text the attribute as it stands in the file
	 * @return what it names
	 */
	static ReferenceValues of(EObject object, EReference reference, String text) {
		// most attributes name one element
		boolean one = text.chars().noneMatch(Character::isWhitespace);
		return new ReferenceValues(object, reference, one ? List.of(text) : List.of(SPACE.split(text.trim())));
	}

	/**
	 * Sets the reference.
	 *
	 * @param targets finds what is named
	 */
	void set(ReferenceTargets targets) {
		EClass type = reference.getEReferenceType();
		if (reference.isMany()) {
			setMany(type, targets);
		} else {
			object.eSet(reference, targets.find(type, ids.get(0)));
		}
	}

	private void setMany(EClass type, ReferenceTargets targets) {
		@SuppressWarnings("unchecked")
		InternalEList<EObject> list = (InternalEList<EObject>) object.eGet(reference);
		if (ids.size() == 1 && list.basicList().isEmpty()) {
			list.addUnique(targets.find(type, ids.get(0)));
			return;
		}
		Set<EObject> there = new HashSet<>(list.basicList());
		for (String id : ids) {
			EObject target = targets.find(type, id);
			if (there.add(target)) {
				list.addUnique(target);
			}
		}
	}
}

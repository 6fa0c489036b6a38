/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.thread;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.model.Element;
import org.leidraad.model.identity.Identity;
import org.leidraad.ui.internal.fields.Edits;

/**
 * Where copied elements go: into the chosen element if it can hold them,
 * otherwise beside it.
 *
 * @param owner what will contain them
 * @param reference where in it
 */
record Pasting(Element owner, EReference reference) {

	/** {@return copies of elements with what is in them and their links to others} */
	static List<Element> copies(Collection<? extends Element> elements) {
		return EcoreUtil.copyAll(elements).stream().map(Element.class::cast).toList();
	}

	/** Finds the place for elements. */
	static Optional<Pasting> at(Element chosen, Collection<?> elements) {
		if (elements.isEmpty() || !elements.stream().allMatch(Element.class::isInstance)) {
			return Optional.empty();
		}
		for (EObject owner = chosen; owner instanceof Element place; owner = owner.eContainer()) {
			for (EReference reference : place.eClass().getEAllContainments()) {
				if (elements.stream().allMatch(reference.getEReferenceType()::isInstance)) {
					return Optional.of(new Pasting(place, reference));
				}
			}
		}
		return Optional.empty();
	}

	/** {@return the change that adds new copies, which have new identifiers} */
	Command command(EditingDomain domain, Collection<?> elements, List<Element> added) {
		for (Object element : elements) {
			Element copy = EcoreUtil.copy((Element) element);
			Identity.renew(copy);
			added.add(copy);
		}
		return Edits.named(AddCommand.create(domain, owner, reference, new ArrayList<>(added)), "change.paste");
	}
}

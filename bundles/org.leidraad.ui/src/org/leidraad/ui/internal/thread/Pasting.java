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

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;
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
	static List<Clip> copies(Collection<? extends Element> elements) {
		return elements.stream().map(Clip::of).toList();
	}

	/** Finds the place for copies. */
	static Optional<Pasting> at(Element chosen, Collection<?> clips) {
		if (clips.isEmpty() || !clips.stream().allMatch(Clip.class::isInstance)) {
			return Optional.empty();
		}
		for (EObject owner = chosen; owner instanceof Element place; owner = owner.eContainer()) {
			for (EReference reference : place.eClass().getEAllContainments()) {
				if (holds(place, reference, clips)) {
					return Optional.of(new Pasting(place, reference));
				}
			}
		}
		return Optional.empty();
	}

	private static boolean holds(Element place, EReference reference, Collection<?> clips) {
		boolean room = reference.isMany() || clips.size() == 1 && place.eGet(reference) == null;
		return room && reference != Literals.ELEMENT__EXTENSIONS
				&& clips.stream().allMatch(clip -> reference.getEReferenceType().isInstance(((Clip) clip).element()));
	}

	/** {@return the change that adds new copies, which have new identifiers} */
	Command command(EditingDomain domain, Collection<?> clips, List<Element> added) {
		CompoundCommand all = new CompoundCommand();
		List<Clip> copies = clips.stream().map(clip -> ((Clip) clip).again()).toList();
		for (Clip copy : copies) {
			Identity.renew(copy.element());
			added.add(copy.element());
			all.append(reference.isMany()
					? AddCommand.create(domain, owner, reference, copy.element())
					: Edits.add(domain, owner, reference, copy.element()));
		}
		EObject root = EcoreUtil.getRootContainer(owner);
		copies.forEach(copy -> copy.linking(domain, root).forEach(all::append));
		return Edits.named(all, "change.paste");
	}
}

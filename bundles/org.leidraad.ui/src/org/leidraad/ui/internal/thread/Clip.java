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

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.model.Element;

/**
 * A copied element with what is in it. Its links to others lie beside it: every link can be followed from both ends,
 * and nobody may find something in the clipboard from within the roadmap.
 *
 * @param element the copy, linked to nothing outside itself
 * @param links where it was linked
 */
record Clip(Element element, List<Link> links) {

	/**
	 * A link from within a copy to something that was not copied.
	 *
	 * @param from the copy that had it
	 * @param reference which link
	 * @param to the other end
	 */
	record Link(EObject from, EReference reference, List<EObject> to) {
	}

	/** {@return a copy of an element} */
	static Clip of(Element element) {
		return copied(new Clip(element, List.of()));
	}

	private static Clip copied(Clip original) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		Element copy = (Element) copier.copy(original.element());
		copier.copyReferences();
		List<Link> links = new ArrayList<>();
		copier.forEach((from, its) -> collect(from, its, copier, links));
		original.links().forEach(link -> links.add(new Link(copier.get(link.from()), link.reference(), link.to())));
		return new Clip(copy, List.copyOf(links));
	}

	private static void collect(EObject from, EObject copy, EcoreUtil.Copier copier, List<Link> links) {
		for (EReference reference : from.eClass().getEAllReferences()) {
			boolean kept = !reference.isContainment() && !reference.isContainer() && !reference.isTransient();
			if (kept && reference.getEOpposite() != null && from.eIsSet(reference)) {
				Object value = from.eGet(reference);
				Collection<?> all = value instanceof Collection<?> list ? list : List.of(value);
				List<EObject> outside = all.stream().map(EObject.class::cast).filter(one -> !copier.containsKey(one))
						.toList();
				if (!outside.isEmpty()) {
					links.add(new Link(copy, reference, outside));
				}
			}
		}
	}

	/** {@return another copy, to be put into the roadmap} */
	Clip again() {
		return copied(this);
	}

	/** {@return the changes that link the copy as its original was, to what is still in the roadmap} */
	List<Command> linking(EditingDomain domain, EObject root) {
		List<Command> changes = new ArrayList<>();
		for (Link link : links) {
			List<EObject> there = link.to().stream().filter(one -> EcoreUtil.isAncestor(root, one)).toList();
			if (!there.isEmpty()) {
				changes.add(link.reference().isMany()
						? AddCommand.create(domain, link.from(), link.reference(), there)
						: SetCommand.create(domain, link.from(), link.reference(), there.getFirst()));
			}
		}
		return changes;
	}
}

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
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.model.Element;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.model.identity.Identity;
import org.leidraad.ui.internal.fields.Edits;

/**
 * Something that may be added at a place in the thread.
 *
 * @param owner what would contain it
 * @param reference where in it
 * @param part the new element itself, in no roadmap yet
 */
public record NewPart(Element owner, EReference reference, Element part) {

	/**
	 * What may be added at a line, as the edit providers say.
	 *
	 * @param domain the domain of the open roadmap
	 * @param node the line
	 * @return what may be added, in the order of the model
	 */
	public static List<NewPart> at(EditingDomain domain, ThreadNode node) {
		List<NewPart> parts = new ArrayList<>();
		for (Object descriptor : domain.getNewChildDescriptors(node.element(), null)) {
			if (descriptor instanceof CommandParameter parameter
					&& parameter.getFeature() instanceof EReference reference
					&& parameter.getValue() instanceof Element part && fits(node, reference)) {
				parts.add(new NewPart(node.element(), reference, part));
			}
		}
		return parts;
	}

	private static boolean fits(ThreadNode node, EReference reference) {
		boolean room = reference.isMany() || node.element().eGet(reference) == null;
		return room && switch (node) {
			case ThreadNode.Section section -> section.feature() == reference;
			case ThreadNode.Invitation invitation -> invitation.section().feature() == reference;
			case ThreadNode.Group group -> group.features().contains(reference);
			case ThreadNode.Part part -> true;
			case ThreadNode.Use use -> true;
		};
	}

	/** {@return the name of its kind, in the language of the window} */
	public String label() {
		return ModelNames.type(Locale.getDefault(), part.eClass());
	}

	/**
	 * The change that adds it.
	 *
	 * @param domain the domain of the open roadmap
	 * @return the change
	 */
	public Command command(EditingDomain domain) {
		if (part.getId() == null) {
			part.setId(Identity.next(part.eClass()));
		}
		return Edits.add(domain, owner, reference, part);
	}
}

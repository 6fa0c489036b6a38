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

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.model.Element;
import org.leidraad.ui.internal.fields.Edits;

/**
 * An element that is taken to another place in the thread. Knows no widget.
 *
 * @param domain the domain of the open roadmap
 * @param moved the element, not the roadmap itself
 */
public record ThreadMove(EditingDomain domain, Element moved) {

	/**
	 * Puts the element next to another of its kind.
	 *
	 * @param sibling the other element
	 * @param after true for behind it, false for before it
	 * @return the change; none if it cannot stand there or stands there already
	 */
	public Optional<Command> beside(Element sibling, boolean after) {
		EReference reference = moved.eContainmentFeature();
		if (sibling == moved || !(sibling.eContainer() instanceof Element owner)
				|| sibling.eContainmentFeature() != reference) {
			return Optional.empty();
		}
		List<?> siblings = (List<?>) owner.eGet(reference);
		int place = siblings.indexOf(sibling) + (after ? 1 : 0);
		if (owner != moved.eContainer()) {
			return Optional.of(transfer(owner, place));
		}
		int from = siblings.indexOf(moved);
		int to = place > from ? place - 1 : place;
		return to == from
				? Optional.empty()
				: Optional.of(named(MoveCommand.create(domain, owner, reference, moved, to)));
	}

	/**
	 * Puts the element into another one, last.
	 *
	 * @param owner the other element
	 * @return the change; none if the other cannot hold it or holds it already
	 */
	public Optional<Command> into(Element owner) {
		EReference reference = moved.eContainmentFeature();
		boolean fits = owner.eClass().getEAllContainments().contains(reference) && owner != moved.eContainer()
				&& !EcoreUtil.isAncestor(moved, owner);
		return fits ? Optional.of(transfer(owner, ((List<?>) owner.eGet(reference)).size())) : Optional.empty();
	}

	private Command transfer(Element owner, int place) {
		EReference reference = moved.eContainmentFeature();
		CompoundCommand both = new CompoundCommand();
		both.append(RemoveCommand.create(domain, moved.eContainer(), reference, moved));
		both.append(AddCommand.create(domain, owner, reference, moved, place));
		return named(both);
	}

	private Command named(Command command) {
		return Edits.named(command, "change.move", Edits.type(moved));
	}
}

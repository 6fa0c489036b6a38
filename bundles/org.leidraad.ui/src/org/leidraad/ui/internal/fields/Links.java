/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import java.util.Collection;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Links between elements. Where a link can be followed from both ends only one
 * end is kept in the file. A change is made at that end, because taking back a
 * change that was made at the other one would put the link last in the list
 * that is kept: the file would differ after an undo.
 */
final class Links {

	private Links() {
	}

	static Command add(EditingDomain domain, EObject owner, EReference reference, Collection<?> others) {
		if (!kept(reference)) {
			CompoundCommand all = new CompoundCommand();
			others.forEach(other -> all.append(reference.getEOpposite().isMany()
					? AddCommand.create(domain, other, reference.getEOpposite(), owner)
					: SetCommand.create(domain, other, reference.getEOpposite(), owner)));
			return all;
		}
		return AddCommand.create(domain, owner, reference, others);
	}

	static Command remove(EditingDomain domain, EObject owner, EReference reference, Collection<?> others) {
		CompoundCommand all = new CompoundCommand();
		others.forEach(other -> all.append(remove(domain, owner, reference, (EObject) other)));
		return all;
	}

	static Command remove(EditingDomain domain, EObject owner, EReference reference, EObject other) {
		if (!kept(reference)) {
			return remove(domain, other, reference.getEOpposite(), owner);
		}
		return reference.isMany()
				? RemoveCommand.create(domain, owner, reference, other)
				: SetCommand.create(domain, owner, reference, SetCommand.UNSET_VALUE);
	}

	private static boolean kept(EReference reference) {
		return !reference.isTransient() || reference.getEOpposite() == null;
	}
}

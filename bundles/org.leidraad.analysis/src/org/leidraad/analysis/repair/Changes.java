/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.repair;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Collects the changes that make up one repair. */
public final class Changes {

	private final EditingDomain domain;
	private final Showing command = new Showing();

	Changes(EditingDomain domain) {
		this.domain = domain;
	}

	/**
	 * Fills in or empties a field.
	 *
	 * @param owner the element
	 * @param feature the field
	 * @param value the new value; null empties the field
	 * @return this
	 */
	public Changes set(EObject owner, EStructuralFeature feature, Object value) {
		command.append(new Setting(null, owner, feature, value).command(domain));
		return this;
	}

	/**
	 * Adds to a list.
	 *
	 * @param owner the element
	 * @param feature its list
	 * @param value what is added
	 * @return this
	 */
	public Changes add(EObject owner, EReference feature, EObject value) {
		command.append(AddCommand.create(domain, owner, feature, value));
		return this;
	}

	/**
	 * Takes out of a list.
	 *
	 * @param owner the element
	 * @param feature its list
	 * @param value what is taken out
	 * @return this
	 */
	public Changes remove(EObject owner, EReference feature, EObject value) {
		command.append(RemoveCommand.create(domain, owner, feature, value));
		return this;
	}

	/**
	 * Says what the user will want to look at next.
	 *
	 * @param element an element that is in the roadmap afterwards
	 * @return this
	 */
	public Changes show(EObject element) {
		command.shown = element;
		return this;
	}

	Command command() {
		return command;
	}

	private static final class Showing extends CompoundCommand {

		private EObject shown;

		@Override
		public Collection<?> getAffectedObjects() {
			// After undo a new element is in no roadmap; then what was changed is shown.
			return shown == null || shown.eContainer() == null ? super.getAffectedObjects() : List.of(shown);
		}
	}
}

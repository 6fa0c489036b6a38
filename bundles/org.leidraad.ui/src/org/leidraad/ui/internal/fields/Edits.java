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
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.model.identity.Identity;

/** The changes that fields make: each one command, named as it is shown behind "Undo". */
public final class Edits {

	private Edits() {
	}

	/**
	 * Gives a field a value.
	 *
	 * @param domain the domain of the open roadmap
	 * @param element the element, or an object that a framework adds to one
	 * @param feature the field
	 * @param value the new value; none to empty the field
	 * @return the change; none if the field already has that value
	 */
	public static Optional<Command> set(EditingDomain domain, EObject element, EStructuralFeature feature,
			Optional<?> value) {
		Object now = element.eGet(feature);
		if (same(now, value.orElse(null)) || value.isEmpty() && !feature.isMany() && !element.eIsSet(feature)) {
			return Optional.empty();
		}
		Object wanted = value.isPresent() ? value.get() : feature.isMany() ? List.of() : SetCommand.UNSET_VALUE;
		return Optional.of(named(SetCommand.create(domain, element, feature, wanted), "change.set", name(feature)));
	}

	/**
	 * Adds a new part.
	 *
	 * @param domain the domain of the open roadmap
	 * @param owner the element that gets the part
	 * @param reference where the part goes, last; a single place must be empty
	 * @param part the part, in no roadmap yet
	 * @return the change
	 */
	public static Command add(EditingDomain domain, Element owner, EReference reference, Element part) {
		Command change = reference.isMany()
				? AddCommand.create(domain, owner, reference, part)
				: SetCommand.create(domain, owner, reference, part);
		return named(change, "change.add", type(part));
	}

	/**
	 * Makes a part and the change that adds it.
	 *
	 * @param reference where the part will go
	 * @return the part, with an identifier, in no roadmap yet
	 */
	public static Element part(EReference reference) {
		return Identity.create(reference.getEReferenceType());
	}

	/**
	 * Links elements.
	 *
	 * @param domain the domain of the open roadmap
	 * @param owner the element that gets the links
	 * @param reference the links
	 * @param others the elements to link to
	 * @return the change
	 */
	public static Command link(EditingDomain domain, EObject owner, EReference reference, Collection<?> others) {
		return named(Links.add(domain, owner, reference, others), "change.link", name(reference));
	}

	/**
	 * Takes links away; the elements themselves stay.
	 *
	 * @param domain the domain of the open roadmap
	 * @param owner the element that has the links
	 * @param reference the links
	 * @param others the elements to which no link shall be left
	 * @return the change
	 */
	public static Command unlink(EditingDomain domain, EObject owner, EReference reference, Collection<?> others) {
		return named(Links.remove(domain, owner, reference, others), "change.unlink", name(reference));
	}

	/**
	 * Deletes elements, with all that is in them and all links to them.
	 *
	 * @param domain the domain of the open roadmap
	 * @param elements the elements
	 * @return the change
	 */
	public static Command delete(EditingDomain domain, Collection<? extends Element> elements) {
		return named(new Deletion(domain, elements), "change.delete",
				elements.size() == 1 ? type(elements.iterator().next()) : String.valueOf(elements.size()));
	}

	/**
	 * Gives an element an object of a framework.
	 *
	 * @param domain the domain of the open roadmap
	 * @param owner the element
	 * @param object the object, of no element yet
	 * @param name what the person calls it
	 * @return the change
	 */
	public static Command attach(EditingDomain domain, Element owner, EObject object, String name) {
		return named(AddCommand.create(domain, owner, Literals.ELEMENT__EXTENSIONS, object), "change.add", name);
	}

	/**
	 * Takes an object of a framework out of an element.
	 *
	 * @param domain the domain of the open roadmap
	 * @param owner the element
	 * @param object the object
	 * @param name what the person calls it
	 * @return the change
	 */
	static Command drop(EditingDomain domain, Element owner, EObject object, String name) {
		return named(RemoveCommand.create(domain, owner, Literals.ELEMENT__EXTENSIONS, object), "change.delete", name);
	}

	/**
	 * Adds a part to an object of a framework.
	 *
	 * @param domain the domain of the open roadmap
	 * @param owner the object
	 * @param reference where the part belongs
	 * @param part the part, of no object yet
	 * @param name what the person calls it
	 * @return the change
	 */
	static Command addPart(EditingDomain domain, EObject owner, EReference reference, EObject part, String name) {
		return named(reference.isMany()
				? AddCommand.create(domain, owner, reference, part)
				: SetCommand.create(domain, owner, reference, part), "change.add", name);
	}

	/**
	 * Takes a part out of an object of a framework.
	 *
	 * @param domain the domain of the open roadmap
	 * @param owner the object
	 * @param reference where the part is
	 * @param part the part
	 * @param name what the person calls it
	 * @return the change
	 */
	static Command dropPart(EditingDomain domain, EObject owner, EReference reference, EObject part, String name) {
		return named(reference.isMany()
				? RemoveCommand.create(domain, owner, reference, part)
				: SetCommand.create(domain, owner, reference, SetCommand.UNSET_VALUE), "change.delete", name);
	}

	/**
	 * Moves an element up or down among its siblings.
	 *
	 * @param domain the domain of the open roadmap
	 * @param element the element
	 * @param steps how many places down; negative for up
	 * @return the change; none if it is at the end already or stands alone
	 */
	public static Optional<Command> move(EditingDomain domain, Element element, int steps) {
		if (!(element.eContainer() instanceof Element owner) || !element.eContainmentFeature().isMany()) {
			return Optional.empty();
		}
		List<?> siblings = (List<?>) owner.eGet(element.eContainmentFeature());
		int place = siblings.indexOf(element) + steps;
		if (place < 0 || place >= siblings.size()) {
			return Optional.empty();
		}
		return Optional.of(named(MoveCommand.create(domain, owner, element.eContainmentFeature(), element, place),
				"change.move", type(element)));
	}

	/**
	 * Names a change.
	 *
	 * @param command the change
	 * @param key the key of its name in the texts of this package
	 * @param arguments what stands for {0}, {1}, ...
	 * @return the change with that name
	 */
	public static Command named(Command command, String key, Object... arguments) {
		String label = FieldTexts.get(key, arguments);
		return new CommandWrapper(label, label, command);
	}

	/**
	 * The name of a kind of element, as within a sentence.
	 *
	 * @param element an element of the kind
	 * @return the name, in lower case
	 */
	public static String type(Element element) {
		return inSentence(ModelNames.type(Locale.getDefault(), element.eClass()));
	}

	private static String name(EStructuralFeature feature) {
		return inSentence(ModelNames.feature(Locale.getDefault(), feature));
	}

	private static String inSentence(String name) {
		boolean abbreviation = name.length() > 1 && Character.isUpperCase(name.charAt(1));
		return abbreviation || name.isEmpty()
				? name
				: name.substring(0, 1).toLowerCase(Locale.getDefault()) + name.substring(1);
	}

	private static boolean same(Object now, Object wanted) {
		return Objects.equals(now, wanted) || now instanceof Collection<?> list && list.isEmpty() && wanted == null
				|| now instanceof String text && text.isEmpty() && wanted == null;
	}
}

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

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * Deletes elements with all that is in them and all links to and from them. Every link can be followed from both ends,
 * so that only what is deleted is looked at. Links are taken away at the end that is kept in the file; taken back, they
 * stand at both ends where they stood.
 */
final class Deletion extends CompoundCommand {

	private final EditingDomain domain;
	private final Collection<? extends EObject> elements;
	private final List<Rank> ranks = new ArrayList<>();

	Deletion(EditingDomain domain, Collection<? extends EObject> elements) {
		this.domain = domain;
		this.elements = elements;
		append(RemoveCommand.create(domain, elements));
	}

	/**
	 * Where an element stands in a list that is not kept.
	 *
	 * @param owner who has the list
	 * @param list the list
	 * @param linked the element
	 * @param place its place, from 0
	 */
	private record Rank(EObject owner, EReference list, EObject linked, int place) {

		static Rank of(EObject owner, EReference list, EObject linked) {
			return new Rank(owner, list, linked, ((List<?>) owner.eGet(list)).indexOf(linked));
		}

		void restore() {
			@SuppressWarnings("unchecked")
			EList<Object> all = (EList<Object>) owner.eGet(list);
			if (place < all.size() && all.get(place) != linked) {
				all.move(place, linked);
			}
		}
	}

	/**
	 * A link between what is deleted and what stays.
	 *
	 * @param inside the end that is deleted
	 * @param reference how the other end is reached from there
	 * @param outside the end that stays
	 */
	private record Tie(EObject inside, EReference reference, EObject outside) {
	}

	@Override
	public void execute() {
		Set<EObject> deleted = new LinkedHashSet<>(elements);
		elements.forEach(element -> element.eAllContents().forEachRemaining(deleted::add));
		List<Tie> ties = new ArrayList<>();
		deleted.forEach(one -> collect(one, deleted, ties));
		ties.forEach(this::remember);
		super.execute();
		ties.forEach(tie -> appendAndExecute(Links.remove(domain, tie.inside(), tie.reference(), tie.outside())));
	}

	private static void collect(EObject one, Set<EObject> deleted, List<Tie> ties) {
		for (EReference reference : one.eClass().getEAllReferences()) {
			boolean link = !reference.isContainment() && !reference.isContainer() && reference.isChangeable();
			if (link && one.eIsSet(reference)) {
				Object value = one.eGet(reference);
				List<?> others = value instanceof List<?> list ? list : List.of(value);
				others.stream().map(EObject.class::cast).filter(other -> !deleted.contains(other))
						.forEach(other -> ties.add(new Tie(one, reference, other)));
			}
		}
	}

	private void remember(Tie tie) {
		EReference back = tie.reference().getEOpposite();
		if (tie.reference().isTransient() && tie.reference().isMany()) {
			ranks.add(Rank.of(tie.inside(), tie.reference(), tie.outside()));
		}
		if (back != null && back.isTransient() && back.isMany()) {
			ranks.add(Rank.of(tie.outside(), back, tie.inside()));
		}
	}

	@Override
	public void undo() {
		super.undo();
		ranks.stream().sorted(Comparator.comparingInt(Rank::place)).forEach(Rank::restore);
	}
}

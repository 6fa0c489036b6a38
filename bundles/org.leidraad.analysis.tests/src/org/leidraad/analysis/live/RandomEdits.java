/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.analysis.WildValues;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;

/** Makes the commands that people give, and some that nobody would, at random. */
final class RandomEdits {

	private static final int MANY = 160;
	private static final int DEEPEST = 2;

	/** What most rules are about. */
	private static final Set<EClass> THREAD = Set.of(Literals.ROADMAP, Literals.AMBITION, Literals.TARGET,
			Literals.INDICATOR, Literals.MILESTONE, Literals.RUBRIC_LEVEL, Literals.MEASUREMENT, Literals.ACTION_PLAN,
			Literals.ACTION, Literals.PROCUREMENT, Literals.CRITERION_USE, Literals.CONTRACT);

	private final EditingDomain domain;
	private final Roadmap roadmap;
	private final Random random;
	private final WildValues wild;
	private final List<EObject> lost = new ArrayList<>();

	RandomEdits(EditingDomain domain, Roadmap roadmap, Random random) {
		this.domain = domain;
		this.roadmap = roadmap;
		this.random = random;
		this.wild = new WildValues(random);
	}

	/** A command, perhaps one that cannot be executed. */
	Optional<Command> next() {
		return random.nextInt(8) == 0 ? Optional.of(new Several(random.nextInt(2, 5))) : single();
	}

	/** Several commands as one, each made when those before it were executed. */
	private final class Several extends CompoundCommand {

		private final int many;

		Several(int many) {
			this.many = many;
		}

		@Override
		protected boolean prepare() {
			return true;
		}

		@Override
		public void execute() {
			for (int i = 0; i < many; i++) {
				single().ifPresent(this::appendAndExecute);
			}
		}
	}

	private Optional<Command> single() {
		List<EObject> all = new ArrayList<>(List.of(roadmap));
		roadmap.eAllContents().forEachRemaining(all::add);
		List<EObject> thread = all.stream().filter(one -> THREAD.contains(one.eClass())).toList();
		EObject element = wild.oneOf(random.nextInt(3) == 0 ? all : thread);
		boolean full = all.size() > MANY;
		return switch (random.nextInt(16)) {
			case 0, 1, 2, 3, 4 -> attribute(element);
			case 5, 6, 7, 8 -> link(element, all);
			case 9 -> Optional.of(identifier(element, all));
			case 10, 11 -> full ? delete(element) : addition(element);
			case 12 -> full ? removal(element) : addition(element);
			case 13 -> random.nextBoolean() ? delete(element) : removal(element);
			case 14 -> moveInList(element);
			default -> moveElsewhere(element, all);
		};
	}

	private Command identifier(EObject element, List<EObject> all) {
		Object id = wild.oneOf(all) instanceof Element other && random.nextInt(5) > 0 ? other.getId() : null;
		return SetCommand.create(domain, element, Literals.ELEMENT__ID, id);
	}

	private Optional<Command> attribute(EObject element) {
		List<EAttribute> fields = element.eClass().getEAllAttributes().stream()
				.filter(field -> field != Literals.ELEMENT__ID).toList();
		if (fields.isEmpty()) {
			return Optional.empty();
		}
		EAttribute field = wild.oneOf(fields);
		Object value = random.nextInt(4) == 0 ? null : wild.value(field);
		if (!field.isMany()) {
			return Optional
					.of(SetCommand.create(domain, element, field, value == null ? SetCommand.UNSET_VALUE : value));
		}
		List<?> values = (List<?>) element.eGet(field);
		if (value == null) {
			return values.isEmpty()
					? Optional.empty()
					: Optional.of(RemoveCommand.create(domain, element, field, wild.oneOf(values)));
		}
		return Optional.of(AddCommand.create(domain, element, field, value));
	}

	private Optional<Command> link(EObject element, List<EObject> all) {
		List<EReference> fields = element.eClass().getEAllReferences().stream()
				.filter(field -> !field.isContainment()).toList();
		if (fields.isEmpty()) {
			return Optional.empty();
		}
		EReference field = wild.oneOf(fields);
		List<EObject> fitting = Stream.concat(all.stream(), lost.stream())
				.filter(field.getEReferenceType()::isInstance).toList();
		List<?> values = values(element, field);
		if (fitting.isEmpty() || !values.isEmpty() && random.nextBoolean()) {
			return values.isEmpty()
					? Optional.empty()
					: Optional.of(field.isMany()
							? RemoveCommand.create(domain, element, field, wild.oneOf(values))
							: SetCommand.create(domain, element, field, SetCommand.UNSET_VALUE));
		}
		EObject value = wild.oneOf(fitting);
		if (!field.isMany()) {
			return Optional.of(SetCommand.create(domain, element, field, value));
		}
		// to add to a list what can be in one only is not undone well by EMF: whoever had it does not get it back
		return Optional.of(field.getEOpposite().isMany()
				? AddCommand.create(domain, element, field, value)
				: SetCommand.create(domain, value, field.getEOpposite(), element));
	}

	private static List<?> values(EObject element, EStructuralFeature field) {
		Object value = element.eGet(field, false);
		return value instanceof List<?> several ? several : value == null ? List.of() : List.of(value);
	}

	private Optional<Command> addition(EObject parent) {
		List<EReference> fields = parent.eClass().getEAllContainments();
		if (fields.isEmpty()) {
			return Optional.empty();
		}
		EReference field = wild.oneOf(fields);
		EObject child = wild.element(field);
		fill(child, random.nextInt(DEEPEST + 1));
		return Optional.of(field.isMany()
				? AddCommand.create(domain, parent, field, child)
				: SetCommand.create(domain, parent, field, child));
	}

	private void fill(EObject element, int depth) {
		for (EAttribute field : element.eClass().getEAllAttributes()) {
			if (field != Literals.ELEMENT__ID && !field.isMany() && random.nextInt(3) == 0) {
				element.eSet(field, wild.value(field));
			}
		}
		for (EReference field : element.eClass().getEAllContainments()) {
			if (depth > 0 && field.isMany() && random.nextInt(4) == 0) {
				EObject child = wild.element(field);
				fill(child, depth - 1);
				element.eSet(field, List.of(child));
			}
		}
	}

	private Optional<Command> removal(EObject element) {
		if (element == roadmap) {
			return Optional.empty();
		}
		if (lost.size() < 9 || random.nextBoolean()) {
			lost.add(element);
		}
		EReference field = element.eContainmentFeature();
		return Optional.of(field.isMany()
				? RemoveCommand.create(domain, element.eContainer(), field, element)
				: SetCommand.create(domain, element.eContainer(), field, SetCommand.UNSET_VALUE));
	}

	private Optional<Command> delete(EObject element) {
		return element == roadmap ? Optional.empty() : Optional.of(DeleteCommand.create(domain, element));
	}

	private Optional<Command> moveInList(EObject element) {
		List<EStructuralFeature> lists = element.eClass().getEAllStructuralFeatures().stream()
				.filter(field -> field.isMany() && ((Collection<?>) element.eGet(field)).size() > 1).toList();
		if (lists.isEmpty()) {
			return Optional.empty();
		}
		EStructuralFeature field = wild.oneOf(lists);
		List<?> values = (List<?>) element.eGet(field);
		return Optional.of(MoveCommand.create(domain, element, field, wild.oneOf(values),
				random.nextInt(values.size())));
	}

	/** Takes an element out and puts it, or one that was taken out before, somewhere else. */
	private Optional<Command> moveElsewhere(EObject element, List<EObject> all) {
		EReference field = element.eContainmentFeature();
		if (field == null || !field.isMany()) {
			return Optional.empty();
		}
		List<EObject> parents = all.stream().filter(field.getEContainingClass()::isInstance)
				.filter(parent -> !EcoreUtil.isAncestor(element, parent)).toList();
		CompoundCommand move = new CompoundCommand();
		move.append(RemoveCommand.create(domain, element.eContainer(), field, element));
		move.append(AddCommand.create(domain, wild.oneOf(parents), field, element));
		return Optional.of(move);
	}
}

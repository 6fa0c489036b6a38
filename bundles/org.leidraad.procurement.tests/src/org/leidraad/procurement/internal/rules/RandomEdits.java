/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;

/**
 * Edits of a roadmap at random: fields, references, elements that come, go and move, undo and redo.
 *
 * @param roadmap the roadmap
 * @param domain where it is edited
 * @param random chooses
 */
record RandomEdits(Roadmap roadmap, EditingDomain domain, Random random) {

	private static final BigDecimal[] NUMBERS = {null, BigDecimal.ZERO, BigDecimal.ONE.negate(), new BigDecimal("6"),
		new BigDecimal("60"), new BigDecimal("96000"), new BigDecimal("119999"), new BigDecimal("120000"),
		new BigDecimal("1E+2147483647"), new BigDecimal("1E-2147483647"), new BigDecimal("-1E+299")};
	private static final LocalDate[] DATES = {null, LocalDate.MIN, LocalDate.MAX, LocalDate.of(2026, 11, 20),
		LocalDate.of(2026, 11, 22), LocalDate.of(2027, 2, 1)};
	private static final Integer[] YEARS = {null, 0, Integer.MAX_VALUE, 2024, 2025};
	private static final String[] TEXTS = {null, "", " ", "EUR", "CHF", "nl", "device", "30213100-6", " 30213100-6 ",
		"leaf/2025/1", "Certificate of Label leaf", "Label star of gelijkwaardig", "Certificaat van watch",
		"{0} '{x"};

	String doOne() {
		CommandStack stack = domain.getCommandStack();
		int choice = random.nextInt(10);
		if (choice == 0 && stack.canUndo()) {
			stack.undo();
			return "undo";
		}
		if (choice == 1 && stack.canRedo()) {
			stack.redo();
			return "redo";
		}
		EObject object = pick(elements(EObject.class));
		Command command = choice < 7 ? change(object) : choice == 7 ? removal(object) : arrival(object);
		if (command != null && command.canExecute()) {
			stack.execute(command);
			return command.getLabel() + ' ' + object;
		}
		return "nothing";
	}

	private <T> List<T> elements(Class<T> kind) {
		List<T> found = new ArrayList<>();
		if (kind.isInstance(roadmap)) {
			found.add(kind.cast(roadmap));
		}
		roadmap.eAllContents().forEachRemaining(one -> {
			if (kind.isInstance(one)) {
				found.add(kind.cast(one));
			}
		});
		return found;
	}

	private <T> T pick(List<T> from) {
		return from.get(random.nextInt(from.size()));
	}

	private Command change(EObject object) {
		EStructuralFeature feature = pick(object.eClass().getEAllStructuralFeatures());
		if (feature == Literals.ELEMENT__ID) {
			return null;
		}
		if (feature instanceof EAttribute attribute) {
			Object value = value(attribute, random);
			return attribute.isMany()
					? SetCommand.create(domain, object, attribute, value == null ? List.of() : List.of(value))
					: SetCommand.create(domain, object, attribute, value);
		}
		EReference reference = (EReference) feature;
		List<? extends EObject> fitting = reference.getEReferenceType() == null
				? List.of()
				: elements(EObject.class).stream().filter(reference.getEReferenceType()::isInstance).toList();
		if (reference.isContainment() || reference.isTransient() || fitting.isEmpty()) {
			return null;
		}
		EObject other = pick(fitting);
		return reference.isMany()
				? AddCommand.create(domain, object, reference, other)
				: SetCommand.create(domain, object, reference, random.nextBoolean() ? other : null);
	}

	private Command removal(EObject object) {
		EReference reference = object.eContainmentFeature();
		if (reference == null) {
			return null;
		}
		return reference.isMany()
				? RemoveCommand.create(domain, object.eContainer(), reference, object)
				: SetCommand.create(domain, object.eContainer(), reference, null);
	}

	/** A copy of an element beside it, so that those that matter here grow in number. */
	private Command arrival(EObject object) {
		EReference reference = object.eContainmentFeature();
		if (reference == null || !reference.isMany()) {
			return null;
		}
		Element copy = (Element) EcoreUtil.copy(object);
		Identity.renew(copy);
		return AddCommand.create(domain, object.eContainer(), reference, copy);
	}

	static void set(EObject object, EAttribute attribute, Random random) {
		Object value = value(attribute, random);
		if (!attribute.isMany()) {
			object.eSet(attribute, value);
		} else if (value != null) {
			add(object, attribute, value);
		}
	}

	static void add(EObject parent, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			List<Object> values = new ArrayList<>((List<?>) parent.eGet(feature));
			values.add(value);
			parent.eSet(feature, values);
		} else {
			parent.eSet(feature, value);
		}
	}

	private static Object value(EAttribute attribute, Random random) {
		if (attribute.getEAttributeType() instanceof EEnum choices) {
			return choices.getELiterals().get(random.nextInt(choices.getELiterals().size())).getInstance();
		}
		Class<?> type = attribute.getEAttributeType().getInstanceClass();
		if (type == BigDecimal.class) {
			return NUMBERS[random.nextInt(NUMBERS.length)];
		} else if (type == LocalDate.class) {
			return DATES[random.nextInt(DATES.length)];
		} else if (type == Integer.class) {
			return YEARS[random.nextInt(YEARS.length)];
		} else if (type == String.class) {
			return TEXTS[random.nextInt(TEXTS.length)];
		}
		return type == boolean.class ? (Object) random.nextBoolean() : (Object) random.nextInt();
	}
}

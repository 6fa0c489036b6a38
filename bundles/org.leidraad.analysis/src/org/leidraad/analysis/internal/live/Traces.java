/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Path.Step;
import org.leidraad.analysis.Reads;

/**
 * From a field that has changed back to the elements whose computation reads it: the paths of what is read, gone
 * backwards.
 */
public final class Traces {

	/** A way back from an element; of the kind given is what it leads to. */
	private record Trace(List<Step> steps, Class<?> subject) {
	}

	private final Map<EStructuralFeature, List<Trace>> byField = new HashMap<>();

	/**
	 * Adds what a computation reads.
	 *
	 * @param subject the kind of element that it is about
	 * @param reads what it reads
	 */
	public void add(Class<?> subject, Reads reads) {
		for (Reads.Other other : reads.others()) {
			List<Step> steps = other.path().steps();
			other.fields().forEach(field -> add(field, new Trace(steps, subject)));
			for (int i = 0; i < steps.size(); i++) {
				add(steps, i, subject);
			}
		}
	}

	/** Adds what one step of a path reads. */
	private void add(List<Step> steps, int i, Class<?> subject) {
		Step step = steps.get(i);
		switch (step.kind()) {
			case VIA -> add(step.reference(), new Trace(steps.subList(0, i), subject));
			case CHAIN -> add(step.reference(), new Trace(steps.subList(0, i + 1), subject));
			case UP -> {
				// taken by an element that is moved, and then everything about it is redone
			}
			case ALIKE -> {
				for (EStructuralFeature key : step.keys()) {
					add(key, new Trace(steps.subList(0, i), subject));
					add(key, new Trace(steps.subList(0, i + 1), subject));
				}
				// who has come or gone is not known here: it concerns all that stand in the containment
				List<Step> beside = new ArrayList<>(steps.subList(0, i));
				beside.add(new Step(Path.Kind.UP, step.reference()));
				add(step.reference(), new Trace(beside, subject));
			}
		}
	}

	private void add(EStructuralFeature field, Trace trace) {
		List<Trace> traces = byField.computeIfAbsent(field, key -> new ArrayList<>(1));
		if (!trace.steps().isEmpty() && !traces.contains(trace)) {
			traces.add(trace);
		}
	}

	/**
	 * Finds out whom a change concerns, besides the changed element itself.
	 *
	 * @param changed the element of which a field has changed
	 * @param field the field
	 * @param concerned takes whom it concerns, perhaps more than once
	 */
	public void follow(EObject changed, EStructuralFeature field, Consumer<EObject> concerned) {
		for (Trace trace : byField.getOrDefault(field, List.of())) {
			back(changed, field, trace, trace.steps().size(), concerned);
		}
	}

	private static void back(EObject at, EStructuralFeature changed, Trace trace, int steps,
			Consumer<EObject> concerned) {
		if (steps == 0) {
			if (trace.subject().isInstance(at)) {
				concerned.accept(at);
			}
			return;
		}
		Step step = trace.steps().get(steps - 1);
		switch (step.kind()) {
			case VIA -> before(at, step.reference(), from -> back(from, changed, trace, steps - 1, concerned));
			case UP -> each(at, step.reference(), from -> back(from, changed, trace, steps - 1, concerned));
			case CHAIN -> chain(at, step.reference()).forEach(from -> back(from, changed, trace, steps - 1, concerned));
			case ALIKE -> alike(at, step, changed, from -> back(from, changed, trace, steps - 1, concerned));
		}
	}

	/** Who names or contains an element in a reference. */
	private static void before(EObject at, EReference reference, Consumer<EObject> action) {
		if (!reference.isContainment()) {
			each(at, reference.getEOpposite(), action);
		} else if (at.eContainmentFeature() == reference) {
			action.accept(at.eContainer());
		}
	}

	private static void each(EObject at, EReference reference, Consumer<EObject> action) {
		// not so much as an empty list is made for elements that name nobody
		if (!reference.getEContainingClass().isSuperTypeOf(at.eClass()) || !at.eIsSet(reference)) {
			return;
		}
		if (reference.isMany()) {
			((List<?>) at.eGet(reference)).forEach(one -> action.accept((EObject) one));
		} else {
			action.accept((EObject) at.eGet(reference));
		}
	}

	/**
	 * Who agrees with an element in all keys but the field that has changed: that was like them before, or is now. It
	 * is asked after every change about all that stand beside it, so nothing may be made for each of them.
	 */
	private static void alike(EObject at, Step step, EStructuralFeature changed, Consumer<EObject> action) {
		if (at.eContainmentFeature() != step.reference()) {
			return;
		}
		List<EAttribute> keys = step.keys().stream().filter(key -> key != changed).toList();
		List<Object> values = new ArrayList<>();
		keys.forEach(key -> values.add(comparable(at.eGet(key))));
		each(at.eContainer(), step.reference(), one -> {
			for (int i = 0; i < keys.size(); i++) {
				if (!Objects.equals(values.get(i), comparable(one.eGet(keys.get(i))))) {
					return;
				}
			}
			action.accept(one);
		});
	}

	private static Object comparable(Object value) {
		if (value == null) {
			return "";
		}
		return value instanceof String text ? text.strip() : value;
	}

	/** The element and all from which a reference leads to it, however far. */
	private static Set<EObject> chain(EObject at, EReference reference) {
		Set<EObject> found = new HashSet<>(Set.of(at));
		Deque<EObject> next = new ArrayDeque<>(found);
		while (!next.isEmpty()) {
			before(next.pop(), reference, one -> {
				if (found.add(one)) {
					next.push(one);
				}
			});
		}
		return found;
	}
}

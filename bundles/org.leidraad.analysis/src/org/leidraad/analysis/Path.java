/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;

/**
 * A way from one element to others, as a rule goes it. Its steps can be gone backwards too, which is how the live check
 * finds out whom a change concerns.
 *
 * @param steps the steps in order
 */
public record Path(List<Step> steps) {

	/**
	 * One step.
	 *
	 * @param kind how it goes
	 * @param reference along which reference
	 * @param keys in what those at both ends agree; none but for {@link Kind#ALIKE}
	 */
	public record Step(Kind kind, EReference reference, List<EAttribute> keys) {

		/**
		 * @param kind how it goes
		 * @param reference along which reference
		 * @param keys in what those at both ends agree
		 */
		public Step {
			keys = List.copyOf(keys);
		}

		/**
		 * A step between elements that need not agree in anything.
		 *
		 * @param kind how it goes
		 * @param reference along which reference
		 */
		public Step(Kind kind, EReference reference) {
			this(kind, reference, List.of());
		}
	}

	/** How a step goes. */
	public enum Kind {
		/** From an element to those that its reference names or contains. */
		VIA,
		/** From an element to the one that contains it in the reference. */
		UP,
		/** Along the reference any number of times, none included. */
		CHAIN,
		/** From an element to those beside it in the containment that agree with it in all keys; itself included. */
		ALIKE
	}

	/**
	 * @param steps the steps in order
	 * @throws IllegalArgumentException if a step cannot be gone backwards: up and alike go along a containment, and a
	 * reference that is no containment needs an opposite
	 */
	public Path {
		steps = List.copyOf(steps);
		for (Step step : steps) {
			EReference reference = step.reference();
			boolean reversible = reference.isContainment()
					|| step.kind() != Kind.UP && step.kind() != Kind.ALIKE && reference.getEOpposite() != null;
			if (!reversible) {
				throw new IllegalArgumentException("cannot be gone backwards: " + reference.getName());
			}
		}
	}

	/**
	 * Starts with the elements that a reference names or contains.
	 *
	 * @param reference a containment, or a reference with an opposite
	 * @return the path
	 */
	public static Path via(EReference reference) {
		return new Path(List.of(new Step(Kind.VIA, reference)));
	}

	/**
	 * Starts with the element that contains this one.
	 *
	 * @param containment the containment in which it stands
	 * @return the path
	 */
	public static Path up(EReference containment) {
		return new Path(List.of(new Step(Kind.UP, containment)));
	}

	/**
	 * Starts with the element itself and all that can be reached from it along a reference.
	 *
	 * @param reference a reference with an opposite, between elements of one kind
	 * @return the path
	 */
	public static Path chain(EReference reference) {
		return new Path(List.of(new Step(Kind.CHAIN, reference)));
	}

	/**
	 * Starts with the elements that stand beside this one and agree with it in some fields. Far fewer are checked after
	 * a change than with {@link #up} and {@link #thenVia}, where all that stand beside each other concern each other.
	 *
	 * @param containment the containment in which they stand
	 * @param keys in what they agree; texts are compared without the space around them, and none is like an empty one
	 * @return the path
	 */
	public static Path alike(EReference containment, EAttribute... keys) {
		return new Path(List.of(new Step(Kind.ALIKE, containment, List.of(keys))));
	}

	/**
	 * Goes on to the elements that a reference names or contains.
	 *
	 * @param reference a containment, or a reference with an opposite
	 * @return the longer path
	 */
	public Path thenVia(EReference reference) {
		return then(new Step(Kind.VIA, reference));
	}

	/**
	 * Goes on to the element that contains it.
	 *
	 * @param containment the containment in which it stands
	 * @return the longer path
	 */
	public Path thenUp(EReference containment) {
		return then(new Step(Kind.UP, containment));
	}

	private Path then(Step step) {
		List<Step> longer = new ArrayList<>(steps);
		longer.add(step);
		return new Path(longer);
	}
}

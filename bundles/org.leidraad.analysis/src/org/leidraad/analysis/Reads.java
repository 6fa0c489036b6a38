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
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a computation about an element reads of the roadmap. The live check repeats the computation after a change of
 * what it says, and only then; a computation that reads more than it says shows old results. The fields of the element
 * itself are always among it, and so are its acceptances, the date and the installed frameworks. The name of another
 * element need not be, as long as it is used as an argument of a message, where it is read each time.
 * <p>
 * For example, {@code Reads.own().at(Path.via(PROCUREMENT__CRITERIA), CRITERION_USE__WEIGHT)} for a procurement.
 *
 * @param others what it reads of other elements
 * @param isEverything true if it may read anything: it is repeated after every change
 */
public record Reads(List<Other> others, boolean isEverything) {

	/**
	 * Fields of other elements.
	 *
	 * @param path the way to them from the element
	 * @param fields what is read there
	 */
	public record Other(Path path, Set<EStructuralFeature> fields) {
	}

	/**
	 * @param others what it reads of other elements
	 * @param isEverything true if it may read anything
	 */
	public Reads {
		others = List.copyOf(others);
	}

	/** {@return nothing but the fields of the element itself} */
	public static Reads own() {
		return new Reads(List.of(), false);
	}

	/** {@return anything in the roadmap: never wrong, but slow in a large roadmap} */
	public static Reads everything() {
		return new Reads(List.of(), true);
	}

	/**
	 * Adds fields of other elements. The references and keys along the path are read too, and need not be
	 * named.
	 *
	 * @param path the way to them
	 * @param fields what is read at its end; none if all that matters is who is there
	 * @return what is read in all
	 */
	public Reads at(Path path, EStructuralFeature... fields) {
		List<Other> more = new ArrayList<>(others);
		more.add(new Other(path, Set.of(fields)));
		return new Reads(more, isEverything);
	}
}

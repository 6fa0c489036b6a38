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

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.leidraad.model.Ambition;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.Target;

/** The numbers of ambitions, targets and indicators, from their place in the roadmap; never stored. */
public final class Numbering {

	private Numbering() {
	}

	/**
	 * The number of an element.
	 *
	 * @param element the element
	 * @return such as 2 for an ambition, 2.1 for a target, 2.1.3 for an indicator; none for others
	 */
	public static Optional<String> of(Element element) {
		return switch (element) {
			case Ambition ambition -> place(ambition).map(String::valueOf);
			case Target target -> below(target);
			case Indicator indicator -> below(indicator);
			default -> Optional.empty();
		};
	}

	private static Optional<String> below(Element element) {
		return element.eContainer() instanceof Element owner
				? of(owner).flatMap(number -> place(element).map(place -> number + '.' + place))
				: Optional.empty();
	}

	private static Optional<Integer> place(EObject element) {
		if (element.eContainer() == null) {
			return Optional.empty();
		}
		List<?> siblings = (List<?>) element.eContainer().eGet(element.eContainmentFeature());
		return Optional.of(siblings.indexOf(element) + 1);
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.thread;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.model.Target;

/** One line of the thread: {@code ThreadNode = Group | Section | Invitation | Part | Use}. */
public sealed interface ThreadNode {

	/** {@return the element to which one goes from here} */
	Element element();

	/**
	 * A heading over sections that belong together.
	 *
	 * @param roadmap the roadmap
	 * @param key the key of its name in the texts of this package, {@code group.<key>}
	 * @param features where the elements of its sections are
	 */
	record Group(Roadmap roadmap, String key, List<EReference> features) implements ThreadNode {

		@Override
		public Element element() {
			return roadmap;
		}
	}

	/**
	 * A heading, under which all elements of one kind stand.
	 *
	 * @param roadmap the roadmap
	 * @param feature where the elements are
	 */
	record Section(Roadmap roadmap, EReference feature) implements ThreadNode {

		@Override
		public Element element() {
			return roadmap;
		}
	}

	/**
	 * What stands in an empty section: what belongs there, and the offer to add it.
	 *
	 * @param section the section
	 */
	record Invitation(Section section) implements ThreadNode {

		@Override
		public Element element() {
			return section.roadmap();
		}
	}

	/**
	 * An element where it belongs.
	 *
	 * @param element the element
	 */
	record Part(Element element) implements ThreadNode {
	}

	/**
	 * A criterion under the target that it moves; it belongs to a procurement.
	 *
	 * @param target the target
	 * @param criterion the criterion
	 */
	record Use(Target target, CriterionUse criterion) implements ThreadNode {

		@Override
		public Element element() {
			return criterion;
		}
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.behaviour;

import java.util.List;

/**
 * A page for the framework's own attributes of an element, as declared in {@code plugin.xml}.
 *
 * @param attributes name of the class in the package of the framework's own attributes
 * @param groups the groups of features in their order
 * @param figures true if figures are computed from the attributes
 */
public record AttributePage(String attributes, List<Group> groups, boolean figures) {

	/** Keeps a copy of its own. */
	public AttributePage {
		groups = List.copyOf(groups);
	}

	/**
	 * A group of features under a title.
	 *
	 * @param id what it is: its title is the text {@code page.<attributes>.<id>} of the framework
	 * @param features names of the features in their order
	 */
	public record Group(String id, List<String> features) {

		/** Keeps a copy of its own. */
		public Group {
			features = List.copyOf(features);
		}
	}
}

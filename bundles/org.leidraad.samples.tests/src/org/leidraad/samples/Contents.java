/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.leidraad.model.Indicator;
import org.leidraad.model.Roadmap;
import org.leidraad.model.Target;

/**
 * What is in a roadmap, by kind.
 *
 * @param roadmap the roadmap
 */
record Contents(Roadmap roadmap) {

	Stream<Target> targets() {
		return roadmap.getAmbitions().stream().flatMap(ambition -> ambition.getTargets().stream());
	}

	Stream<Indicator> indicators() {
		return targets().flatMap(target -> target.getIndicators().stream());
	}

	/** The indicator that was made from an entry of the catalogue. */
	Indicator indicator(String catalogueId) {
		return indicators().filter(indicator -> catalogueId.equals(indicator.getCatalogueId())).findFirst()
				.orElseThrow();
	}

	<E extends EObject> Stream<E> all(Class<E> type) {
		List<E> found = new ArrayList<>();
		for (TreeIterator<EObject> contents = roadmap.eAllContents(); contents.hasNext();) {
			EObject next = contents.next();
			if (type.isInstance(next)) {
				found.add(type.cast(next));
			}
		}
		return found.stream();
	}
}

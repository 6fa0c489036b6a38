/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.internal.conformance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.leidraad.framework.catalogue.Edition;

/** Editions: at least one, dates in order, a source, and no circle of successors. */
final class EditionsCheck implements Check {

	@Override
	public void check(BundleUnderTest bundle, Faults faults) {
		for (FrameworkUnderTest framework : bundle.frameworks()) {
			framework.catalogue().ifPresent(catalogue -> {
				if (catalogue.getEditions().isEmpty()) {
					faults.error("no-edition", framework.cataloguePath(), framework.line());
				}
				check(framework, catalogue.getEditions(), faults);
			});
		}
	}

	private static void check(FrameworkUnderTest framework, List<Edition> editions, Faults faults) {
		for (Edition edition : editions) {
			String file = framework.cataloguePath();
			int line = framework.line("editions", edition.getId());
			if (edition.getValidFrom() != null && edition.getValidTo() != null
					&& edition.getValidTo().isBefore(edition.getValidFrom())) {
				faults.error("edition-dates", file, line, edition.getId(), edition.getValidFrom().toString(),
						edition.getValidTo().toString());
			}
			if (CatalogueCheck.isBlank(edition.getSource())) {
				faults.error("edition-source", file, line, edition.getId());
			}
			if (goesRound(edition)) {
				faults.error("edition-circle", file, line, edition.getId());
			} else if (edition.getSupersedes() != null
					&& editions.indexOf(edition.getSupersedes()) > editions.indexOf(edition)) {
				faults.error("edition-order", file, line, edition.getId(), edition.getSupersedes().getId());
			}
		}
	}

	private static boolean goesRound(Edition edition) {
		Set<Edition> seen = new HashSet<>();
		Edition at = edition;
		while (at != null && seen.add(at)) {
			at = at.getSupersedes();
		}
		return at == edition;
	}
}

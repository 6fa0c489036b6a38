/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.edition.Editions;
import org.leidraad.model.FrameworkUse;
import org.leidraad.model.Roadmap;

/**
 * When editions of labels and frameworks that a roadmap uses are no longer in force. Once that day is past the finding
 * {@code edition-expired} says so.
 *
 * @param roadmap the roadmap
 * @param today the day on which is looked
 * @param frameworks what is installed; of others the days are not known
 */
record EditionDuties(Roadmap roadmap, LocalDate today, FrameworkRegistry frameworks) {

	void addTo(List<Due> dues) {
		for (FrameworkUse use : roadmap.getFrameworks()) {
			lastDay(use).filter(day -> !day.isBefore(today))
					.ifPresent(day -> dues.add(Due.of(day, DueKind.EDITION_END, use, Optional.empty(), today,
							use.getFramework().strip() + '/' + use.getEdition().strip())));
		}
	}

	private Optional<LocalDate> lastDay(FrameworkUse use) {
		if (use.getFramework() == null || use.getEdition() == null) {
			return Optional.empty();
		}
		try {
			Optional<InstalledFramework> installed = frameworks.framework(use.getFramework().strip());
			return installed.isEmpty()
					? Optional.empty()
					: Editions.of(installed.get().catalogue()).edition(use.getEdition().strip())
							.map(Edition::getValidTo);
		} catch (FrameworkException unusable) {
			// What cannot be used is reported as missing.
			return Optional.empty();
		}
	}
}

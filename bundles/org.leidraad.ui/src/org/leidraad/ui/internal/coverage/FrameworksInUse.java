/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.coverage;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.edition.Editions;
import org.leidraad.model.FrameworkUse;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.ui.internal.fields.Edits;

/**
 * The frameworks that a roadmap says it uses.
 *
 * @param roadmap the roadmap
 * @param domain its domain
 */
record FrameworksInUse(Roadmap roadmap, EditingDomain domain) {

	/**
	 * Takes frameworks into use, each in its newest edition in force.
	 *
	 * @param frameworks the frameworks
	 * @param on the day on which the edition must be in force
	 * @param names what the step is called in the history
	 * @return the change, in one step
	 */
	Command taking(List<InstalledFramework> frameworks, LocalDate on, String names) {
		List<FrameworkUse> uses = frameworks.stream().map(framework -> use(framework, on)).toList();
		CompoundCommand step = new CompoundCommand();
		step.append(AddCommand.create(domain, roadmap, Literals.ROADMAP__FRAMEWORKS, uses));
		return Edits.named(step, "change.add", names);
	}

	private static FrameworkUse use(InstalledFramework framework, LocalDate on) {
		FrameworkUse use = (FrameworkUse) Identity.create(Literals.FRAMEWORK_USE);
		use.setFramework(framework.id());
		try {
			List<Edition> inForce = Editions.of(framework.catalogue()).inForce(on);
			if (!inForce.isEmpty()) {
				use.setEdition(inForce.getLast().getId());
			}
		} catch (FrameworkException unusable) {
			// Such a framework closes no gap, so it is not among those that are taken into use.
			use.setEdition(null);
		}
		return use;
	}
}

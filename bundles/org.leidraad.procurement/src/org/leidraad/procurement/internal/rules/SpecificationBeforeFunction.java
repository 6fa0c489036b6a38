/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import java.util.ArrayList;
import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Procurement;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.UserGroup;
import org.leidraad.procurement.award.FunctionalSpecification;
import org.leidraad.procurement.internal.ProcurementTexts;

/**
 * Technical specifications although nobody said what people must be able to do (learning network 2018: function before
 * specification). Told as long as it can still be done otherwise. The repair names the user groups of the roadmap whose
 * needs are about what is bought.
 */
public final class SpecificationBeforeFunction extends ProcurementRule<Procurement> {

	/** Made for the extension point. */
	public SpecificationBeforeFunction() {
		super("specification-before-function", Severity.INFO, Procurement.class, Reads.own()
				.at(Path.via(Literals.PROCUREMENT__CRITERIA), Literals.CRITERION_USE__USE)
				.at(Path.via(Literals.PROCUREMENT__USERS), Literals.USER_GROUP__NEEDS));
	}

	@Override
	public void check(Procurement procurement, RuleContext context, FindingReport report) {
		boolean early = switch (procurement.getPhase()) {
			case PREPARATION, MARKET_CONSULTATION -> true;
			case TENDER, AWARDED, CLOSED, CANCELLED -> false;
		};
		if (early && procurement.eIsSet(Literals.PROCUREMENT__CRITERIA)) {
			FunctionalSpecification specification = FunctionalSpecification.of(procurement);
			if (specification.isSpecifiedBeforeFunction()) {
				report.found(Literals.PROCUREMENT__USERS, List.of(specification.specifications().size()),
						() -> repairs(procurement, context));
			}
		}
	}

	private static List<Repair> repairs(Procurement procurement, RuleContext context) {
		List<UserGroup> groups = context.roadmap().getUserGroups().stream()
				.filter(group -> FunctionalSpecification.concerns(group, procurement)).toList();
		if (groups.isEmpty()) {
			return List.of();
		}
		List<UserGroup> users = new ArrayList<>(procurement.getUsers());
		groups.stream().filter(group -> !users.contains(group)).forEach(users::add);
		return List.of(new Steps(ProcurementTexts.message("repair.buy-for", groups.size()), changes -> changes
				.set(procurement, Literals.PROCUREMENT__USERS, users).show(procurement)));
	}
}

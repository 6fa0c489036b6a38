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

import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.model.Contract;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.belgium.ClauseChecklist;

/**
 * A rule about what Belgian law makes due after an event. No repair: whether and when something was sent is for people
 * to find out.
 */
abstract class EventRule extends ProcurementRule<ContractEvent> {

	EventRule(String id, Severity severity, EStructuralFeature... ofContract) {
		super(id, severity, ContractEvent.class, Reads.own()
				.at(Path.up(Literals.CONTRACT__EVENTS), Literals.CONTRACT__REGIME)
				.at(Path.up(Literals.CONTRACT__EVENTS), ofContract)
				.at(Path.up(Literals.CONTRACT__EVENTS).thenUp(Literals.ROADMAP__CONTRACTS),
						Literals.ROADMAP__JURISDICTION));
	}

	@Override
	public final void check(ContractEvent event, RuleContext context, FindingReport report) {
		if (event.eContainer() instanceof Contract contract
				&& ClauseChecklist.isBelgian(contract, context.roadmap())) {
			check(event, contract, context, report);
		}
	}

	/** Looks at an event of a Belgian contract. */
	abstract void check(ContractEvent event, Contract contract, RuleContext context, FindingReport report);
}

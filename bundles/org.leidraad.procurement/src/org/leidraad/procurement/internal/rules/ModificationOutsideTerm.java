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

import java.time.LocalDate;
import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.model.Contract;
import org.leidraad.model.Modification;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.steering.Term;

/**
 * A change on a day before the first or after the last of its contract: only a running contract can change. No repair:
 * which of the days is wrong is for people to look up.
 */
public final class ModificationOutsideTerm extends ProcurementRule<Modification> {

	/** Made for the extension point. */
	public ModificationOutsideTerm() {
		super("modification-outside-term", Severity.WARNING, Modification.class, Reads.own()
				.at(Path.up(Literals.CONTRACT__MODIFICATIONS), Literals.CONTRACT__START, Literals.CONTRACT__END));
	}

	@Override
	public void check(Modification change, RuleContext context, FindingReport report) {
		LocalDate day = change.getDate();
		if (day != null && change.eContainer() instanceof Contract contract && isOutside(day, Term.of(contract))) {
			boolean isEarly = contract.getStart() != null && day.isBefore(contract.getStart());
			report.found(Literals.MODIFICATION__DATE, List.of(day.toString(), isEarly ? 0 : 1,
					(isEarly ? contract.getStart() : contract.getEnd()).toString()), List.of());
		}
	}

	/** Where a contract ends before it starts, every day lies outside, and another rule says so. */
	private static boolean isOutside(LocalDate day, Term term) {
		boolean isTurned = term.start().isPresent() && term.end().isPresent() && !term.isComplete();
		return !isTurned && !term.contains(day);
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.table;

import java.util.List;

import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.belgium.ClauseCheck;
import org.leidraad.procurement.belgium.ClauseChecklist;
import org.leidraad.procurement.belgium.ClauseDuty;
import org.leidraad.procurement.belgium.ClauseState;
import org.leidraad.report.internal.ReportFacts;

/**
 * A review clause that a contract under Belgian law must hold or can use only if it holds it. What applies by law is
 * left out: nothing needs to be done for it.
 *
 * @param facts what the report is about
 * @param list the checklist of the contract
 * @param check the line of the checklist
 */
record ClauseRow(ReportFacts facts, ClauseChecklist list, ClauseCheck check) {

	/** The checklists of all contracts under Belgian law. */
	static List<ClauseRow> of(ReportFacts facts) {
		return facts.roadmap().getContracts().stream().map(contract -> ClauseChecklist.of(contract, facts.roadmap()))
				.flatMap(list -> list.checks().stream().filter(check -> check.clause().duty() != ClauseDuty.BY_LAW)
						.map(check -> new ClauseRow(facts, list, check)))
				.toList();
	}

	String contractName() {
		return ModelNames.element(facts.locale(), list.contract());
	}

	/** Its name with the article, with a capital as it begins the row. */
	String name() {
		return facts.capital(check.clause().named().in(facts.locale()));
	}

	String duty() {
		ClauseDuty duty = check.clause().duty();
		return facts.text("clause." + (duty == ClauseDuty.COMPULSORY && !list.isCompulsory(check.clause())
				? "exempt"
				: duty.id()));
	}

	String state() {
		return check.word().in(facts.locale());
	}

	/** What it means that it is not there, or why it need not be; null where it is there. */
	String meaning() {
		if (check.state() == ClauseState.PRESENT) {
			return null;
		}
		return check.state() == ClauseState.EXEMPT && list.exception().isPresent()
				? list.exception().get().in(facts.locale())
				: check.clause().meaning().in(facts.locale());
	}

	/** {@return that it is an indication and no legal advice} */
	String indication() {
		return list.basis().in(facts.locale()) + ' ' + list.indication().in(facts.locale());
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.tender;

import java.util.List;
import java.util.Optional;

import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.belgium.ClauseCheck;
import org.leidraad.procurement.belgium.ClauseChecklist;

/**
 * The review clauses that tender documents under Belgian law must hold (royal decree of 14 January 2013, articles 38/7
 * to 38/12): no rows under another law.
 *
 * @param tender the tender
 */
record CompulsoryClauses(Tender tender) {

	/**
	 * A clause that must be there.
	 *
	 * @param tender the tender
	 * @param list the checklist of the contract, which may be one that is still to be made
	 * @param check the line of the checklist
	 */
	record Row(Tender tender, ClauseChecklist list, ClauseCheck check) {

		String name() {
			return tender.facts().capital(check.clause().title().in(tender.facts().locale()));
		}

		String article() {
			return tender.text("compulsory.article", check.clause().number());
		}

		/** Where the tenderer finds it. */
		String state() {
			return tender.text("compulsory." + (isMissing() ? "missing" : isWorded() ? "there" : "noText"));
		}

		boolean isMissing() {
			return check.isMissing();
		}

		boolean isWorded() {
			return check.isWorded();
		}

		/** What is open, and for which contract where that is known. */
		Line point() {
			String label = Optional.ofNullable(list.contract().getProcurement())
					.map(known -> ModelNames.element(tender.facts().locale(), list.contract()))
					.orElseGet(() -> ModelNames.element(tender.facts().locale(), tender.procurement()));
			String clause = check.clause().named().in(tender.facts().locale());
			return new Line(label, isMissing()
					? tender.text("open.clause", clause, check.clause().meaning().in(tender.facts().locale()))
					: tender.text("open.clause.noText", clause));
		}
	}

	/** The compulsory clauses of each contract; of one that is still to be made where there is none. */
	List<Row> rows() {
		return ClauseChecklist.of(tender.procurement(), tender.facts().roadmap()).stream()
				.flatMap(list -> list.checks().stream()
						.filter(check -> list.isCompulsory(check.clause()))
						.map(check -> new Row(tender, list, check)))
				.toList();
	}

	/** Those that are missing, or that have no wording yet. */
	List<Line> open() {
		return rows().stream().filter(row -> row.isMissing() || !row.isWorded()).map(Row::point).toList();
	}
}

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

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.leidraad.model.Contract;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.belgium.ClauseChecklist;
import org.leidraad.procurement.belgium.Disadvantage;
import org.leidraad.procurement.belgium.DisadvantageBand;
import org.leidraad.procurement.belgium.EventAlarms;
import org.leidraad.report.internal.ReportFacts;

/**
 * An event during a contract under Belgian law. What happened after the date of the report is left out.
 *
 * @param facts what the report is about
 * @param contract the contract
 * @param alarms the event with its alarms
 */
record EventRow(ReportFacts facts, Contract contract, EventAlarms alarms) {

	/** The events of all contracts under Belgian law. */
	static List<EventRow> of(ReportFacts facts) {
		return facts.roadmap().getContracts().stream()
				.filter(contract -> ClauseChecklist.isBelgian(contract, facts.roadmap()))
				.flatMap(contract -> of(facts, contract)).toList();
	}

	private static Stream<EventRow> of(ReportFacts facts, Contract contract) {
		return contract.getEvents().stream().filter(event -> isPast(event, facts.on()))
				.map(event -> new EventRow(facts, contract, EventAlarms.of(event, contract, facts.on())));
	}

	private static boolean isPast(ContractEvent event, LocalDate on) {
		return event.getDate() == null || !event.getDate().isAfter(on);
	}

	/** The events of which the law asks whether they are a very important disadvantage. */
	static List<EventRow> withDisadvantage(ReportFacts facts) {
		return of(facts).stream().filter(row -> row.alarms().disadvantage().isPresent()).toList();
	}

	String contractName() {
		return ModelNames.element(facts.locale(), contract);
	}

	String name() {
		return ModelNames.element(facts.locale(), alarms.event());
	}

	Optional<Disadvantage> disadvantage() {
		return alarms.disadvantage();
	}

	Optional<DisadvantageBand> band() {
		return disadvantage().flatMap(Disadvantage::band);
	}

	/** Whether the disadvantage is very important, with the amounts; what is missing where that cannot be told. */
	String sentence() {
		return disadvantage().map(one -> one.sentence().in(facts.locale())).orElse(null);
	}
}

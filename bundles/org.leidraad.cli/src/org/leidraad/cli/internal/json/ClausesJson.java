/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.json;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.model.Contract;
import org.leidraad.model.Roadmap;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.belgium.ClauseCheck;
import org.leidraad.procurement.belgium.ClauseChecklist;
import org.leidraad.procurement.belgium.Disadvantage;
import org.leidraad.procurement.belgium.DisadvantageBand;
import org.leidraad.procurement.belgium.EventAlarm;
import org.leidraad.procurement.belgium.EventAlarms;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The document of {@code clauses --json}.
 *
 * @param locale the language of the sentences
 */
public record ClausesJson(Locale locale) {

	/**
	 * The document.
	 *
	 * @param roadmap the roadmap
	 * @param today the day on which is looked
	 * @return the root of the document
	 */
	public ObjectNode of(Roadmap roadmap, LocalDate today) {
		ObjectNode root = JsonDocument.NODES.objectNode();
		root.put("on", today.toString());
		ArrayNode contracts = root.putArray("contracts");
		for (Contract contract : roadmap.getContracts()) {
			ClauseChecklist checklist = ClauseChecklist.of(contract, roadmap);
			if (checklist.applies()) {
				contract(checklist, today, contracts.addObject());
			}
		}
		return root;
	}

	private void contract(ClauseChecklist checklist, LocalDate today, ObjectNode object) {
		Contract contract = checklist.contract();
		object.set("id", JsonDocument.text(contract.getId()));
		object.set("name", JsonDocument.text(contract.getName()));
		object.put("missing", checklist.missing().size());
		object.set("exception", JsonDocument.text(text(checklist.exception())));
		ArrayNode clauses = object.putArray("clauses");
		checklist.checks().forEach(check -> clause(check, clauses.addObject()));
		ArrayNode events = object.putArray("events");
		EventAlarms.asOf(contract, today).forEach(event -> event(event, events.addObject()));
		object.put("indication", checklist.indication().in(locale));
	}

	private void clause(ClauseCheck check, ObjectNode object) {
		object.put("id", check.clause().id());
		object.put("article", check.clause().number());
		object.put("duty", check.clause().duty().id());
		object.put("state", check.state().id());
		ArrayNode found = object.putArray("found");
		check.found().forEach(clause -> found.add(JsonDocument.text(clause.getId())));
		object.put("text", check.clause().meaning().in(locale));
	}

	private void event(EventAlarms alarms, ObjectNode object) {
		object.set("id", JsonDocument.text(alarms.event().getId()));
		object.set("name", JsonDocument.text(alarms.event().getName()));
		object.put("clause", alarms.event().getClause().getLiteral());
		ArrayNode array = object.putArray("alarms");
		alarms.alarms().forEach(alarm -> alarm(alarm, array.addObject()));
		alarms.disadvantage().ifPresentOrElse(one -> disadvantage(one, object.putObject("disadvantage")),
				() -> object.putNull("disadvantage"));
	}

	private void alarm(EventAlarm alarm, ObjectNode object) {
		object.put("kind", alarm.kind().id());
		object.put("article", alarm.kind().article());
		object.set("due", JsonDocument.date(alarm.due()));
		object.set("done", JsonDocument.date(alarm.done()));
		object.put("state", alarm.state().id());
		object.set("missing", JsonDocument.text(alarm.missing().map(EStructuralFeature::getName).orElse(null)));
		object.put("verified", alarm.isVerified());
		object.put("text", alarm.sentence().in(locale));
	}

	private void disadvantage(Disadvantage disadvantage, ObjectNode object) {
		object.set("amount", JsonDocument.entered(disadvantage.amount()));
		object.set("initial", JsonDocument.entered(disadvantage.initial()));
		object.set("from", JsonDocument.computed(disadvantage.band().map(DisadvantageBand::from)));
		object.set("percent", JsonDocument.entered(disadvantage.band().flatMap(DisadvantageBand::percent)));
		disadvantage.veryImportant().ifPresentOrElse(one -> object.put("veryImportant", one),
				() -> object.putNull("veryImportant"));
		disadvantage.band().ifPresentOrElse(one -> object.put("verified", one.verified()),
				() -> object.putNull("verified"));
		object.put("text", disadvantage.sentence().in(locale));
	}

	private String text(Optional<Message> message) {
		return message.map(one -> one.in(locale)).orElse(null);
	}
}

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

import org.leidraad.model.Contract;
import org.leidraad.procurement.steering.Agenda;
import org.leidraad.procurement.steering.Due;
import org.leidraad.procurement.steering.DueState;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The document of {@code agenda --json}.
 *
 * @param locale the language of the sentences
 */
public record AgendaJson(Locale locale) {

	/**
	 * The document.
	 *
	 * @param agenda what is due
	 * @param until the last day that was asked for; none for all
	 * @return the root of the document
	 */
	public ObjectNode of(Agenda agenda, Optional<LocalDate> until) {
		ObjectNode root = JsonDocument.NODES.objectNode();
		root.put("on", agenda.today().toString());
		root.set("until", JsonDocument.date(until));
		ObjectNode summary = root.putObject("summary");
		for (DueState state : DueState.values()) {
			summary.put(state.id(), agenda.in(state).size());
		}
		ArrayNode dues = root.putArray("dues");
		agenda.dues().forEach(due -> due(due, dues.addObject()));
		return root;
	}

	private void due(Due due, ObjectNode object) {
		object.put("date", due.date().toString());
		object.put("kind", due.kind().id());
		object.put("state", due.state().id());
		object.set("element", JsonDocument.text(due.element().getId()));
		object.put("type", due.element().eClass().getName());
		object.set("name", JsonDocument.text(due.element().getName()));
		object.set("contract", JsonDocument.text(due.contract().map(Contract::getId).orElse(null)));
		object.put("text", due.sentence().in(locale));
	}
}

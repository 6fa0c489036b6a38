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

import java.util.Locale;

import org.leidraad.framework.catalogue.Edition;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.admissibility.ConditionResult;
import org.leidraad.procurement.admissibility.Verdict;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The document of {@code admissible --json}.
 *
 * @param locale the language of reasons and of the text for the tender
 */
public record AdmissibleJson(Locale locale) {

	/**
	 * The document.
	 *
	 * @param verdict the verdict
	 * @return the root of the document
	 */
	public ObjectNode of(Verdict verdict) {
		ObjectNode root = JsonDocument.NODES.objectNode();
		root.put("framework", verdict.label().id());
		root.put("verdict", verdict.admissibility().id());
		ArrayNode conditions = root.putArray("conditions");
		verdict.conditions().forEach(condition -> condition(condition, conditions.addObject()));
		root.put("on", verdict.on().toString());
		root.set("edition", JsonDocument.text(verdict.edition().map(Edition::getId).orElse(null)));
		root.put("verified", verdict.isVerified());
		ArrayNode objections = root.putArray("objections");
		verdict.objections().forEach(objection -> objections.add(text(objection)));
		ArrayNode doubts = root.putArray("doubts");
		verdict.doubts().forEach(doubt -> doubts.add(text(doubt)));
		ArrayNode specifications = root.putArray("specifications");
		verdict.specifications().forEach(criterion -> specifications.add(criterion.criterion().getKey()));
		root.set("text", JsonDocument.text(verdict.isLabel() ? verdict.tenderText(locale) : null));
		root.put("basis", text(verdict.basis()));
		root.put("indication", text(verdict.indication()));
		return root;
	}

	private void condition(ConditionResult condition, ObjectNode object) {
		object.put("id", condition.id());
		object.put("met", condition.isMet());
		object.put("why", condition.why(locale));
		object.put("answer", condition.answer().getLiteral());
		object.put("verified", condition.verified());
		object.set("source", JsonDocument.text(condition.source().filter(source -> !source.isEmpty()).orElse(null)));
	}

	private String text(Message message) {
		return message.in(locale);
	}
}

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

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.leidraad.cli.internal.Session;
import org.leidraad.model.Drawer;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.modification.ConditionResult;
import org.leidraad.procurement.modification.DrawerResult;
import org.leidraad.procurement.modification.ModificationVerdict;
import org.leidraad.procurement.modification.OtherReading;
import org.leidraad.procurement.modification.Threshold;
import org.leidraad.procurement.modification.Warning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The verdict on a change of a contract as JSON, with its reasons. */
final class VerdictJson {

	private final Session session;
	private final Map<Message, String> fixed = new HashMap<>();

	/**
	 * @param session in what language
	 */
	VerdictJson(Session session) {
		this.session = session;
	}

	/**
	 * The verdict, without what to look at and what is to be known besides.
	 *
	 * @param verdict the verdict
	 * @return the node
	 */
	ObjectNode of(ModificationVerdict verdict) {
		ObjectNode object = JsonDocument.NODES.objectNode();
		object.put("id", verdict.subject().id());
		ArrayNode fits = object.putArray("fits");
		verdict.fits().forEach(drawer -> fits.add(drawer.getLiteral()));
		object.set("chosen", JsonDocument.text(verdict.chosen().map(Drawer::getLiteral).orElse(null)));
		object.put("allowed", verdict.allowed());
		object.put("notice", verdict.noticeRequired());
		object.set("limit", number(verdict.limit()));
		object.set("used", number(verdict.usedAfter()));
		object.putArray("warnings");
		object.set("usedBefore", number(verdict.used()));
		object.put("article", words(verdict.article()));
		object.set("reasonCode", JsonDocument.text(verdict.reasonCode().orElse(null)));
		object.set("noticeSubtype", verdict.noticeSubtype().<JsonNode>map(
				JsonDocument.NODES::numberNode).orElseGet(NullNode::getInstance));
		object.set("threshold", of(verdict.threshold()));
		object.set("otherReading", verdict.otherReading().<JsonNode>map(this::of)
				.orElseGet(NullNode::getInstance));
		reasons(verdict, object);
		return object;
	}

	/** Why: on what each drawer that fits rests, and what the others lack, and what to look at. */
	private void reasons(ModificationVerdict verdict, ObjectNode object) {
		object.put("sentence", words(verdict.sentence()));
		ArrayNode reasons = object.putArray("reasons");
		for (DrawerResult result : verdict.drawers()) {
			ObjectNode reason = reasons.addObject();
			reason.put("drawer", result.drawer().getLiteral());
			reason.put("fits", result.fits());
			reason.put("article", words(result.article()));
			conditions(result.fits() ? result.met() : List.of(), reason.putArray("met"));
			conditions(result.missing(), reason.putArray("missing"));
		}
		object.putArray("warningTexts");
		object.putArray("notes");
	}

	/**
	 * Adds what to look at and what is to be known besides.
	 *
	 * @param warnings W1 to W8
	 * @param notes the notes
	 * @param object the node of the verdict
	 */
	void remarks(List<Warning> warnings, List<Message> notes, ObjectNode object) {
		ArrayNode codes = object.withArray("warnings");
		ArrayNode texts = object.withArray("warningTexts");
		warnings.forEach(warning -> {
			codes.add(warning.code());
			texts.add(words(warning.message()));
		});
		ArrayNode remarks = object.withArray("notes");
		notes.forEach(note -> remarks.add(words(note)));
	}

	private void conditions(List<ConditionResult> results, ArrayNode array) {
		results.forEach(one -> array.addObject().put("id", one.id()).put("why", words(one.sentence())));
	}

	private ObjectNode of(Threshold threshold) {
		ObjectNode object = JsonDocument.NODES.objectNode();
		object.set("amount", number(threshold.amount()));
		object.put("from", threshold.validFrom().toString());
		object.put("to", threshold.validTo().toString());
		object.put("verified", threshold.verified());
		return object;
	}

	private ObjectNode of(OtherReading other) {
		ObjectNode object = JsonDocument.NODES.objectNode();
		object.put("on", other.day().toString());
		object.set("limit", number(other.limit()));
		object.set("chosen", JsonDocument.text(other.chosen().map(Drawer::getLiteral).orElse(null)));
		object.put("differs", other.differs());
		return object;
	}

	static JsonNode number(BigDecimal value) {
		return JsonDocument.entered(Optional.of(value));
	}

	JsonNode text(Optional<Message> message) {
		return JsonDocument.text(message.map(this::words).orElse(null));
	}

	/** There are few sentences without amounts, and many cases: each is read once. */
	String words(Message message) {
		return isFixed(message)
				? fixed.computeIfAbsent(message, one -> one.in(session.locale()))
				: message.in(session.locale());
	}

	private static boolean isFixed(Message message) {
		return message.arguments().stream().allMatch(argument -> argument instanceof String
				|| argument instanceof Integer || argument instanceof Message part && isFixed(part));
	}
}

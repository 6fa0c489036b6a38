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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.leidraad.cli.internal.Session;
import org.leidraad.model.Drawer;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.modification.DrawerResult;
import org.leidraad.procurement.modification.Ladekast;
import org.leidraad.procurement.modification.LedgerRow;
import org.leidraad.procurement.modification.ModificationCase;
import org.leidraad.procurement.modification.ModificationLedger;
import org.leidraad.procurement.modification.ModificationVerdict;
import org.leidraad.procurement.modification.OtherReading;
import org.leidraad.procurement.modification.Threshold;
import org.leidraad.procurement.modification.Warning;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The document of {@code modifications --json}. Of a file with cases it is written piece by piece, a line a case, so
 * that the number of cases does not matter.
 */
public final class ModificationsJson {

	private static final int PIECE = 1 << 16;
	private static final ObjectWriter WRITER = JsonMapper.builder()
			.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build().writer();

	private final Session session;
	private final Map<Message, String> fixed = new HashMap<>();
	private final ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE);
	private boolean isFirst = true;
	private long allowed;
	private long refused;

	/**
	 * @param session where to, and in what language
	 */
	public ModificationsJson(Session session) {
		this.session = session;
	}

	/** Begins the document of a file with cases. */
	public void begin() {
		write("{\"cases\":[");
	}

	/**
	 * Judges a case and writes the verdict.
	 *
	 * @param subject the case
	 * @throws IOException never: the verdict is a tree of plain values
	 */
	public void add(ModificationCase subject) throws IOException {
		ModificationVerdict verdict = Ladekast.judge(subject);
		write(isFirst ? "\n" : ",\n");
		isFirst = false;
		piece.write(WRITER.writeValueAsBytes(of(verdict)));
		if (verdict.allowed()) {
			allowed++;
		} else {
			refused++;
		}
		if (piece.size() >= PIECE) {
			session.terminal().print(piece.toByteArray());
			piece.reset();
		}
	}

	/**
	 * Ends the document.
	 *
	 * @throws IOException never: the rest is a tree of plain values
	 */
	public void end() throws IOException {
		ObjectNode summary = JsonDocument.NODES.objectNode();
		summary.put("cases", allowed + refused).put("allowed", allowed).put("refused", refused);
		write("],\n\"summary\":");
		piece.write(WRITER.writeValueAsBytes(summary));
		write(",\n\"indication\":");
		piece.write(WRITER.writeValueAsBytes(JsonDocument.text(words(Ladekast.indication()))));
		write("}");
		session.terminal().print(piece.toByteArray());
		piece.reset();
	}

	private void write(String text) {
		piece.writeBytes(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The document of the ledgers of a roadmap.
	 *
	 * @param ledgers the ledgers
	 * @return the root of the document
	 */
	public ObjectNode of(List<ModificationLedger> ledgers) {
		ObjectNode root = JsonDocument.NODES.objectNode();
		ArrayNode contracts = root.putArray("contracts");
		ledgers.forEach(ledger -> {
			ObjectNode contract = contracts.addObject();
			contract.put("id", ledger.contract().getId());
			contract.set("name", JsonDocument.text(ledger.contract().getName()));
			contract.set("small", number(ledger.small()));
			contract.set("all", number(ledger.all()));
			contract.set("share", JsonDocument.computed(ledger.share()));
			contract.set("unjudged", text(ledger.unjudged()));
			ArrayNode rows = contract.putArray("modifications");
			ledger.rows().forEach(row -> rows.add(of(row)));
		});
		root.put("indication", words(Ladekast.indication()));
		return root;
	}

	private ObjectNode of(LedgerRow row) {
		ObjectNode object = row.verdict().map(this::of).orElseGet(JsonDocument.NODES::objectNode);
		object.put("id", row.change().getId());
		object.set("name", JsonDocument.text(row.change().getName()));
		object.set("date", JsonDocument.date(Optional.ofNullable(row.change().getDate())));
		object.set("amount", JsonDocument.entered(Optional.ofNullable(row.change().getAmount())));
		object.set("booked", JsonDocument.text(row.booked().map(Drawer::getLiteral).orElse(null)));
		object.put("contradiction", row.isContradicted());
		object.set("small", number(row.small()));
		object.set("share", JsonDocument.computed(row.share()));
		object.set("all", number(row.all()));
		object.set("unjudged", text(row.unjudged()));
		return object;
	}

	private ObjectNode of(ModificationVerdict verdict) {
		ObjectNode object = JsonDocument.NODES.objectNode();
		object.put("id", verdict.subject().id());
		ArrayNode fits = object.putArray("fits");
		verdict.fits().forEach(drawer -> fits.add(drawer.getLiteral()));
		object.set("chosen", JsonDocument.text(verdict.chosen().map(Drawer::getLiteral).orElse(null)));
		object.put("allowed", verdict.allowed());
		object.put("notice", verdict.noticeRequired());
		object.set("limit", number(verdict.limit()));
		object.set("used", number(verdict.usedAfter()));
		List<Warning> warnings = verdict.warnings();
		ArrayNode codes = object.putArray("warnings");
		warnings.forEach(warning -> codes.add(warning.code()));
		object.set("usedBefore", number(verdict.used()));
		object.put("article", words(verdict.article()));
		object.set("reasonCode", JsonDocument.text(verdict.reasonCode().orElse(null)));
		object.set("noticeSubtype", verdict.noticeSubtype().<JsonNode>map(
				JsonDocument.NODES::numberNode).orElseGet(NullNode::getInstance));
		object.set("threshold", of(verdict.threshold()));
		object.set("otherReading", verdict.otherReading().<JsonNode>map(this::of)
				.orElseGet(NullNode::getInstance));
		reasons(verdict, warnings, object);
		return object;
	}

	/** Why: what each drawer that does not fit lacks, and what to look at. */
	private void reasons(ModificationVerdict verdict, List<Warning> warnings, ObjectNode object) {
		object.put("sentence", words(verdict.sentence()));
		ArrayNode reasons = object.putArray("reasons");
		for (DrawerResult result : verdict.drawers()) {
			ObjectNode reason = reasons.addObject();
			reason.put("drawer", result.drawer().getLiteral());
			reason.put("fits", result.fits());
			reason.put("article", words(result.article()));
			ArrayNode missing = reason.putArray("missing");
			result.missing().forEach(condition -> missing.addObject().put("id", condition.id()).put("why",
					words(condition.sentence())));
		}
		ArrayNode texts = object.putArray("warningTexts");
		warnings.stream().map(Warning::message).forEach(message -> texts.add(words(message)));
		ArrayNode notes = object.putArray("notes");
		verdict.notes().forEach(message -> notes.add(words(message)));
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

	private static JsonNode number(BigDecimal value) {
		return JsonDocument.entered(Optional.of(value));
	}

	private JsonNode text(Optional<Message> message) {
		return JsonDocument.text(message.map(this::words).orElse(null));
	}

	/** There are few sentences without amounts, and many cases: each is read once. */
	private String words(Message message) {
		return isFixed(message)
				? fixed.computeIfAbsent(message, one -> one.in(session.locale()))
				: message.in(session.locale());
	}

	private static boolean isFixed(Message message) {
		return message.arguments().stream().allMatch(argument -> argument instanceof String
				|| argument instanceof Integer || argument instanceof Message part && isFixed(part));
	}
}

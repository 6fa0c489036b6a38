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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.leidraad.cli.internal.Session;
import org.leidraad.model.Drawer;
import org.leidraad.procurement.modification.ClauseUse;
import org.leidraad.procurement.modification.Ladekast;
import org.leidraad.procurement.modification.LedgerRow;
import org.leidraad.procurement.modification.ModificationCase;
import org.leidraad.procurement.modification.ModificationLedger;
import org.leidraad.procurement.modification.ModificationNotice;
import org.leidraad.procurement.modification.ModificationVerdict;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
	private final VerdictJson verdicts;
	private final ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE);
	private boolean isFirst = true;
	private long allowed;
	private long refused;

	/**
	 * @param session where to, and in what language
	 */
	public ModificationsJson(Session session) {
		this.session = session;
		this.verdicts = new VerdictJson(session);
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
		ObjectNode judged = verdicts.of(verdict);
		verdicts.remarks(verdict.warnings(), verdict.notes(), judged);
		piece.write(WRITER.writeValueAsBytes(judged));
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
		piece.write(WRITER.writeValueAsBytes(JsonDocument.text(verdicts.words(Ladekast.indication()))));
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
			contract.set("small", VerdictJson.number(ledger.small()));
			contract.set("all", VerdictJson.number(ledger.all()));
			contract.set("share", JsonDocument.computed(ledger.share()));
			contract.set("unjudged", verdicts.text(ledger.unjudged()));
			ArrayNode rows = contract.putArray("modifications");
			ledger.rows().forEach(row -> rows.add(of(row)));
		});
		root.put("indication", verdicts.words(Ladekast.indication()));
		return root;
	}

	private ObjectNode of(LedgerRow row) {
		ObjectNode object = row.verdict().map(verdicts::of).orElseGet(JsonDocument.NODES::objectNode);
		object.put("id", row.change().getId());
		object.set("name", JsonDocument.text(row.change().getName()));
		object.set("date", JsonDocument.date(Optional.ofNullable(row.change().getDate())));
		object.set("amount", JsonDocument.entered(Optional.ofNullable(row.change().getAmount())));
		object.set("booked", JsonDocument.text(row.booked().map(Drawer::getLiteral).orElse(null)));
		object.put("contradiction", row.isContradicted());
		object.set("small", VerdictJson.number(row.small()));
		object.set("share", JsonDocument.computed(row.share()));
		object.set("all", VerdictJson.number(row.all()));
		object.set("unjudged", verdicts.text(row.unjudged()));
		verdicts.remarks(row.warnings(), row.notes(), object);
		object.set("clause", JsonDocument.text(row.clause().map(use -> use.clause().getId()).orElse(null)));
		object.set("underClause", JsonDocument.entered(row.clause().map(ClauseUse::used)));
		notice(row, object);
		return object;
	}

	/** What to fill in, where a notice is due. */
	private void notice(LedgerRow row, ObjectNode object) {
		ArrayNode fields = object.putArray("noticeFields");
		ArrayNode missing = object.putArray("noticeMissing");
		ModificationNotice notice = ModificationNotice.of(row.change(), row.verdict());
		if (notice.required()) {
			notice.fields().forEach(field -> {
				ObjectNode one = fields.addObject().put("id", field.id()).put("label", verdicts.words(field.label()));
				one.set("value", JsonDocument.text(field.value().orElse(null)));
				one.set("hint", verdicts.text(field.hint()));
			});
			notice.missing().forEach(field -> missing.add(field.id()));
		}
	}
}

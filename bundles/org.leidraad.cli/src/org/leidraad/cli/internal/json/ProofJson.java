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

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.cli.internal.ProofLine;
import org.leidraad.cli.internal.ProofResult;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.crosswalk.Certificate;
import org.leidraad.framework.crosswalk.Link;
import org.leidraad.framework.crosswalk.Party;
import org.leidraad.framework.crosswalk.Proof;
import org.leidraad.model.Element;
import org.leidraad.model.edit.ModelNames;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The document of {@code proof --json}.
 *
 * @param locale the language of names and reasons
 */
public record ProofJson(Locale locale) {

	/**
	 * The document.
	 *
	 * @param results what the certificates prove, by procurement and offer
	 * @return the root of the document
	 */
	public ObjectNode of(List<ProofResult> results) {
		ObjectNode root = JsonDocument.NODES.objectNode();
		ArrayNode sheets = root.putArray("sheets");
		results.forEach(result -> sheet(result, sheets.addObject()));
		return root;
	}

	private void sheet(ProofResult result, ObjectNode object) {
		element("procurement", "name", result.procurement(), object);
		element("offer", "offerName", result.offer(), object);
		ArrayNode held = object.putArray("held");
		result.held().forEach(one -> certificate(one, held.addObject()));
		ArrayNode refused = object.putArray("refused");
		result.refused().forEach(why -> refused.add(why.in(locale)));
		ArrayNode answered = object.putArray("answered");
		result.answered().forEach(line -> answered(line, answered.addObject()));
		ArrayNode open = object.putArray("open");
		result.open().forEach(line -> open(line, open.addObject()));
	}

	private void element(String id, String name, Optional<? extends Element> element, ObjectNode object) {
		object.set(id, JsonDocument.text(element.map(Element::getId).orElse(null)));
		object.set(name, JsonDocument.text(element.map(one -> ModelNames.element(locale, one)).orElse(null)));
	}

	private static void certificate(Certificate certificate, ObjectNode object) {
		object.put("framework", certificate.framework());
		object.set("edition", JsonDocument.text(certificate.edition().orElse(null)));
		object.set("level", JsonDocument.text(certificate.level().orElse(null)));
	}

	private void criterion(ProofLine line, ObjectNode object) {
		object.set("element", JsonDocument.text(line.use().map(Element::getId).orElse(null)));
		object.set("key", JsonDocument.text(line.key().orElse(null)));
		object.put("name", line.name(locale));
		object.set("use", JsonDocument.text(line.use().map(use -> use.getUse().getLiteral()).orElse(null)));
	}

	private void answered(ProofLine line, ObjectNode object) {
		criterion(line, object);
		Proof proof = line.proof().orElseThrow();
		certificate(proof.certificate(), object.putObject("certificate"));
		object.put("verified", line.isVerified());
		object.set("doubt", JsonDocument.text(line.doubt().map(doubt -> doubt.id()).orElse(null)));
		ArrayNode chain = object.putArray("chain");
		proof.chain().forEach(link -> link(link, chain.addObject()));
	}

	private void link(Link link, ObjectNode object) {
		object.put("kind", link.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
		party(link.from(), object.putObject("from"));
		party(link.to(), object.putObject("to"));
		object.put("verified", link.verified());
		object.set("source", JsonDocument.text(link.source().isBlank() ? null : link.source()));
		object.put("text", link.text(locale));
	}

	private static void party(Party party, ObjectNode object) {
		object.put("framework", party.framework().id());
		Optional<Edition> edition = switch (party) {
			case Party.OfCertificate certificate -> certificate.edition();
			case Party.OfCriterion criterion -> Optional.ofNullable(criterion.criterion().criterion().getEdition());
		};
		object.set("edition", JsonDocument.text(edition.map(Edition::getId).orElse(null)));
		object.set("criterion", JsonDocument.text(party instanceof Party.OfCriterion criterion
				? criterion.criterion().criterion().getKey()
				: null));
	}

	private void open(ProofLine line, ObjectNode object) {
		criterion(line, object);
		object.put("why", line.open().orElseThrow());
		ArrayNode proofs = object.putArray("proofs");
		line.proofs().forEach(kind -> proofs.add(kind.getLiteral()));
		object.set("asked", JsonDocument.text(line.asked().orElse(null)));
	}
}

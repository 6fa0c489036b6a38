/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.leidraad.model.CriterionUse;
import org.leidraad.procurement.internal.AskableFrameworks.Askable;

/**
 * What the words of a criterion ask for as proof.
 *
 * @param criterion the criterion
 * @param proof its proof, in lower case
 * @param text its text, in lower case
 * @param equivalents what else it accepts, in lower case
 */
public record AskedProofWords(CriterionUse criterion, String proof, String text, String equivalents) {

	/** How an equivalent is accepted, in the languages of tenders; in lower case, searched as they are for speed. */
	private static final List<String> EQUIVALENT = List.of("equivalent", "équivalent", "gelijkwaardig", "evenwaardig",
			"gleichwertig");

	/** Words for a certificate, or what they begin with, in lower case. */
	private static final List<String> CERTIFICATE = List.of("certifica", "zertifikat", "keurmerk", "label");

	/** A standard by its number, such as EN 50625-1 or ISO/IEC 17025, in lower case; "en 2026" is a year. */
	private static final Pattern STANDARD = Pattern
			.compile("\\b(?:iso|iec|en|nen|nbn|nf|din|cen|clc|ts)(?:[\\s/-]*(?:iso|iec|en|clc|ts))*[\\s-]*"
					+ "(?!(?:19|20)\\d\\d\\b)\\d{3}");

	private static final Pattern END_OF_SENTENCE = Pattern.compile("[\\s.;,]+$");

	/**
	 * The words of a criterion.
	 *
	 * @param criterion the criterion
	 * @return its words
	 */
	public static AskedProofWords of(CriterionUse criterion) {
		return new AskedProofWords(criterion, lower(criterion.getProof()), lower(criterion.getText()),
				lower(criterion.getEquivalents()));
	}

	private static String lower(String written) {
		return written == null ? "" : written.toLowerCase(Locale.ROOT);
	}

	/** {@return true if there is neither a proof nor a text} */
	public boolean isSilent() {
		return proof.isBlank() && text.isBlank();
	}

	/** {@return true if it says somewhere that something equivalent is accepted} */
	public boolean acceptsEquivalents() {
		return EQUIVALENT.stream()
				.anyMatch(word -> proof.contains(word) || text.contains(word) || equivalents.contains(word));
	}

	/** {@return true if the proof names a certificate of any kind} */
	public boolean isCertificate() {
		return CERTIFICATE.stream().anyMatch(proof::contains);
	}

	/** {@return true if the proof names a standard by its number} */
	public boolean isByStandard() {
		return STANDARD.matcher(proof).find();
	}

	/**
	 * Tells whether the criterion is one of a framework.
	 *
	 * @param framework the framework
	 * @return true if its key says so
	 */
	public boolean isOf(Askable framework) {
		return framework.isOrigin(criterion.getCriterion());
	}

	/**
	 * Tells whether the proof asks for a label: it names it, or the criterion is one of the label and the proof is any
	 * certificate, unless it is one by a standard.
	 *
	 * @param label the label
	 * @return true if it does
	 */
	public boolean isInProof(Askable label) {
		return isOf(label) ? label.isNamedIn(proof) || isCertificate() && !isByStandard() : label.isNamedInAny(proof);
	}

	/**
	 * Tells whether the text names a label.
	 *
	 * @param label the label
	 * @return true if it does
	 */
	public boolean isNamedInText(Askable label) {
		return isOf(label) ? label.isNamedIn(text) : label.isNamedInAny(text);
	}

	/**
	 * Tells whether the criterion asks for a label, in its proof or in its text. A text of the buyer's own may name it
	 * as a proof among equivalent ones.
	 *
	 * @param label the label
	 * @return true if it does
	 */
	public boolean asksFor(Askable label) {
		return isInProof(label) || label.isNamedInAny(text) && (isOf(label) || !acceptsEquivalents());
	}

	/**
	 * A sentence to which something is added.
	 *
	 * @param sentence the sentence
	 * @return it without the space and the stop at its end
	 */
	public static String withoutEnd(String sentence) {
		return END_OF_SENTENCE.matcher(sentence).replaceFirst("");
	}
}

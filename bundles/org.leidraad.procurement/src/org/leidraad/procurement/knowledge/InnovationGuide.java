/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.knowledge;

import java.util.Arrays;
import java.util.List;

import org.leidraad.model.InnovationInstrument;
import org.leidraad.model.text.Message;

/**
 * What an instrument of innovation procurement is for, when to use it, and where it stands in law. An indication and no
 * legal advice.
 *
 * @param instrument the instrument
 */
public record InnovationGuide(InnovationInstrument instrument) {

	/** {@return a guide for each instrument, and for none of them} */
	public static List<InnovationGuide> all() {
		return Arrays.stream(InnovationInstrument.values()).map(InnovationGuide::new).toList();
	}

	/** {@return what it is for} */
	public Message purpose() {
		return text("purpose");
	}

	/** {@return when to use it, and when not} */
	public Message when() {
		return text("when");
	}

	/** {@return where it stands in law, and the source} */
	public Message basis() {
		return text("basis");
	}

	/** {@return all of it in one text, for a hint} */
	public Message hint() {
		return KnowledgeTexts.message("innovation.hint", purpose(), when(), basis());
	}

	private Message text(String about) {
		return KnowledgeTexts.message("innovation." + instrument.getLiteral() + '.' + about);
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.tender;

import java.util.ArrayList;
import java.util.List;

import org.leidraad.model.InnovationInstrument;
import org.leidraad.model.JointBuyer;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.knowledge.JointPurchase;

/**
 * Who buys together, and with which instrument of innovation.
 *
 * @param tender the tender
 */
record Buyers(Tender tender) {

	String intro() {
		List<String> sentences = new ArrayList<>();
		if (!tender.procurement().getBuyers().isEmpty()) {
			sentences.add(tender.text("intro.together"));
			sentences.addAll(volume());
		}
		InnovationInstrument instrument = tender.procurement().getInstrument();
		if (instrument != InnovationInstrument.NONE) {
			sentences.add(tender.text("intro.instrument",
					ModelNames.choice(tender.facts().locale(), instrument), tender.text("instrument."
							+ instrument.getLiteral())));
		}
		return String.join(" ", sentences);
	}

	/**
	 * What they expect together, where it adds up; that it does not is for the authority, and no news for tenderers.
	 */
	private List<String> volume() {
		JointPurchase purchase = JointPurchase.of(tender.procurement());
		return purchase.volume().isPresent()
				? List.of(purchase.sentence().in(tender.facts().locale()))
				: List.of();
	}

	/**
	 * A buyer.
	 *
	 * @param tender the tender
	 * @param buyer the buyer
	 */
	record Row(Tender tender, JointBuyer buyer) {

		String name() {
			return ModelNames.element(tender.facts().locale(), buyer);
		}

		String role() {
			return ModelNames.choice(tender.facts().locale(), buyer.getRole());
		}
	}

	List<Row> rows() {
		return tender.procurement().getBuyers().stream().map(buyer -> new Row(tender, buyer)).toList();
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.circularity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.leidraad.model.DeviceCondition;
import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.text.Message;
import org.leidraad.model.text.Texts;

/**
 * How circular an offer is, from its bill of materials.
 *
 * @param procurement the procurement in which it stands
 * @param offer the offer
 * @param bill the sums of its bill of materials; none where it has none
 * @param usualYears usual years of use of its product group, of the profile in the roadmap or else of the reference
 * values; none where neither knows
 * @param materialCircularity material circularity indicator, 0 to 1, if all that can be recycled is; none where the
 * bill, the years of use or the usual years are not known
 */
public record OfferCircularity(Procurement procurement, Offer offer, Optional<BillOfMaterials> bill,
		Optional<BigDecimal> usualYears, Optional<BigDecimal> materialCircularity) {

	private static final Texts TEXTS = new Texts(OfferCircularity.class, "messages");

	/**
	 * Looks at an offer.
	 *
	 * @param procurement the procurement in which it stands
	 * @param offer the offer
	 * @param roadmap the roadmap, for what is usual of its product group
	 * @return how circular it is
	 */
	public static OfferCircularity of(Procurement procurement, Offer offer, Roadmap roadmap) {
		Optional<BillOfMaterials> bill = BillOfMaterials.of(offer.getMaterials());
		Optional<BigDecimal> usual = UsualDevices.years(roadmap, offer.getProductGroup());
		Optional<BigDecimal> years = Flows.usable(offer.getYears());
		boolean used = offer.getCondition() == DeviceCondition.REFURBISHED
				|| offer.getCondition() == DeviceCondition.REUSED
				|| offer.getCondition() == DeviceCondition.REMANUFACTURED;
		Optional<BigDecimal> material = bill
				.flatMap(sums -> years.flatMap(own -> usual
						.flatMap(reference -> MaterialCircularity.of(sums, used, own, reference))))
				.map(MaterialCircularity::indicator);
		return new OfferCircularity(procurement, offer, bill, usual, material);
	}

	/**
	 * The offers of a procurement of which the bill of materials is known.
	 *
	 * @param procurement the procurement
	 * @param roadmap the roadmap, for what is usual of its product groups
	 * @return how circular each is, in the order of the procurement
	 */
	public static List<OfferCircularity> of(Procurement procurement, Roadmap roadmap) {
		return procurement.getOffers().stream().map(offer -> of(procurement, offer, roadmap))
				.filter(one -> one.bill().isPresent()).toList();
	}

	/** {@return its material circularity indicator in words, or what is missing for it; none without a bill} */
	public Optional<Message> sentence() {
		return bill.map(sums -> materialCircularity.isPresent()
				? Message.of(TEXTS, "offer.material", materialCircularity.get())
				: Message.of(TEXTS, "offer.material.unknown"));
	}
}

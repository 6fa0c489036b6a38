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
import java.util.Arrays;
import java.util.Optional;

import org.leidraad.model.Rung;
import org.leidraad.procurement.circularity.BillOfMaterials;
import org.leidraad.procurement.circularity.CircularityFigures;
import org.leidraad.procurement.circularity.CircularityReport;
import org.leidraad.procurement.circularity.OfferCircularity;
import org.leidraad.procurement.circularity.RLadder;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The document of {@code circularity --json}. */
public final class CircularityJson {

	private CircularityJson() {
	}

	/**
	 * The document.
	 *
	 * @param report the figures
	 * @return the root of the document
	 */
	public static ObjectNode of(CircularityReport report) {
		ObjectNode root = JsonDocument.NODES.objectNode();
		root.put("year", report.year());
		ladder(report, root.putObject("ladder"));
		figures(report.total(), root.putObject("total"));
		ArrayNode groups = root.putArray("groups");
		report.groups().forEach(group -> figures(group, groups.addObject()));
		ArrayNode offers = root.putArray("offers");
		report.offers().forEach(offer -> offer(offer, offers.addObject()));
		return root;
	}

	/** The weights that hold for all product groups. */
	private static void ladder(CircularityReport report, ObjectNode object) {
		object.put("chosen", report.weights().isChosen());
		RLadder ladder = report.weights().ladder(Optional.empty(), Optional.of(report.year()));
		ObjectNode weights = object.putObject("weights");
		Arrays.stream(Rung.values()).filter(ladder.weights()::containsKey).sorted()
				.forEach(rung -> weights.set(rung.getLiteral(),
						JsonDocument.entered(Optional.of(ladder.weights().get(rung)))));
	}

	private static void figures(CircularityFigures figures, ObjectNode object) {
		object.set("group", JsonDocument.text(figures.productGroup().orElse(null)));
		set(object, "in", Optional.of(figures.in()));
		set(object, "out", Optional.of(figures.out()));
		set(object, "ladderIn", figures.ladderIn());
		set(object, "ladderOut", figures.ladderOut());
		set(object, "reusedIn", figures.reusedIn());
		set(object, "reusedOut", figures.reusedOut());
		set(object, "mci", figures.materialCircularity());
		set(object, "traced", figures.traced());
		set(object, "recycledBeforeReuse", Optional.of(figures.recycledBeforeReuse()));
		set(object, "criticalIn", figures.criticalIn());
		set(object, "criticalOut", figures.criticalOut());
	}

	private static void offer(OfferCircularity offer, ObjectNode object) {
		object.put("procurement", offer.procurement().getId());
		object.put("id", offer.offer().getId());
		object.set("name", JsonDocument.text(offer.offer().getName()));
		set(object, "mass", offer.bill().map(BillOfMaterials::mass));
		set(object, "recycled", offer.bill().flatMap(BillOfMaterials::recycled));
		set(object, "reused", offer.bill().flatMap(BillOfMaterials::reused));
		set(object, "recyclable", offer.bill().flatMap(BillOfMaterials::recyclable));
		set(object, "critical", offer.bill().map(BillOfMaterials::critical));
		set(object, "mci", offer.materialCircularity());
	}

	private static void set(ObjectNode object, String key, Optional<BigDecimal> value) {
		object.set(key, JsonDocument.computed(value));
	}
}

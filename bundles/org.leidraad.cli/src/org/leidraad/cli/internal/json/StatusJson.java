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

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.indicator.IndicatorStatus;
import org.leidraad.analysis.indicator.TargetStatus;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The document of {@code status --json}. */
public final class StatusJson {

	/**
	 * The document.
	 *
	 * @param on the date
	 * @param targets how the targets and their indicators do on that date
	 * @return the root of the document
	 */
	public ObjectNode of(LocalDate on, List<TargetStatus> targets) {
		ObjectNode root = JsonDocument.NODES.objectNode();
		root.put("on", on.toString());
		ArrayNode indicators = root.putArray("indicators");
		targets.stream().flatMap(target -> target.indicators().stream())
				.forEach(status -> indicator(status, indicators.addObject()));
		ArrayNode array = root.putArray("targets");
		targets.forEach(status -> target(status, array.addObject()));
		return root;
	}

	private static void indicator(IndicatorStatus status, ObjectNode object) {
		object.set("id", JsonDocument.text(status.indicator().getId()));
		object.set("name", JsonDocument.text(status.indicator().getName()));
		object.set("unit", JsonDocument.text(status.indicator().getUnit()));
		object.set("baseline", JsonDocument.entered(status.baseline()));
		object.set("target", JsonDocument.entered(status.target()));
		object.set("planned", JsonDocument.computed(status.planned()));
		object.set("actual", JsonDocument.computed(status.actual()));
		object.set("measuredOn", JsonDocument.date(status.measuredOn()));
		object.set("progress", JsonDocument.computed(status.progress()));
		object.set("expected", JsonDocument.computed(status.expected()));
		object.set("ratio", JsonDocument.computed(status.ratio()));
		object.put("status", status.state().id());
		object.set("forecast", JsonDocument.date(status.forecast()));
		object.set("quality", status.quality().isPresent()
				? JsonDocument.NODES.numberNode(status.quality().getAsInt())
				: NullNode.getInstance());
	}

	private static void target(TargetStatus status, ObjectNode object) {
		object.set("id", JsonDocument.text(status.target().getId()));
		object.set("progress", JsonDocument.computed(status.progress()));
		object.put("worst", status.worst().id());
		object.set("measuredWeight", JsonDocument.computed(Optional.of(status.measuredWeight())));
		object.put("status", status.state().id());
	}
}

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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.indicator.CumulativeBudget;
import org.leidraad.analysis.indicator.CumulativeBudget.Use;
import org.leidraad.analysis.indicator.DataQuality;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.analysis.indicator.IndicatorStatus;
import org.leidraad.analysis.indicator.RoadmapStatus;
import org.leidraad.analysis.indicator.TargetStatus;
import org.leidraad.model.Element;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The document of {@code status --json}. */
public final class StatusJson {

	/**
	 * The document.
	 *
	 * @param on the date
	 * @param status how the roadmap does on that date
	 * @return the root of the document
	 */
	public ObjectNode of(LocalDate on, RoadmapStatus status) {
		List<TargetStatus> targets = status.ambitions().stream().flatMap(ambition -> ambition.targets().stream())
				.toList();
		ObjectNode root = JsonDocument.NODES.objectNode();
		root.put("on", on.toString());
		ArrayNode indicators = root.putArray("indicators");
		targets.stream().flatMap(target -> target.indicators().stream())
				.forEach(each -> indicator(each, indicators.addObject()));
		ArrayNode array = root.putArray("targets");
		targets.forEach(each -> target(each, array.addObject()));
		ArrayNode ambitions = root.putArray("ambitions");
		status.ambitions().forEach(each -> rollUp(ambitions.addObject(), each.ambition(), each.worst(),
				each.measuredWeight(), each.state()));
		rollUp(root.putObject("roadmap"), status.roadmap(), status.worst(), status.measuredWeight(), status.state());
		ArrayNode budgets = root.putArray("budgets");
		ArrayNode incomplete = root.putArray("incomplete");
		targets.stream().flatMap(target -> target.indicators().stream()).forEach(each -> {
			CumulativeBudget.of(each.indicator(), on).ifPresent(budget -> budget(each, budget, budgets.addObject()));
			each.dataQuality().filter(DataQuality::isHatched)
					.ifPresent(quality -> incomplete.add(JsonDocument.text(each.indicator().getId())));
		});
		return root;
	}

	private static void rollUp(ObjectNode object, Element element, IndicatorState worst, BigDecimal weight,
			IndicatorState state) {
		object.set("id", JsonDocument.text(element.getId()));
		object.put("worst", worst.id());
		object.set("measuredWeight", JsonDocument.computed(Optional.of(weight)));
		object.put("status", state.id());
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

	private static void budget(IndicatorStatus status, CumulativeBudget budget, ObjectNode object) {
		object.set("indicator", JsonDocument.text(status.indicator().getId()));
		object.put("from", budget.from().toString());
		object.put("to", budget.to().toString());
		object.set("planned", JsonDocument.computed(Optional.of(budget.planned())));
		object.set("used", JsonDocument.computed(budget.used().map(Use::actual)));
		object.set("excess", JsonDocument.computed(budget.used().map(Use::excess)));
	}

	private static void target(TargetStatus status, ObjectNode object) {
		object.set("id", JsonDocument.text(status.target().getId()));
		object.set("progress", JsonDocument.computed(status.progress()));
		object.put("worst", status.worst().id());
		object.set("measuredWeight", JsonDocument.computed(Optional.of(status.measuredWeight())));
		object.put("status", status.state().id());
	}
}

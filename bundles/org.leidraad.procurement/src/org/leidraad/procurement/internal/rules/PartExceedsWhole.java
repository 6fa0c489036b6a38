/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.internal.ProcurementTexts;

/**
 * A part that is more than the whole: a share of material outside 0 to 100 %, or more devices traced than there were.
 * What is computed passes such a number over, so that it must be told.
 */
public final class PartExceedsWhole extends ProcurementRule<Element> {

	private static final BigDecimal ALL = BigDecimal.valueOf(100);
	/** Shares in percent. */
	private static final Map<EClass, List<EAttribute>> SHARES = Map.of(
			Literals.DEVICE_FLOW, List.of(Literals.DEVICE_FLOW__RECYCLED_CONTENT),
			Literals.MATERIAL, List.of(Literals.MATERIAL__RECYCLED_CONTENT, Literals.MATERIAL__REUSED_CONTENT,
					Literals.MATERIAL__RECYCLABLE));

	/** Made for the extension point. */
	public PartExceedsWhole() {
		super("part-exceeds-whole", Severity.ERROR, Element.class, Reads.own());
	}

	@Override
	public void check(Element element, RuleContext context, FindingReport report) {
		for (EAttribute field : SHARES.getOrDefault(element.eClass(), List.of())) {
			if (element.eGet(field) instanceof BigDecimal share
					&& (share.signum() < 0 || share.compareTo(ALL) > 0)) {
				report.found(field, List.of(named(field), Decimals.shown(share), 0, 0), () -> List.of(new Setting(
						ProcurementTexts.message("repair.leave-out"), element, field, null)));
			}
		}
		if (element instanceof DeviceFlow flow && flow.getUnits() != null && flow.getUnits().signum() >= 0
				&& flow.getTracedUnits() != null && flow.getTracedUnits().compareTo(flow.getUnits()) > 0) {
			Object units = Decimals.shown(flow.getUnits());
			report.found(Literals.DEVICE_FLOW__TRACED_UNITS,
					List.of(named(Literals.DEVICE_FLOW__TRACED_UNITS), Decimals.shown(flow.getTracedUnits()), 1, units),
					() -> List.of(new Setting(ProcurementTexts.message("repair.make-positive", units), flow,
							Literals.DEVICE_FLOW__TRACED_UNITS, flow.getUnits())));
		}
	}

	private static Object named(EAttribute field) {
		return ProcurementTexts.message("amount." + field.getName());
	}
}

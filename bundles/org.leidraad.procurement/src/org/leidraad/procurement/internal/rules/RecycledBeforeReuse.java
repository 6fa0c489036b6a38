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

import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.circularity.SecondLife;

/**
 * Devices that were recycled or burnt although they could have served longer: nothing of their product group found
 * another
 * use in that year, or they were younger than what is usual. The waste hierarchy puts preparing for re-use first
 * (Directive
 * 2008/98/EC art. 4). No repair: what has happened can only be done otherwise next time.
 */
public final class RecycledBeforeReuse extends ProcurementRule<DeviceFlow> {

	/** Made for the extension point. */
	public RecycledBeforeReuse() {
		super("recycled-before-reuse", Severity.WARNING, DeviceFlow.class, Reads.own()
				.at(Path.alike(Literals.ROADMAP__FLOWS, Literals.DEVICE_FLOW__YEAR,
						Literals.DEVICE_FLOW__PRODUCT_GROUP), Literals.DEVICE_FLOW__KIND, Literals.DEVICE_FLOW__UNITS,
						Literals.DEVICE_FLOW__RUNG)
				.at(Path.up(Literals.ROADMAP__FLOWS).thenVia(Literals.ROADMAP__PROFILES),
						Literals.DEVICE_PROFILE__PRODUCT_GROUP, Literals.DEVICE_PROFILE__REFERENCE_YEARS));
	}

	@Override
	public void check(DeviceFlow flow, RuleContext context, FindingReport report) {
		if (!SecondLife.isRecycled(flow)) {
			return;
		}
		SecondLife secondLife = context.once(SecondLife.class, check -> SecondLife.of(check.roadmap()));
		if (!secondLife.found(flow)) {
			report.found(Literals.DEVICE_FLOW__RUNG, List.of(0), List.of());
		}
		if (secondLife.isYoung(flow)) {
			report.found(Literals.DEVICE_FLOW__AVERAGE_AGE, List.of(1), List.of());
		}
	}
}

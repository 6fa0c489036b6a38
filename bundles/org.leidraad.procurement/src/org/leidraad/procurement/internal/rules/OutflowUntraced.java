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

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.FlowKind;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * Devices that left and of which nobody knows by serial number where they went (2018 report: ask track and trace of
 * what is discarded). No repair: where they are is for people to find out.
 */
public final class OutflowUntraced extends ProcurementRule<DeviceFlow> {

	/** Made for the extension point. */
	public OutflowUntraced() {
		super("outflow-untraced", Severity.WARNING, DeviceFlow.class, Reads.own());
	}

	@Override
	public void check(DeviceFlow flow, RuleContext context, FindingReport report) {
		BigDecimal units = flow.getUnits();
		if (flow.getKind() != FlowKind.OUT || units == null || units.signum() <= 0) {
			return;
		}
		BigDecimal traced = flow.getTracedUnits() == null ? BigDecimal.ZERO : flow.getTracedUnits();
		if (traced.compareTo(units) < 0) {
			report.found(Literals.DEVICE_FLOW__TRACED_UNITS, List.of(Decimals.shown(traced), Decimals.shown(units)),
					List.of());
		}
	}
}

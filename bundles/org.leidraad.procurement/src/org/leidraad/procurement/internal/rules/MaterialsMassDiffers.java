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
import java.util.Optional;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.Decimals;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.circularity.BillOfMaterials;
import org.leidraad.procurement.internal.ProcurementTexts;

/** Devices whose materials together weigh something else than a device: by more than 5 %, because bills leave out. */
public final class MaterialsMassDiffers extends ProcurementRule<DeviceFlow> {

	private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

	/** Made for the extension point. */
	public MaterialsMassDiffers() {
		super("materials-mass-differs", Severity.INFO, DeviceFlow.class, Reads.own()
				.at(Path.via(Literals.DEVICE_FLOW__MATERIALS), Literals.MATERIAL__MASS,
						Literals.MATERIAL__RECYCLED_CONTENT, Literals.MATERIAL__REUSED_CONTENT,
						Literals.MATERIAL__RECYCLABLE, Literals.MATERIAL__CRITICAL));
	}

	@Override
	public void check(DeviceFlow flow, RuleContext context, FindingReport report) {
		if (!flow.eIsSet(Literals.DEVICE_FLOW__MATERIALS)) {
			return;
		}
		Optional<BigDecimal> unit = Decimals.usable(flow.getUnitMass()).filter(mass -> mass.signum() > 0);
		Optional<BigDecimal> sum = BillOfMaterials.of(flow.getMaterials()).map(BillOfMaterials::mass);
		if (unit.isPresent() && sum.isPresent() && differ(unit.get(), sum.get())) {
			report.found(Literals.DEVICE_FLOW__UNIT_MASS,
					List.of(Decimals.shown(sum.get()), Decimals.shown(unit.get())),
					() -> List.of(new Setting(ProcurementTexts.message("repair.sum-of-materials",
							Decimals.shown(sum.get())), flow, Literals.DEVICE_FLOW__UNIT_MASS, sum.get())));
		}
	}

	private static boolean differ(BigDecimal unit, BigDecimal sum) {
		return sum.subtract(unit, Decimals.CONTEXT).abs()
				.compareTo(unit.multiply(TOLERANCE, Decimals.CONTEXT)) > 0;
	}
}

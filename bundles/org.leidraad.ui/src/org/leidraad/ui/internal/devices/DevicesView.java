/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.devices;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.model.Roadmap;
import org.leidraad.procurement.circularity.FlowMeasurement;
import org.leidraad.ui.internal.figures.FigureTable;
import org.leidraad.ui.internal.figures.FigureView;

/** How circular the devices are, by product group and year, and what that means for indicators. */
public final class DevicesView extends FigureView {

	/** Identifier of the view. */
	public static final String ID = "org.leidraad.ui.devices";

	/** Made by the workbench. */
	public DevicesView() {
		super("devices", "sample");
	}

	@Override
	protected Optional<FigureTable> figures(Roadmap roadmap) {
		return new DeviceFigures(roadmap, Locale.getDefault()).table();
	}

	@Override
	protected Empty explain(Optional<Roadmap> roadmap, Optional<EditingDomain> domain) {
		return new Empty(DeviceTexts.get(roadmap.isEmpty() ? "empty.none" : "empty.flows"), Optional.empty());
	}

	@Override
	protected Optional<Offer> offer(Roadmap roadmap, EditingDomain domain) {
		List<FlowMeasurement> missing = FlowMeasurement.missing(roadmap);
		if (missing.isEmpty()) {
			return Optional.empty();
		}
		Repair entering = FlowMeasurement.entering(missing, LocalDate.now(),
				FlowMeasurement.note(RuleContext.languageOf(roadmap)));
		return Optional.of(new Offer(entering.label().in(Locale.getDefault()), entering.command(domain)));
	}
}

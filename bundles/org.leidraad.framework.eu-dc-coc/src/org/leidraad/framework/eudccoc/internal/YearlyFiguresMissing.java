/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.eudccoc.internal;

import java.util.List;

import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;

/** A participant reports every year: the figures of a full year must be there, and not be older than last year. */
public final class YearlyFiguresMissing extends DataCentreRule {

	/** Made for the extension point. */
	public YearlyFiguresMissing() {
		super("eu-dc-coc-year-missing", Severity.WARNING);
	}

	@Override
	List<List<Object>> faults(DataCentre centre, RuleContext context) {
		int last = context.today().getYear() - 1;
		boolean whole = centre.totalEnergy().isPresent() && centre.itEnergy().isPresent();
		boolean dated = centre.year().filter(year -> year >= last || !centre.isParticipant()).isPresent();
		return when(!whole || !dated, place(centre), Integer.toString(last));
	}
}

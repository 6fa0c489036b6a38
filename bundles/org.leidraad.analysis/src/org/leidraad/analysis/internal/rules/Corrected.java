/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.rules;

import org.leidraad.model.Measurement;
import org.leidraad.model.RoadmapPackage.Literals;

/** Tells a measurement that counts from one that another of the same indicator corrects. */
final class Corrected {

	private Corrected() {
	}

	/** Tells whether another measurement of the same indicator corrects it. */
	static boolean is(Measurement measurement) {
		if (measurement.eIsSet(Literals.MEASUREMENT__SUPERSEDED_BY)) {
			for (Measurement correction : measurement.getSupersededBy()) {
				if (correction != measurement && correction.eContainer() == measurement.eContainer()) {
					return true;
				}
			}
		}
		return false;
	}
}

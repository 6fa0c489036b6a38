/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.RoadmapPackage.Literals;

/** Which fields of a part are the columns of the table in which it is edited. */
public final class TableColumns {

	private TableColumns() {
	}

	/**
	 * The columns for a kind of part.
	 *
	 * @param type the kind of part
	 * @return its fields, the most telling first
	 */
	public static List<EStructuralFeature> of(EClass type) {
		return switch (type.getClassifierID()) {
			case RoadmapPackage.MILESTONE -> List.of(Literals.MILESTONE__DATE, Literals.MILESTONE__VALUE,
					Literals.ELEMENT__NAME);
			case RoadmapPackage.RUBRIC_LEVEL -> List.of(Literals.RUBRIC_LEVEL__LEVEL, Literals.ELEMENT__NAME,
					Literals.ELEMENT__DESCRIPTION);
			case RoadmapPackage.MEASUREMENT -> List.of(Literals.MEASUREMENT__DATE, Literals.MEASUREMENT__VALUE,
					Literals.MEASUREMENT__NUMERATOR, Literals.MEASUREMENT__DENOMINATOR, Literals.MEASUREMENT__ORIGIN,
					Literals.MEASUREMENT__COMPLETENESS, Literals.MEASUREMENT__VERIFIED);
			case RoadmapPackage.ACTION -> List.of(Literals.ELEMENT__NAME, Literals.ACTION__START, Literals.ACTION__END,
					Literals.ACTION__STATE, Literals.ACTION__OWNER);
			case RoadmapPackage.EVALUATION_MOMENT -> List.of(Literals.EVALUATION_MOMENT__DATE, Literals.ELEMENT__NAME,
					Literals.EVALUATION_MOMENT__HELD, Literals.EVALUATION_MOMENT__FINDINGS,
					Literals.EVALUATION_MOMENT__DECISIONS);
			default -> List.of(Literals.ELEMENT__NAME);
		};
	}
}

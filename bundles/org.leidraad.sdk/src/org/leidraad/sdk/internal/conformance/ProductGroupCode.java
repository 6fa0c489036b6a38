/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.internal.conformance;

import org.leidraad.analysis.coverage.ProcurementVocabulary;

/** Codes of the Common Procurement Vocabulary (Regulation (EC) 213/2008): eight digits and a check digit. */
final class ProductGroupCode {

	private ProductGroupCode() {
		// no instances
	}

	static void check(String code, String file, int line, Faults faults) {
		if (ProcurementVocabulary.find(code).filter(known -> known.code().equals(code)).isEmpty()) {
			ProcurementVocabulary.near(code).ifPresentOrElse(
					known -> faults.error("check-digit", file, line, code, known.code()),
					() -> faults.error("product-group", file, line, code));
		}
	}
}

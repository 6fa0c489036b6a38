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

import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.StatedRule;
import org.leidraad.model.Element;
import org.leidraad.procurement.internal.ProcurementTexts;

/**
 * A rule about what is bought and agreed, with its text in this bundle.
 *
 * @param <E> the kind of element that the rule looks at
 */
abstract class ProcurementRule<E extends Element> extends StatedRule<E> {

	ProcurementRule(String id, Severity severity, Class<E> subject, Reads reads) {
		super(id, severity, subject, reads, ProcurementTexts.TEXTS);
	}
}

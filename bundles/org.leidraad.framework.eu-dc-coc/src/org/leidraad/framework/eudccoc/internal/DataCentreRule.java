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

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.StatedRule;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;

/** A rule about the attributes of a data centre, on whatever element. Nobody but its meters knows a repair. */
abstract class DataCentreRule extends StatedRule<Element> {

	DataCentreRule(String id, Severity severity) {
		super(id, severity, Element.class, Reads.own(), CodeTexts.TEXTS);
	}

	@Override
	public final void check(Element element, RuleContext context, FindingReport report) {
		DataCentre.of(element).ifPresent(centre -> faults(centre, context)
				.forEach(arguments -> report.found(Literals.ELEMENT__EXTENSIONS, arguments, List.of())));
	}

	/**
	 * Looks at a data centre.
	 *
	 * @param centre the data centre
	 * @param context what else may be asked
	 * @return the arguments of each finding, for {1}, {2}, ...
	 */
	abstract List<List<Object>> faults(DataCentre centre, RuleContext context);

	/** The name of a data centre in brackets, to stand behind that of the element; nothing where it has none. */
	static String place(DataCentre centre) {
		return centre.site().map(site -> " (" + site + ')').orElse("");
	}

	/** {@return one finding, or none} */
	static List<List<Object>> when(boolean fault, Object... arguments) {
		return fault ? List.of(List.of(arguments)) : List.of();
	}

	/** A number as it is shown in a sentence of any language: as text, or it would be rounded. */
	static String shown(Optional<? extends Number> number) {
		return number.map(value -> value instanceof BigDecimal decimal
				? decimal.stripTrailingZeros().toPlainString()
				: value.toString()).orElse("–");
	}
}

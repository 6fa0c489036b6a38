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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * A date that can hardly be meant: before 1990 or after 2100, or before another one of the same element that it must
 * follow. Holds for every date of the model, also of kinds of elements that are still to come. A year of two digits is
 * read as one of this century; an end that is put off for ever can be left open.
 */
final class DateImplausible extends ThreadRule<Element> {

	private static final int CENTURY = 100;
	private static final int THIS_CENTURY = 2000;
	/** Without such a date there is no end. */
	private static final Set<EAttribute> ENDS = Set.of(Literals.CONTRACT__END, Literals.CONTRACT__GUARANTEE_END,
			Literals.ACCEPTANCE__UNTIL);

	DateImplausible() {
		super("date-implausible", Severity.WARNING, Element.class, Reads.own());
	}

	@Override
	public void check(Element element, RuleContext context, FindingReport report) {
		for (EAttribute field : element.eClass().getEAllAttributes()) {
			if (field.getEAttributeType() == Literals.ISO_DATE && element.eIsSet(field)
					&& element.eGet(field) instanceof LocalDate date && !CalendarDates.isPlausible(date)) {
				report.found(field, List.of(AnalysisTexts.message("date.outside", date.toString(),
						Integer.toString(CalendarDates.FIRST_PLAUSIBLE_YEAR),
						Integer.toString(CalendarDates.LAST_PLAUSIBLE_YEAR))),
						() -> repairs(element, field, date));
			}
		}
		for (DateOrder order : DateOrder.of(element.eClass())) {
			order.broken(element).filter(pair -> CalendarDates.isPlausible(pair.earlier())
					&& CalendarDates.isPlausible(pair.later()))
					.ifPresent(pair -> report.found(order.after(),
							List.of(AnalysisTexts.message("date.order." + order.id(), pair.earlier().toString(),
									pair.later().toString())),
							() -> order.repairs(element, pair)));
		}
	}

	private static List<Repair> repairs(Element element, EAttribute field, LocalDate date) {
		List<Repair> repairs = new ArrayList<>();
		if (date.getYear() > 0 && date.getYear() < CENTURY) {
			LocalDate meant = date.withYear(THIS_CENTURY + date.getYear());
			repairs.add(new Setting(AnalysisTexts.message("repair.date-meant", meant.toString()), element, field,
					meant));
		}
		if (date.getYear() > CalendarDates.LAST_PLAUSIBLE_YEAR && ENDS.contains(field)) {
			repairs.add(new Setting(AnalysisTexts.message("repair.no-end"), element, field, null));
		}
		return repairs;
	}
}

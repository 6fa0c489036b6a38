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

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.CheckResult;
import org.leidraad.model.Element;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.internal.ProcurementTexts;

/**
 * The day on which something was done is still to come. Until then it does not count as done: the notice stays due, the
 * option stays open. An evaluation that was held, or a check with a result, can be made a plan again; from all else the
 * day can be taken out.
 */
public final class DateInFuture extends ProcurementRule<Element> {

	private static final Map<EClass, List<EAttribute>> DAYS = Map.of(
			Literals.MODIFICATION, List.of(Literals.MODIFICATION__NOTICE_DATE),
			Literals.REVIEW_CLAUSE, List.of(Literals.REVIEW_CLAUSE__EXERCISED_ON),
			Literals.INCENTIVE, List.of(Literals.INCENTIVE__GRANTED_ON),
			Literals.AUDIT_FINDING, List.of(Literals.AUDIT_FINDING__DATE, Literals.AUDIT_FINDING__REMEDIED_ON),
			Literals.FACTORY_DISCLOSURE, List.of(Literals.FACTORY_DISCLOSURE__DATE),
			Literals.CONTRACT_EVENT, List.of(Literals.CONTRACT_EVENT__KNOWN_ON, Literals.CONTRACT_EVENT__NOTICED_ON,
					Literals.CONTRACT_EVENT__FIGURES_ON),
			Literals.EVALUATION_MOMENT, List.of(Literals.EVALUATION_MOMENT__DATE),
			Literals.PERFORMANCE_CHECK, List.of(Literals.PERFORMANCE_CHECK__DATE),
			Literals.GLOSSARY_TERM, List.of(Literals.GLOSSARY_TERM__AGREED_ON),
			Literals.LESSON, List.of(Literals.LESSON__DATE));

	/** Made for the extension point. */
	public DateInFuture() {
		super("date-in-future", Severity.WARNING, Element.class, Reads.own());
	}

	@Override
	public void check(Element element, RuleContext context, FindingReport report) {
		for (EAttribute field : DAYS.getOrDefault(element.eClass(), List.of())) {
			if (element.eGet(field) instanceof LocalDate day && day.isAfter(context.today()) && isDone(element)) {
				report.found(field, List.of(ProcurementTexts.message("done." + field.getName()), day.toString()),
						() -> List.of(repair(element, field)));
			}
		}
	}

	/** Evaluations and checks are planned by their day until they are held or done. */
	private static boolean isDone(Element element) {
		return switch (element) {
			case EvaluationMoment moment -> moment.isHeld();
			case PerformanceCheck check -> check.getResult() != CheckResult.NOT_CHECKED;
			default -> true;
		};
	}

	private static Repair repair(Element element, EAttribute field) {
		return switch (element) {
			case EvaluationMoment moment -> new Setting(ProcurementTexts.message("repair.not-held"), moment,
					Literals.EVALUATION_MOMENT__HELD, false);
			case PerformanceCheck check -> new Setting(ProcurementTexts.message("repair.not-checked"), check,
					Literals.PERFORMANCE_CHECK__RESULT, CheckResult.NOT_CHECKED);
			default -> new Setting(ProcurementTexts.message("repair.no-day"), element, field, null);
		};
	}
}

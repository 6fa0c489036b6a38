/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.steering;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.leidraad.analysis.internal.CalendarDates;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.model.AuditFinding;
import org.leidraad.model.CheckResult;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Drawer;
import org.leidraad.model.Element;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.Modification;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.ScoredOn;
import org.leidraad.procurement.internal.Done;
import org.leidraad.procurement.modification.LedgerRow;
import org.leidraad.procurement.modification.ModificationLedger;
import org.leidraad.procurement.modification.ModificationVerdict;

/**
 * What is due under a contract. A list of it is looked at only where there is one: thousands of contracts have none.
 *
 * @param contract the contract
 * @param roadmap the roadmap that it is part of
 * @param today the day on which is looked
 */
record ContractDuties(Contract contract, Roadmap roadmap, LocalDate today) {

	/** Each agreed criterion is checked this often, or this long after the start. */
	private static final Period CHECKED = Period.ofMonths(12);
	/** What was asked before the award, and is checked once: a performance stays due for the whole term. */
	private static final Set<CriterionUseType> CHECKED_ONCE = Set.of(CriterionUseType.TECHNICAL_SPECIFICATION,
			CriterionUseType.SELECTION);

	void addTo(List<Due> dues) {
		evaluations(dues);
		checks(dues);
		if (contract.eIsSet(Literals.CONTRACT__INCENTIVES)) {
			new IncentiveDuties(contract, today).addTo(dues);
		}
		remedies(dues);
		notices(dues);
		new TermDuties(contract, today).addTo(dues);
		if (contract.eIsSet(Literals.CONTRACT__EVENTS)) {
			new EventDuties(contract, roadmap, today).addTo(dues);
		}
	}

	private void evaluations(List<Due> dues) {
		if (contract.eIsSet(Literals.CONTRACT__EVALUATIONS)) {
			for (EvaluationMoment moment : contract.getEvaluations()) {
				if (moment.getDate() != null && !(moment.isHeld() && Done.by(moment.getDate(), today))) {
					dues.add(due(moment.getDate(), DueKind.EVALUATION, moment));
				}
			}
		}
	}

	/** Checks that somebody planned, and those of criteria that nobody checked for a year. */
	private void checks(List<Due> dues) {
		Map<CriterionUse, LocalDate> last = new HashMap<>();
		Set<CriterionUse> planned = new HashSet<>();
		if (contract.eIsSet(Literals.CONTRACT__CHECKS)) {
			for (PerformanceCheck check : contract.getChecks()) {
				if (check.getDate() != null && !isDone(check)) {
					dues.add(due(check.getDate(), DueKind.CHECK, check));
					planned.add(check.getCriterion());
				} else if (check.getDate() != null && check.getCriterion() != null) {
					last.merge(check.getCriterion(), check.getDate(), (one, other) -> one.isAfter(other) ? one : other);
				}
			}
		}
		Term term = Term.of(contract);
		if (contract.eIsSet(Literals.CONTRACT__CRITERIA) && !term.hasEnded(today)) {
			contract.getCriteria().stream().filter(criterion -> !planned.contains(criterion))
					.filter(ContractDuties::isAnswered)
					.filter(criterion -> !CHECKED_ONCE.contains(criterion.getUse()) || !last.containsKey(criterion))
					.forEach(criterion -> check(Optional.ofNullable(last.get(criterion)), term)
							.ifPresent(date -> dues.add(due(date, DueKind.CHECK, criterion))));
		}
	}

	private boolean isDone(PerformanceCheck check) {
		return check.getResult() != CheckResult.NOT_CHECKED && Done.by(check.getDate(), today);
	}

	/** An award on the price or on another figure of the offer was settled with it: no promise that can be kept. */
	private static boolean isAnswered(CriterionUse criterion) {
		return criterion.getUse() != CriterionUseType.AWARD || criterion.getScoredOn() == ScoredOn.ANSWER;
	}

	/** A year after the last check; never checked, a year after the start, or at the end of a shorter term. */
	private static Optional<LocalDate> check(Optional<LocalDate> last, Term term) {
		Optional<LocalDate> due = last.or(term::start).flatMap(date -> CalendarDates.after(date, CHECKED));
		boolean isBeyond = due.isPresent() && term.end().filter(due.get()::isAfter).isPresent();
		return isBeyond ? term.end().filter(end -> last.isEmpty()) : due;
	}

	private void remedies(List<Due> dues) {
		if (contract.eIsSet(Literals.CONTRACT__AUDIT_FINDINGS)) {
			for (AuditFinding finding : contract.getAuditFindings()) {
				if (finding.getRemedyDue() != null && !Done.by(finding.getRemediedOn(), today)) {
					dues.add(due(finding.getRemedyDue(), DueKind.REMEDY, finding));
				}
			}
		}
	}

	private void notices(List<Due> dues) {
		if (contract.eIsSet(Literals.CONTRACT__MODIFICATIONS)) {
			Set<Modification> judged = judgedPublic();
			for (Modification change : contract.getModifications()) {
				boolean isPublic = change.getDrawer() == Drawer.ADDITIONAL || change.getDrawer() == Drawer.UNFORESEEN
						|| judged.contains(change);
				if (isPublic && change.getDate() != null && !Done.by(change.getNoticeDate(), today)) {
					dues.add(due(change.getDate(), DueKind.NOTICE, change));
				}
			}
		}
	}

	/** Changes that nobody booked yet, and that by the verdict need a notice. */
	private Set<Modification> judgedPublic() {
		if (contract.getModifications().stream().noneMatch(change -> change.getDrawer() == Drawer.UNDECIDED)) {
			return Set.of();
		}
		return ModificationLedger.of(contract, roadmap, today).rows().stream()
				.filter(row -> row.booked().isEmpty()
						&& row.verdict().filter(ModificationVerdict::noticeRequired).isPresent())
				.map(LedgerRow::change).collect(Collectors.toSet());
	}

	private Due due(LocalDate date, DueKind kind, Element element) {
		return Due.of(date, kind, element, Optional.of(contract), today, ElementName.of(contract));
	}
}

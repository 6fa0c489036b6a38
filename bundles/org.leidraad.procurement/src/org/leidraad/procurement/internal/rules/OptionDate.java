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
import java.util.Optional;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.Contract;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.internal.ProcurementTexts;
import org.leidraad.procurement.steering.Term;

/**
 * An option of a contract that was used after the last day on which it could be, or whose last day lies outside the
 * term. An option that lapsed is no fault: the agenda tells when to decide. Used too late needs a ground of its own,
 * and
 * a wrong day is for people to look up; what lies after the end can be put on the end.
 */
public final class OptionDate extends ProcurementRule<ReviewClause> {

	/** Made for the extension point. */
	public OptionDate() {
		super("option-date", Severity.WARNING, ReviewClause.class, Reads.own()
				.at(Path.up(Literals.CONTRACT__CLAUSES), Literals.CONTRACT__START, Literals.CONTRACT__END));
	}

	@Override
	public void check(ReviewClause option, RuleContext context, FindingReport report) {
		if (option.isOption() && option.eContainer() instanceof Contract contract) {
			Term term = Term.of(contract);
			LocalDate last = option.getExerciseBy();
			if (last != null && !term.contains(last)) {
				report.found(Literals.REVIEW_CLAUSE__EXERCISE_BY,
						List.of(ProcurementTexts.message("option.outside-term", last.toString())),
						() -> repairs(option, last, term));
			}
			LocalDate used = option.getExercisedOn();
			Optional<LocalDate> until = Optional.ofNullable(last).or(term::end);
			if (used != null && until.filter(used::isAfter).isPresent()) {
				report.found(Literals.REVIEW_CLAUSE__EXERCISED_ON,
						List.of(ProcurementTexts.message("option.used-late", used.toString(),
								until.orElseThrow().toString())),
						List.of());
			}
		}
	}

	private static List<Repair> repairs(ReviewClause option, LocalDate last, Term term) {
		return term.end().filter(last::isAfter).filter(ignored -> term.isComplete() || term.start().isEmpty())
				.<List<Repair>>map(end -> List.of(new Setting(
						ProcurementTexts.message("repair.option-until-end", end.toString()), option,
						Literals.REVIEW_CLAUSE__EXERCISE_BY, end)))
				.orElse(List.of());
	}
}

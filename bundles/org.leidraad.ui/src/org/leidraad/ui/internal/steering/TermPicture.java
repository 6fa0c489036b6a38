/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.steering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.leidraad.chart.FigureFormat;
import org.leidraad.chart.TermLine;
import org.leidraad.chart.TermLine.Lane;
import org.leidraad.chart.TermLine.Mark;
import org.leidraad.chart.TermLine.Sign;
import org.leidraad.chart.TermLine.Span;
import org.leidraad.chart.TermLine.Stretch;
import org.leidraad.model.CheckResult;
import org.leidraad.model.Contract;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.Incentive;
import org.leidraad.model.Modification;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.Roadmap;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.steering.Agenda;
import org.leidraad.procurement.steering.DueKind;
import org.leidraad.procurement.steering.Term;

/**
 * The term of a contract on a time line: its days, its options, and what is planned and done during it.
 *
 * @param contract the contract
 * @param today the day on which is looked
 * @param locale the language
 */
public record TermPicture(Contract contract, LocalDate today, Locale locale) {

	/** {@return the picture; lanes that hold nothing are left out} */
	public TermLine picture() {
		List<Lane> lanes = new ArrayList<>(List.of(term()));
		options().ifPresent(lanes::add);
		evaluations().ifPresent(lanes::add);
		checks().ifPresent(lanes::add);
		changes().ifPresent(lanes::add);
		incentives().ifPresent(lanes::add);
		events().ifPresent(lanes::add);
		remedies().ifPresent(lanes::add);
		return new TermLine(new Span(ModelNames.element(locale, contract), today, lanes,
				SteeringWords.get("term.nothing")), locale);
	}

	private Lane term() {
		Term term = Term.of(contract);
		List<Stretch> stretches = new ArrayList<>();
		if (term.isComplete() || term.start().isPresent() != term.end().isPresent()) {
			stretches.add(new Stretch(term.start(), term.end(), true, ""));
		}
		Optional<LocalDate> guaranteed = term.acceptance().or(term::end);
		term.guaranteeEnd().filter(end -> guaranteed.filter(end::isAfter).isPresent()).ifPresent(
				end -> stretches.add(new Stretch(guaranteed, Optional.of(end), false,
						SteeringWords.get("term.guarantee"))));
		List<Mark> marks = term.acceptance().map(day -> List.of(new Mark(day, Sign.FACT, ""))).orElse(List.of());
		return new Lane(left(term), stretches, marks);
	}

	private String left(Term term) {
		if (term.hasEnded(today)) {
			return SteeringWords.get("term.ended");
		}
		if (term.start().filter(today::isBefore).isPresent()) {
			return SteeringWords.get("term.not-started");
		}
		return term.isComplete()
				? SteeringWords.get("term.months", term.monthsLeft(today).orElse(0L))
				: SteeringWords.get("term.term");
	}

	private Optional<Lane> options() {
		List<ReviewClause> options = Term.of(contract).options();
		List<Mark> marks = new ArrayList<>();
		options.stream().filter(one -> one.getExercisedOn() != null)
				.forEach(one -> marks.add(done(one.getExercisedOn())));
		if (contract.eContainer() instanceof Roadmap roadmap) {
			Agenda.of(contract, roadmap, today).dues().stream().filter(due -> due.kind() == DueKind.OPTION)
					.forEach(due -> marks.add(new Mark(due.date(), planned(due.date()), "")));
		}
		long used = options.stream().filter(one -> isPast(one.getExercisedOn())).count();
		return lane("term.options", marks, !options.isEmpty(), used, options.size());
	}

	private Optional<Lane> evaluations() {
		List<Mark> marks = marks(contract.getEvaluations(), moment -> Optional.ofNullable(moment.getDate())
				.map(day -> moment.isHeld() ? done(day) : new Mark(day, planned(day), "")));
		long held = contract.getEvaluations().stream().filter(moment -> moment.isHeld() && !isComing(moment.getDate()))
				.count();
		return lane("term.evaluations", marks, !contract.getEvaluations().isEmpty(), held,
				contract.getEvaluations().size());
	}

	private Optional<Lane> checks() {
		List<PerformanceCheck> checks = contract.getChecks();
		List<Mark> marks = marks(checks,
				check -> Optional.ofNullable(check.getDate()).map(day -> new Mark(day, sign(check, day), "")));
		long done = checks.stream()
				.filter(check -> check.getResult() != CheckResult.NOT_CHECKED && !isComing(check.getDate()))
				.count();
		return lane("term.checks", marks, !checks.isEmpty(), done, checks.size());
	}

	private Sign sign(PerformanceCheck check, LocalDate day) {
		return isComing(day) ? Sign.OPEN : switch (check.getResult()) {
			case NOT_CHECKED -> planned(day);
			case MET -> Sign.DONE;
			case PARTLY -> Sign.PARTLY;
			case NOT_MET -> Sign.FAILED;
		};
	}

	private Optional<Lane> changes() {
		return lane("term.changes", facts(contract.getModifications(), Modification::getDate),
				!contract.getModifications().isEmpty(), contract.getModifications().size());
	}

	private Optional<Lane> incentives() {
		List<Mark> marks = marks(contract.getIncentives(),
				one -> Optional.ofNullable(one.getGrantedOn()).map(this::done));
		return lane("term.incentives", marks, contract.getIncentives().stream().map(Incentive::getGrantedOn)
				.anyMatch(Objects::nonNull), marks.stream().filter(mark -> mark.sign() == Sign.DONE).count(),
				contract.getIncentives().size());
	}

	private Optional<Lane> events() {
		return lane("term.events", facts(contract.getEvents(), ContractEvent::getDate),
				!contract.getEvents().isEmpty(), contract.getEvents().size());
	}

	private Optional<Lane> remedies() {
		List<Mark> marks = marks(contract.getAuditFindings(), one -> one.getRemediedOn() != null
				? Optional.of(done(one.getRemediedOn()))
				: Optional.ofNullable(one.getRemedyDue()).map(day -> new Mark(day, planned(day), "")));
		long done = contract.getAuditFindings().stream().filter(one -> isPast(one.getRemediedOn())).count();
		return lane("term.remedies", marks, !contract.getAuditFindings().isEmpty(), done,
				contract.getAuditFindings().size());
	}

	/** What is said to be done on a day to come is not done yet. */
	private Mark done(LocalDate day) {
		return new Mark(day, isComing(day) ? Sign.OPEN : Sign.DONE, "");
	}

	private boolean isPast(LocalDate day) {
		return day != null && !isComing(day);
	}

	private boolean isComing(LocalDate day) {
		return day != null && day.isAfter(today);
	}

	private Sign planned(LocalDate day) {
		return day.isBefore(today) ? Sign.LATE : Sign.OPEN;
	}

	private static <T> List<Mark> marks(List<T> all, Function<T, Optional<Mark>> mark) {
		return all.stream().map(mark).flatMap(Optional::stream).toList();
	}

	private static <T> List<Mark> facts(List<T> all, Function<T, LocalDate> day) {
		return marks(all, one -> Optional.ofNullable(day.apply(one)).map(on -> new Mark(on, Sign.FACT, "")));
	}

	private Optional<Lane> lane(String key, List<Mark> marks, boolean shown, Object... numbers) {
		return shown
				? Optional.of(new Lane(SteeringWords.get(key, numbers), List.of(), nextIsDated(marks)))
				: Optional.empty();
	}

	/** Beside the first that is still to come stands its day. */
	private List<Mark> nextIsDated(List<Mark> marks) {
		Optional<Mark> next = marks.stream().filter(mark -> mark.sign() == Sign.OPEN)
				.min(Comparator.comparing(Mark::on));
		FigureFormat format = new FigureFormat(locale);
		return marks.stream().map(mark -> next.filter(one -> one == mark).isPresent()
				? new Mark(mark.on(), mark.sign(), format.shortDate(mark.on()))
				: mark).toList();
	}
}

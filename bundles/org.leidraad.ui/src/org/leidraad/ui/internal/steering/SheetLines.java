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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.chart.FigureFormat;
import org.leidraad.model.AuditFinding;
import org.leidraad.model.CheckResult;
import org.leidraad.model.Element;
import org.leidraad.model.FactoryDisclosure;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.steering.CriterionPerformance;
import org.leidraad.procurement.steering.IncentiveState;
import org.leidraad.procurement.steering.PerformanceSheet;
import org.leidraad.procurement.steering.SocialFollowUp;
import org.leidraad.procurement.steering.Trend;

/**
 * What stands in the tables of the performance sheet.
 *
 * @param locale the language
 */
record SheetLines(Locale locale) {

	private static final String NONE = "\u2013";

	/** A line for each criterion agreed: last check, result, trend, evidence, next check. */
	List<SheetLine> criteria(PerformanceSheet sheet) {
		return sheet.criteria().stream().map(this::criterion).toList();
	}

	private SheetLine criterion(CriterionPerformance row) {
		Optional<PerformanceCheck> last = row.last();
		List<String> texts = List.of(name(row.criterion()), day(last.map(PerformanceCheck::getDate)),
				last.map(this::result).orElseGet(() -> SteeringWords.get("sheet.never")),
				row.trend() == Trend.UNKNOWN ? NONE : row.trend().title().in(locale),
				last.isEmpty() ? NONE : evidence(row), day(row.planned().map(PerformanceCheck::getDate)));
		Element opened = last.or(row::planned).map(Element.class::cast).orElse(row.criterion());
		return new SheetLine(row.criterion(), opened,
				Optional.of(state(last.map(PerformanceCheck::getResult).orElse(CheckResult.NOT_CHECKED))), texts);
	}

	private String result(PerformanceCheck check) {
		String result = ModelNames.choice(locale, check.getResult());
		return check.getValue() == null
				? result
				: SteeringWords.get("sheet.value", result, new FigureFormat(locale).number(check.getValue()));
	}

	private String evidence(CriterionPerformance row) {
		return row.hasEvidence()
				? String.join(", ", row.last().orElseThrow().getEvidence())
				: SteeringWords.get("sheet.noEvidence");
	}

	private static IndicatorState state(CheckResult result) {
		return switch (result) {
			case MET -> IndicatorState.ACHIEVED;
			case PARTLY -> IndicatorState.ATTENTION;
			case NOT_MET -> IndicatorState.BEHIND;
			case NOT_CHECKED -> IndicatorState.NOT_STARTED;
		};
	}

	/** A line for each bonus and deduction: what is to be done with it, kind, amount, criterion. */
	List<SheetLine> incentives(PerformanceSheet sheet) {
		return sheet.incentives().stream().map(this::incentive).toList();
	}

	private SheetLine incentive(IncentiveState state) {
		BigDecimal amount = state.incentive().getAmount();
		return new SheetLine(state.incentive(), state.incentive(), Optional.of(sign(state)),
				List.of(name(state.incentive()), words(state),
						ModelNames.choice(locale, state.incentive().getKind()),
						amount == null ? NONE : new FigureFormat(locale).money(amount),
						state.incentive().getCriterion() == null ? NONE : name(state.incentive().getCriterion())));
	}

	private String words(IncentiveState state) {
		if (state.isGranted()) {
			return SteeringWords.get("sheet.incentive.granted", day(state.granted()));
		}
		return state.incentive().getCriterion() == null
				? SteeringWords.get("sheet.incentive.unlinked")
				: SteeringWords.get("sheet.incentive." + state.applies().id(), day(state.since()));
	}

	private static IndicatorState sign(IncentiveState state) {
		if (state.isGranted()) {
			return IndicatorState.ACHIEVED;
		}
		return switch (state.applies()) {
			case YES -> IndicatorState.ATTENTION;
			case NO -> IndicatorState.NOT_STARTED;
			case UNKNOWN -> IndicatorState.NO_DATA;
		};
	}

	/** The findings in the chain with how far they are, then the factories disclosed. */
	List<SheetLine> chain(SocialFollowUp chain) {
		List<SheetLine> lines = new ArrayList<>();
		chain.findings().forEach(finding -> lines.add(finding(finding, chain.state(finding))));
		chain.factories().forEach(factory -> lines.add(factory(factory)));
		return lines;
	}

	private SheetLine finding(AuditFinding finding, SocialFollowUp.State state) {
		LocalDate day = state == SocialFollowUp.State.REMEDIED ? finding.getRemediedOn() : finding.getRemedyDue();
		return new SheetLine(finding, finding, Optional.of(switch (state) {
			case REMEDIED -> IndicatorState.ACHIEVED;
			case OVERDUE -> IndicatorState.OVERDUE;
			case OPEN -> IndicatorState.NOT_STARTED;
		}), List.of(name(finding), ModelNames.type(locale, finding.eClass()),
				finding.getFactory() == null ? NONE : name(finding.getFactory()),
				SteeringWords.get("sheet.finding." + state.id()), day(Optional.ofNullable(day))));
	}

	private SheetLine factory(FactoryDisclosure factory) {
		Integer tier = factory.getTier();
		return new SheetLine(factory, factory, Optional.empty(),
				List.of(name(factory), ModelNames.type(locale, factory.eClass()),
						factory.getCountry() == null || factory.getCountry().isBlank() ? NONE : country(factory),
						tier == null || tier <= 0
								? SteeringWords.get("sheet.noTier")
								: SteeringWords.get("sheet.tier", tier.toString()),
						day(Optional.ofNullable(factory.getDate()))));
	}

	private String country(FactoryDisclosure factory) {
		String code = factory.getCountry().strip().toUpperCase(Locale.ROOT);
		String name = Locale.of("", code).getDisplayCountry(locale);
		return name.isEmpty() ? code : name;
	}

	private String name(Element element) {
		return ModelNames.element(locale, element);
	}

	private String day(Optional<LocalDate> date) {
		return date.map(new FigureFormat(locale)::shortDate).orElse(NONE);
	}
}

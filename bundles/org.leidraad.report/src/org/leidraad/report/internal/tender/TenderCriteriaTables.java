/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.tender;

import static org.leidraad.report.internal.table.Column.decimal;
import static org.leidraad.report.internal.table.Column.missing;
import static org.leidraad.report.internal.table.Column.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;

import org.leidraad.model.CriterionUseType;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.report.internal.table.TableDefinition;

/** The tables of a tender annex about its criteria. */
final class TenderCriteriaTables {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private TenderCriteriaTables() {
	}

	static List<TableDefinition<?>> all() {
		return List.of(criteria(), weights(), totals(), awards(), scales(), answers());
	}

	private static TableDefinition<AskedCriterion> criteria() {
		return new TableDefinition<>("tenderCriteria", Tender.rows(Tender::criteria), List.of(
				text("use", row -> row.use().getUse().getLiteral()),
				text("useText", row -> ModelNames.choice(row.facts().locale(), row.use().getUse())),
				text("number", AskedCriterion::number),
				text("title", AskedCriterion::title),
				text("text", AskedCriterion::text),
				text("demand", AskedCriterion::demand),
				decimal("threshold", AskedCriterion::thresholdNumber),
				text("unit", AskedCriterion::unit),
				text("level", row -> row.level().orElse(null)),
				text("proof", AskedCriterion::proofText),
				text("equivalents", AskedCriterion::equivalentsText),
				text("reference", AskedCriterion::reference),
				text("aspects", AskedCriterion::aspects),
				missing("noText", AskedCriterion::text),
				missing("noDemand", AskedCriterion::demand),
				missing("noEquivalents", AskedCriterion::equivalentsText),
				missing("noReference", AskedCriterion::reference),
				missing("noAspects", AskedCriterion::aspects),
				decimal("weight", row -> row.use().getWeight())));
	}

	private static List<AskedCriterion> award(Tender tender) {
		return tender.criteria(CriterionUseType.AWARD);
	}

	private static String sentence(AskedCriterion row, String text) {
		return text.substring(0, 1).toUpperCase(row.facts().locale()) + text.substring(1);
	}

	private static TableDefinition<AskedCriterion> weights() {
		return new TableDefinition<>("tenderWeights", Tender.rows(TenderCriteriaTables::award), List.of(
				text("number", AskedCriterion::number),
				text("title", AskedCriterion::title),
				text("looksAt", row -> sentence(row, new AwardRule(row).looksAt())),
				text("way", row -> row.wording().text("way." + new AwardRule(row).way().name().toLowerCase(
						Locale.ROOT))),
				decimal("weight", row -> row.use().getWeight()),
				text("weightText", row -> row.use().getWeight() == null
						? "–"
						: row.wording().number(row.use().getWeight()))));
	}

	/** The sum of the weights, and what is wrong with it where it is not 100. */
	private record Total(Tender tender, BigDecimal sum) {
	}

	private static TableDefinition<Total> totals() {
		return new TableDefinition<>("tenderTotals", Tender.rows(tender -> award(tender).isEmpty()
				? List.of()
				: List.of(new Total(tender, award(tender).stream().map(AskedCriterion::weight)
						.reduce(BigDecimal.ZERO, (sum, next) -> sum.add(next, MathContext.DECIMAL64))))),
				List.of(
						text("label", row -> row.tender().text("weights.total")),
						text("remark", row -> row.sum().compareTo(HUNDRED) == 0
								? null
								: row.tender().text("weights.not100")),
						decimal("weight", Total::sum),
						text("weightText", row -> row.tender().wording().number(row.sum()))));
	}

	private static TableDefinition<AskedCriterion> awards() {
		return new TableDefinition<>("tenderAwards", Tender.rows(TenderCriteriaTables::award), List.of(
				text("criterionId", row -> row.use().getId()),
				text("anchor", row -> "h2-" + row.use().getId()),
				text("heading", row -> row.wording().text("award.heading", row.number(), row.title())),
				text("number", AskedCriterion::number),
				text("title", AskedCriterion::title),
				text("weightText", row -> row.use().getWeight() == null || !new AwardRule(row).isWeightSound()
						? row.wording().text("award.noWeight")
						: row.wording().text("award.weight", row.wording().number(row.weight()))),
				text("text", AskedCriterion::text),
				text("demand", AskedCriterion::demand),
				text("method", row -> new AwardRule(row).method()),
				text("example", row -> new AwardRule(row).example()),
				text("proof", row -> row.wording().text("award.proof", row.proofText() == null
						? row.wording().text("proof.none")
						: row.proofText())),
				text("equivalents", AskedCriterion::equivalentsText),
				text("reference", AskedCriterion::reference),
				text("aspects", AskedCriterion::aspects),
				missing("noText", AskedCriterion::text),
				missing("noDemand", AskedCriterion::demand),
				missing("noExample", row -> new AwardRule(row).example()),
				missing("noEquivalents", AskedCriterion::equivalentsText),
				missing("noReference", AskedCriterion::reference),
				missing("noAspects", AskedCriterion::aspects)));
	}

	private static TableDefinition<ScaleRow> scales() {
		return new TableDefinition<>("tenderScales", Tender.rows(tender -> award(tender).stream()
				.flatMap(criterion -> new AwardRule(criterion).rows().stream()).toList()), List.of(
						text("criterionId", row -> row.criterion().use().getId()),
						text("number", row -> row.criterion().number()),
						text("title", row -> row.criterion().title()),
						text("answer", ScaleRow::answer),
						decimal("share", ScaleRow::share),
						text("shareText", row -> row.criterion().wording().value(row.share(), "%")),
						decimal("points", ScaleRow::points),
						text("pointsText", ScaleRow::pointsText)));
	}

	private static TableDefinition<AskedCriterion> answers() {
		return new TableDefinition<>("tenderAnswers", Tender.rows(Tender::criteria), List.of(
				text("number", AskedCriterion::number),
				text("title", AskedCriterion::title),
				text("asked", AskedCriterion::answerAsked)));
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.offers;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.leidraad.model.CheckResult;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.ScaleKind;
import org.leidraad.model.ScaleStep;
import org.leidraad.model.ScoredOn;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.ui.internal.fields.DecimalText;
import org.leidraad.ui.internal.fields.Reading;

/**
 * Answers as text, in a cell and from a spreadsheet.
 *
 * @param locale the language
 */
record AnswerText(Locale locale) {

	/** The languages in which the words for a result are understood, besides that of the window. */
	private static final List<Locale> UNDERSTOOD = List.of(Locale.ENGLISH, Locale.forLanguageTag("nl"), Locale.FRENCH);

	/** What a text stands for: {@code Read = Good | Wrong}. */
	sealed interface Read {

		/** An answer. */
		record Good(AnswerCell cell) implements Read {
		}

		/** Nothing that could be an answer to the criterion; the sentence says what could. */
		record Wrong(String sentence) implements Read {
		}
	}

	/** Whether there is something to answer: price, cost and carbon are computed from the offer itself. */
	static boolean isAnswered(CriterionUse criterion) {
		return criterion.getUse() != CriterionUseType.AWARD || switch (criterion.getScoredOn()) {
			case ANSWER -> true;
			case HIERARCHY -> !steps(criterion).isEmpty();
			case PRICE, ANNUAL_COST, CO2 -> false;
		};
	}

	/** Whether a number may be given: a table of rows without values has no use for one. */
	static boolean isNumber(CriterionUse criterion) {
		return !isRequirement(criterion) && criterion.getScoredOn() != ScoredOn.HIERARCHY
				&& (steps(criterion).isEmpty() || steps(criterion).stream().anyMatch(step -> step.getFrom() != null));
	}

	private static boolean isRequirement(CriterionUse criterion) {
		return criterion.getUse() != CriterionUseType.AWARD;
	}

	private static List<ScaleStep> steps(CriterionUse criterion) {
		return criterion.getScale() == null || criterion.getScale().getKind() == ScaleKind.LINEAR
				? List.of()
				: criterion.getScale().getSteps();
	}

	/** What a cell can be chosen from; nothing where a number is typed. */
	List<String> choices(CriterionUse criterion) {
		return isRequirement(criterion)
				? Arrays.stream(CheckResult.values()).map(one -> ModelNames.choice(locale, one)).toList()
				: steps(criterion).stream().map(this::name).toList();
	}

	private String name(ScaleStep step) {
		return ModelNames.element(locale, step).strip();
	}

	/** How an answer is written. */
	String write(CriterionUse criterion, AnswerCell cell) {
		if (isRequirement(criterion)) {
			return cell.result() == CheckResult.NOT_CHECKED ? "" : ModelNames.choice(locale, cell.result());
		}
		boolean isByRow = cell.step().isPresent() && (cell.value().isEmpty()
				|| criterion.getScale() != null && criterion.getScale().getKind() == ScaleKind.TABLE);
		return isByRow
				? cell.step().map(this::name).orElse("")
				: cell.value().map(number -> new DecimalText(locale).write(number)).orElse("");
	}

	/** What a text is as an answer; an empty one takes the answer away. */
	Read read(CriterionUse criterion, AnswerCell before, String text) {
		String words = text.strip();
		if (isRequirement(criterion)) {
			return words.isEmpty()
					? new Read.Good(before.with(CheckResult.NOT_CHECKED))
					: result(words).<Read>map(result -> new Read.Good(before.with(result))).orElseGet(
							() -> new Read.Wrong(OfferTexts.get("answers.wrong.result", words,
									String.join(", ", choices(criterion)))));
		}
		if (words.isEmpty()) {
			return new Read.Good(before.withoutValue());
		}
		Optional<ScaleStep> step = steps(criterion).stream().filter(one -> name(one).equalsIgnoreCase(words))
				.findFirst();
		return step.<Read>map(one -> new Read.Good(before.with(one))).orElseGet(() -> number(criterion, before, words));
	}

	private Read number(CriterionUse criterion, AnswerCell before, String words) {
		if (isNumber(criterion)
				&& new DecimalText(locale).read(withoutUnit(criterion, words)) instanceof Reading.Value(Object value)) {
			return new Read.Good(before.with((BigDecimal) value));
		}
		List<String> names = choices(criterion);
		return new Read.Wrong(names.isEmpty()
				? OfferTexts.get("answers.wrong.number", words, new DecimalText(locale).write(new BigDecimal("12.5")))
				: OfferTexts.get(isNumber(criterion) ? "answers.wrong.either" : "answers.wrong.row", words,
						String.join(OfferTexts.get("list.and"), names)));
	}

	/** Spreadsheets write the unit into the cell. */
	private static String withoutUnit(CriterionUse criterion, String words) {
		String unit = criterion.getUnit() == null ? "" : criterion.getUnit().strip();
		return !unit.isEmpty() && words.endsWith(unit)
				? words.substring(0, words.length() - unit.length()).strip()
				: words;
	}

	private Optional<CheckResult> result(String words) {
		return Arrays.stream(CheckResult.values()).filter(result -> Stream
				.concat(Stream.of(locale), UNDERSTOOD.stream())
				.flatMap(language -> Stream.concat(Stream.of(ModelNames.choice(language, result)),
						Arrays.stream(OfferTexts.in(language, "answers.words." + result.getLiteral()).split(","))))
				.anyMatch(word -> word.strip().equalsIgnoreCase(words))).findFirst();
	}
}

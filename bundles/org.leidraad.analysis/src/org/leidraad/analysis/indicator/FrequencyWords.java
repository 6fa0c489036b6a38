/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.indicator;

import java.text.Normalizer;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.leidraad.analysis.indicator.MeasurementFrequency.Occasion;

/** The words for a single frequency in English, Dutch and French; kept without capitals and accents. */
final class FrequencyWords {

	private static final Map<String, Occasion> EVENTS = turned(Map.of(
			Occasion.ORDER, List.of("per order", "each order", "every order", "per bestelling", "elke bestelling",
					"bij elke bestelling", "par commande", "a chaque commande"),
			Occasion.TENDER, List.of("per tender", "each tender", "every tender", "per aanbesteding",
					"elke aanbesteding", "bij elke aanbesteding", "par marche", "a chaque marche",
					"par appel d'offres")));

	private static final Map<String, String> PERIODS = turned(Map.of(
			"P1W", List.of("weekly", "wekelijks", "hebdomadaire"),
			"P1M", List.of("monthly", "maandelijks", "mensuel", "mensuelle"),
			"P3M", List.of("quarterly", "driemaandelijks", "trimestriel", "trimestrielle"),
			"P6M", List.of("half-yearly", "six-monthly", "semi-annual", "twice a year", "halfjaarlijks",
					"twee keer per jaar", "semestriel", "semestrielle", "deux fois par an"),
			"P1Y", List.of("yearly", "annual", "annually", "once a year", "jaarlijks", "eens per jaar", "annuel",
					"annuelle", "une fois par an", "tous les ans"),
			"P2Y", List.of("two-yearly", "biennial", "tweejaarlijks", "bisannuel", "bisannuelle", "biennal",
					"biennale")));

	private static final Map<String, Period> UNITS = turned(Map.of(
			Period.ofWeeks(1), List.of("week", "weeks", "weken", "semaine", "semaines"),
			Period.ofMonths(1), List.of("month", "months", "maand", "maanden", "mois"),
			Period.ofMonths(3), List.of("quarter", "quarters", "kwartaal", "kwartalen", "trimestre", "trimestres"),
			Period.ofMonths(6), List.of("half year", "half jaar", "halfjaar", "semestre", "semestres"),
			Period.ofYears(1), List.of("year", "years", "jaar", "an", "ans", "annee", "annees")));

	private static final Map<String, Integer> NUMBERS = turned(Map.of(
			2, List.of("two", "twee", "deux"), 3, List.of("three", "drie", "trois"),
			4, List.of("four", "vier", "quatre"), 5, List.of("five", "vijf", "cinq"), 6, List.of("six", "zes")));

	/** What is written most, as it is written most, ready to use: every status begins with it. */
	private static final Map<String, MeasurementFrequency> READY = PERIODS.entrySet().stream().collect(Collectors
			.toUnmodifiableMap(Map.Entry::getKey, entry -> calendar(Period.parse(entry.getValue()))));

	private static final Pattern EACH = Pattern.compile(
			"(?:every|each|per|om de|iedere|ieder|elke|elk|par|chaque|tous les|toutes les) (.+)");
	private static final Pattern ISO = Pattern.compile("[pP][0-9].*");
	private static final Pattern NUMERAL = Pattern.compile("\\d{1,2}");

	private FrequencyWords() {
	}

	/** Turns lists of words by meaning into meanings by word. */
	private static <T> Map<String, T> turned(Map<T, List<String>> words) {
		return words.entrySet().stream()
				.flatMap(entry -> entry.getValue().stream().map(word -> Map.entry(word, entry.getKey())))
				.collect(Collectors.toUnmodifiableMap(Entry::getKey, Entry::getValue));
	}

	/** Reads one frequency without a moment. All begin with a letter, and most moments do not. */
	static Optional<MeasurementFrequency> read(String text) {
		if (text.isEmpty() || !Character.isLetter(text.charAt(0)) && !Character.isWhitespace(text.charAt(0))) {
			return Optional.empty();
		}
		MeasurementFrequency ready = READY.get(text);
		if (ready != null) {
			return Optional.of(ready);
		}
		String plain = plain(text);
		Occasion event = EVENTS.get(plain);
		if (event != null) {
			return Optional.of(new MeasurementFrequency(event, Optional.empty(), Optional.empty()));
		}
		return period(PERIODS.getOrDefault(plain, plain)).or(() -> each(plain))
				.map(FrequencyWords::calendar);
	}

	private static MeasurementFrequency calendar(Period period) {
		return new MeasurementFrequency(Occasion.CALENDAR, Optional.of(period), Optional.empty());
	}

	private static String plain(String text) {
		String decomposed = Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
		return decomposed.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("\\s+", " ");
	}

	private static Optional<Period> each(String plain) {
		Matcher matcher = EACH.matcher(plain);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String rest = matcher.group(1);
		String[] words = rest.split(" ", 2);
		return UNITS.containsKey(rest) || words.length < 2
				? times(1, rest)
				: count(words[0]).flatMap(count -> times(count, words[1]));
	}

	private static Optional<Period> times(int count, String unit) {
		return Optional.ofNullable(UNITS.get(unit)).filter(one -> count > 0).map(one -> one.multipliedBy(count));
	}

	private static Optional<Integer> count(String number) {
		return NUMERAL.matcher(number).matches()
				? Optional.of(Integer.valueOf(number))
				: Optional.ofNullable(NUMBERS.get(number));
	}

	private static Optional<Period> period(String iso) {
		if (!ISO.matcher(iso).matches()) {
			return Optional.empty();
		}
		try {
			Period period = Period.parse(iso);
			return period.isNegative() || period.isZero() ? Optional.empty() : Optional.of(period);
		} catch (DateTimeParseException noPeriod) {
			return Optional.empty();
		}
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.frrepairindex.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A column of the official list, by the Table Schema {@code etalab/schema-indice-reparabilite} 0.1.2 of 2023-10-24.
 * Columns of the schema that are free to be there or not and have no rule for their cells are not named here.
 *
 * @param name its head
 * @param required true if each row has a value in it
 * @param rule what its values are
 */
record IndexColumn(String name, boolean required, Rule rule) {

	/** What values of a column are. */
	sealed interface Rule {

		/** Any text. */
		record Text() implements Rule {
		}

		/** A text of a pattern, which is described in words. */
		record Matching(Pattern pattern, String words) implements Rule {
		}

		/** One of some words. */
		record OneOf(Set<String> words) implements Rule {
		}

		/** A number from 0 to some other one. */
		record Score(int highest) implements Rule {
		}

		/** A date as YYYY-MM-DD. */
		record Date() implements Rule {
		}
	}

	/** The identifier of an entry. */
	static final String ID = "id_unique";
	/** The name of the model. */
	static final String MODEL = "nom_modele";
	/** The category of the product. */
	static final String CATEGORY = "categorie_produit";
	/** Who puts it on the market. */
	static final String BRAND = "nom_metteur_sur_le_marche";
	/** The index, 0 to 10. */
	static final String INDEX = "note_ir";
	/** The head of the score of a criterion, 0 to 20, without its number. */
	static final String SCORE = "note_c";
	/** How many criteria make the index. */
	static final int SCORES = 5;

	private static final int HIGHEST_INDEX = 10;
	private static final int HIGHEST_SCORE = 20;
	private static final int HIGHEST_PART = 10;

	/** The columns, in the order of the schema. */
	static final List<IndexColumn> ALL = all();

	private static List<IndexColumn> all() {
		List<IndexColumn> all = new ArrayList<>(List.of(
				matching(ID, "[\\w.]+-\\w+-\\d{4}-\\d{2}-\\d{2}", "model, maker and date with hyphens between"),
				matching("id_modele", "[\\w.]+", "letters, digits, points and underscores"),
				required("referentiel_id_modele", new Rule.OneOf(Set.of("GTIN_EAN", "SH4"))),
				required(MODEL, new Rule.Text()),
				required(CATEGORY, new Rule.OneOf(Set.of("Aspirateur filaire", "Aspirateur non filaire",
						"Aspirateur robot", "Lave-linge à chargement frontal (ou Lave-linge hublot)",
						"Lave-linge à chargement par le haut (ou Lave-linge top)", "ordinateur portable", "Smartphone",
						"Tondeuse à gazon électrique batterie", "Tondeuse à gazon électrique robot",
						"Tondeuse à gazon électrique filaire", "Nettoyeur haute pression", "Téléviseur",
						"Lave-vaisselle"))),
				matching("id_metteur_sur_le_marche", "\\w+", "letters, digits and underscores"),
				required("referentiel_id_metteur_sur_marche", new Rule.OneOf(Set.of("GLN", "SYDEREP"))),
				required(BRAND, new Rule.Text()), required("date_calcul", new Rule.Date()),
				address("url_tableau_detail_notation"), required(INDEX, new Rule.Score(HIGHEST_INDEX))));
		for (int i = 1; i <= SCORES; i++) {
			all.add(required(SCORE + i, new Rule.Score(HIGHEST_SCORE)));
		}
		for (String part : List.of("2.1", "2.2", "2.3", "3.1", "3.2", "3.3", "3.4", "5.1")) {
			all.add(required(SCORE + part, new Rule.Score(HIGHEST_PART)));
		}
		for (String part : List.of("5.2", "5.3")) {
			all.add(new IndexColumn(SCORE + part, false, new Rule.Score(HIGHEST_PART)));
		}
		all.add(address("lien_documentation"));
		return List.copyOf(all);
	}

	private static IndexColumn required(String name, Rule rule) {
		return new IndexColumn(name, true, rule);
	}

	private static IndexColumn matching(String name, String pattern, String words) {
		return required(name, new Rule.Matching(Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS), words));
	}

	private static IndexColumn address(String name) {
		return new IndexColumn(name, false,
				new Rule.Matching(Pattern.compile("https?://[^\\s/$.?#]\\S*"), "an address that begins with https://"));
	}

	/**
	 * Checks a value.
	 *
	 * @param value the value, without space around it
	 * @return what is wrong with it, to follow the value; none if nothing is
	 */
	Optional<String> fault(String value) {
		if (value.isEmpty()) {
			return required ? Optional.of("is empty, and the schema demands a value") : Optional.empty();
		}
		return switch (rule) {
			case Rule.Text text -> Optional.empty();
			case Rule.Matching(Pattern pattern, String words) ->
				pattern.matcher(value).matches() ? Optional.empty() : Optional.of("is not " + words);
			case Rule.OneOf(Set<String> words) ->
				words.contains(value) ? Optional.empty() : Optional.of("is none of the words of the schema");
			case Rule.Score(int highest) -> score(value, highest);
			case Rule.Date date -> date(value);
		};
	}

	private static Optional<String> score(String value, int highest) {
		try {
			// a number of the schema has a point; an exponent in a hostile list would make it endless
			BigDecimal score = value.length() > 20 || value.matches(".*[eE].*") ? null : new BigDecimal(value);
			return score == null || score.signum() < 0 || score.compareTo(BigDecimal.valueOf(highest)) > 0
					? Optional.of("is not between 0 and " + highest)
					: Optional.empty();
		} catch (NumberFormatException e) {
			return Optional.of("is no number with a point, such as 6.5");
		}
	}

	private static Optional<String> date(String value) {
		try {
			LocalDate.parse(value);
			return Optional.empty();
		} catch (DateTimeParseException e) {
			return Optional.of("is no date as YYYY-MM-DD");
		}
	}
}

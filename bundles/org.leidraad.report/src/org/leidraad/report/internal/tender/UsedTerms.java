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

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.leidraad.model.GlossaryTerm;

/**
 * The terms of the glossary that the document uses, under their name or another word for the same.
 *
 * @param terms the terms, in order of the alphabet
 */
record UsedTerms(List<GlossaryTerm> terms) {

	private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

	/** The terms that a tender uses; the whole document is read for them once. */
	static UsedTerms of(Tender tender) {
		return tender.facts().shared().get(UsedTerms.class, () -> new UsedTerms(find(tender)));
	}

	private static List<GlossaryTerm> find(Tender tender) {
		List<GlossaryTerm> glossary = tender.facts().roadmap().getGlossary();
		if (glossary.isEmpty()) {
			return List.of();
		}
		String text = text(tender);
		return glossary.stream().filter(term -> Wording.filled(term.getDescription()).isPresent())
				.filter(term -> isUsed(term, text))
				.sorted((one, other) -> key(one).compareTo(key(other))).toList();
	}

	private static String key(GlossaryTerm term) {
		return String.valueOf(term.getName()).toLowerCase(Locale.ROOT);
	}

	/** A word counts with what its grammar adds behind it, such as refurbished in Dutch: refurbishte. */
	private static boolean isUsed(GlossaryTerm term, String text) {
		return Stream.concat(Stream.ofNullable(term.getName()), term.getSynonyms().stream()).map(String::strip)
				.filter(word -> !word.isEmpty())
				.anyMatch(word -> Pattern.compile("\\b" + Pattern.quote(word), FLAGS).matcher(text).find());
	}

	private static String text(Tender tender) {
		Stream<String> criteria = tender.criteria().stream().flatMap(criterion -> Stream.of(criterion.title(),
				String.valueOf(criterion.text()), String.valueOf(criterion.proofText()),
				String.valueOf(criterion.equivalentsText())));
		Stream<String> needs = Need.of(tender).stream()
				.flatMap(need -> Stream.of(need.what(), String.valueOf(need.description())));
		Stream<String> own = Stream.of(String.valueOf(tender.procurement().getName()),
				String.valueOf(tender.procurement().getDescription()));
		return Stream.of(criteria, needs, own).flatMap(each -> each).collect(Collectors.joining("\n"));
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.model.text.Message;

/**
 * All criteria of some frameworks, indexed once to be searched often. A word finds the criteria that have a word with
 * this beginning, whatever its case and accents, in title, official number, key, threshold or name of the framework,
 * in any of the three languages; several words must all be found. Never changes: when frameworks come or go, build it
 * anew.
 */
public final class CriterionSearch {

	/** The languages in which it searches. */
	public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH);

	private final List<ListedCriterion> all;
	private final List<Beginnings> beginnings;
	private final TermIndex everywhere;
	private final TermIndex inTitles;
	private final List<Message> refused;

	private CriterionSearch(List<ListedCriterion> all, List<Message> refused) {
		this.all = List.copyOf(all);
		this.refused = List.copyOf(refused);
		List<List<String>> titles = all.stream().map(CriterionSearch::titles).toList();
		beginnings = IntStream.range(0, all.size()).mapToObj(i -> Beginnings.of(titles.get(i), all.get(i).criterion()))
				.toList();
		List<String> joined = titles.stream().map(each -> String.join(" ", each)).toList();
		inTitles = TermIndex.of(joined);
		everywhere = TermIndex.of(IntStream.range(0, all.size())
				.mapToObj(i -> joined.get(i) + ' ' + Folding.fold(around(all.get(i)))).toList());
	}

	/**
	 * Loads the catalogues of frameworks and indexes their criteria.
	 *
	 * @param frameworks the frameworks, in the order in which their criteria shall be listed
	 * @return the search; what a framework with a broken catalogue says is in {@link #refused()}
	 */
	public static CriterionSearch over(Collection<? extends InstalledFramework> frameworks) {
		List<ListedCriterion> all = new ArrayList<>();
		List<Message> refused = new ArrayList<>();
		for (InstalledFramework framework : frameworks) {
			try {
				Framework catalogue = framework.catalogue();
				Terms terms = new Terms(catalogue);
				catalogue.getCriteria().forEach(criterion -> all.add(
						new ListedCriterion(new InstalledCriterion(framework, criterion), catalogue, terms)));
			} catch (FrameworkException e) {
				refused.add(e.message());
			}
		}
		return new CriterionSearch(all, refused);
	}

	private static List<String> titles(ListedCriterion listed) {
		return LANGUAGES.stream().flatMap(language -> listed.text(language).stream()).map(Folding::fold).distinct()
				.toList();
	}

	private static String around(ListedCriterion listed) {
		Criterion criterion = listed.criterion();
		Stream<String> names = LANGUAGES.stream().map(listed.framework()::name).distinct();
		Stream<String> own = Stream.of(criterion.getOfficialId(), criterion.getKey(), criterion.getThresholdText(),
				listed.framework().id()).filter(Objects::nonNull);
		return String.join(" ", Stream.concat(names, own).toList());
	}

	/** {@return all criteria, in the order of the frameworks and of their catalogues} */
	public List<ListedCriterion> all() {
		return all;
	}

	/** {@return what is wrong with the catalogues that could not be read} */
	public List<Message> refused() {
		return refused;
	}

	/**
	 * Searches.
	 *
	 * @param typed words, separated by spaces; none finds everything
	 * @param filter what else is asked
	 * @return the criteria: first those whose title begins with what was typed or whose number it is, then those with
	 * all words in the title, then the others; among equals in the order of {@link #all()}
	 */
	public List<ListedCriterion> find(String typed, CriterionFilter filter) {
		List<String> words = Folding.words(typed);
		BitSet found = matching(everywhere, words);
		BitSet titled = matching(inTitles, words);
		String phrase = Folding.fold(typed);
		List<ListedCriterion> first = new ArrayList<>();
		List<ListedCriterion> second = new ArrayList<>();
		List<ListedCriterion> others = new ArrayList<>();
		for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
			ListedCriterion one = all.get(i);
			if (filter.lets(one)) {
				(beginnings.get(i).fit(phrase) ? first : titled.get(i) ? second : others).add(one);
			}
		}
		first.addAll(second);
		first.addAll(others);
		return first;
	}

	private BitSet matching(TermIndex index, List<String> words) {
		BitSet found = new BitSet(all.size());
		found.set(0, all.size());
		words.forEach(word -> found.and(index.find(word)));
		return found;
	}

	/**
	 * The criterion that a roadmap names.
	 *
	 * @param key framework, edition and key
	 * @return the criterion; none if it is not among those searched
	 */
	public Optional<ListedCriterion> named(CriterionKey key) {
		return all.stream().filter(one -> one.framework().id().equals(key.framework())
				&& one.criterion().getKey().equals(key.criterion())
				&& (one.criterion().getEdition() == null || one.criterion().getEdition().getId().equals(key.edition())))
				.findFirst();
	}

	/**
	 * A criterion of a catalogue as it is listed.
	 *
	 * @param criterion the criterion
	 * @return how it is listed; none if it is not among those searched
	 */
	public Optional<ListedCriterion> of(Criterion criterion) {
		return all.stream().filter(one -> one.criterion() == criterion).findFirst();
	}

	/**
	 * What one types to find a criterion first: the beginning of its title, or its number.
	 *
	 * @param titles the titles in all languages, folded
	 * @param numbers key and official number, folded
	 */
	private record Beginnings(List<String> titles, List<String> numbers) {

		static Beginnings of(List<String> titles, Criterion criterion) {
			return new Beginnings(titles, Stream.of(criterion.getKey(), criterion.getOfficialId())
					.filter(Objects::nonNull).map(Folding::fold).distinct().toList());
		}

		boolean fit(String phrase) {
			return phrase.isEmpty() || numbers.contains(phrase)
					|| titles.stream().anyMatch(title -> title.startsWith(phrase));
		}
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.crosswalk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Question;
import org.leidraad.framework.catalogue.Response;
import org.leidraad.framework.internal.QuestionFile;

/**
 * What the installed frameworks say about each other. Statements are followed as far as they lead: what is equivalent,
 * stricter or implied, and that a threshold which everybody must meet fulfils a looser one to the same question. Each
 * derived statement comes with its chain of reasons. Thresholds are not held against each other where that would tell
 * nothing: where a framework asks several things under one question, of products that have nothing in common, and
 * against a criterion that answers further questions; where the products are only partly the same, it is to be checked.
 * <p>
 * Immutable and safe for use by several threads. It is of the frameworks that were installed when it was made: ask
 * {@link #of} again rather than keep it. Frameworks whose catalogue cannot be used are passed over.
 */
public final class Crosswalk {

	private final QuestionFile file;
	private final Map<String, Question> questions;
	private final Map<String, Shelf> shelves = new LinkedHashMap<>();
	private final Map<String, Answers> answers = new LinkedHashMap<>();
	private final Relating relating;
	private final Proving proving;

	private Crosswalk(QuestionFile file, List<InstalledFramework> frameworks) {
		this.file = file;
		this.questions = file.questions();
		frameworks.forEach(framework -> Shelf.of(framework).ifPresent(shelf -> shelves.put(framework.id(), shelf)));
		Map<String, List<Row>> rows = new HashMap<>();
		shelves.values().forEach(shelf -> shelf.catalogue().getCriteria()
				.forEach(criterion -> addRows(shelf.party(criterion).criterion(), rows)));
		questions.forEach((id, question) -> answers.put(id,
				new Answers(question, rows.getOrDefault(id, List.of()))));
		Network network = new Network(shelves, answers.values());
		relating = new Relating(network);
		proving = new Proving(shelves, network);
	}

	private void addRows(InstalledCriterion criterion, Map<String, List<Row>> rows) {
		for (Response response : criterion.criterion().getResponses()) {
			question(response.getQuestion()).ifPresent(question -> rows
					.computeIfAbsent(question.getId(), unseen -> new ArrayList<>())
					.add(Answers.row(question, criterion, response)));
		}
	}

	/**
	 * The crosswalk of what is installed now.
	 *
	 * @param registry the installed frameworks
	 * @return the crosswalk; the same one as long as nothing arrives or leaves
	 */
	public static Crosswalk of(FrameworkRegistry registry) {
		return registry.crosswalk();
	}

	/**
	 * Makes a crosswalk; all catalogues are read. To use one, see {@link #of}.
	 *
	 * @param registry the installed frameworks
	 * @return a new crosswalk
	 */
	public static Crosswalk build(FrameworkRegistry registry) {
		return new Crosswalk(new QuestionFile(), registry.frameworks());
	}

	/** {@return the questions, in the order of the table} */
	public List<Question> questions() {
		return List.copyOf(questions.values());
	}

	/**
	 * A question.
	 *
	 * @param id its identifier, such as {@code battery-endurance}
	 * @return the question; none if there is no such one
	 */
	public Optional<Question> question(String id) {
		return Optional.ofNullable(questions.get(id));
	}

	/**
	 * A question for people.
	 *
	 * @param locale the language
	 * @param question the question
	 * @return its text
	 */
	public String text(Locale locale, Question question) {
		return file.text(locale, question.getId());
	}

	/**
	 * All criteria that answer a question.
	 *
	 * @param question the question
	 * @return the answers, the strictest first; last those without a threshold that can be compared
	 */
	public List<Row> rows(Question question) {
		Answers known = answers.get(question.getId());
		return known == null ? List.of() : known.rows();
	}

	/**
	 * The questions that a criterion answers.
	 *
	 * @param criterion the criterion
	 * @return the questions, in the order of the table
	 */
	public List<Question> questions(Criterion criterion) {
		List<String> asked = criterion.getResponses().stream().map(Response::getQuestion).toList();
		return questions.values().stream().filter(question -> asked.contains(question.getId())).toList();
	}

	/**
	 * How one criterion stands to another.
	 *
	 * @param one the key of a criterion
	 * @param other the key of another criterion
	 * @return how the first stands to the second; {@link Relationship#NONE} if one of them is not installed
	 */
	public Comparison compare(CriterionKey one, CriterionKey other) {
		Optional<Party> first = party(one);
		Optional<Party> second = party(other);
		return first.isPresent() && second.isPresent()
				? relating.compare(first.get(), second.get())
				: new Comparison(Relationship.NONE, List.of());
	}

	/**
	 * How one criterion stands to another.
	 *
	 * @param one a criterion
	 * @param other another criterion
	 * @return how the first stands to the second
	 */
	public Comparison compare(InstalledCriterion one, InstalledCriterion other) {
		return relating.compare(new Party.OfCriterion(one), new Party.OfCriterion(other));
	}

	private Optional<Party> party(CriterionKey key) {
		return Optional.ofNullable(shelves.get(key.framework()))
				.flatMap(shelf -> shelf.criterion(key.edition(), key.criterion()).map(shelf::party));
	}

	/**
	 * All criteria that a criterion stands to in some way.
	 *
	 * @param criterion a criterion
	 * @return them, each with how the given one stands to it; those that follow from it first, the nearest before
	 * others
	 */
	public List<Related> related(InstalledCriterion criterion) {
		return relating.related(new Party.OfCriterion(criterion));
	}

	/**
	 * What certificates prove. One proves the criteria that cannot be missing in it: those of its framework that are in
	 * its edition (or in all), on its level or a lower one (or on none), not optional and not for information only; and
	 * all that follows. A framework of a kind that proves nothing, such as guidance, has no certificates. Whether a
	 * certificate is still valid, and of which product it is, is not looked at.
	 *
	 * @param held the certificates at hand; those of frameworks, editions and levels that are not installed prove
	 * nothing
	 * @param wanted the keys of the criteria that must be proven, as in a roadmap
	 * @return which are proven and how, and which still need proof
	 */
	public ProofSheet proves(Collection<Certificate> held, Collection<String> wanted) {
		return proving.prove(held, wanted);
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.catalogue.GlossaryTemplates;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Ambition;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Element;
import org.leidraad.model.GlossaryTerm;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/**
 * A word that people use differently, such as "refurbished", used without saying in the glossary what is meant by it
 * (2018 report: speak the same language).
 *
 * @param <E> the kind of element in whose texts it looks
 */
final class TermUndefined<E extends Element> extends ThreadRule<E> {

	private final List<EAttribute> fields;

	private TermUndefined(Class<E> subject, Path roadmap, EAttribute... fields) {
		super("term-undefined", Severity.INFO, subject, Reads.own()
				.at(roadmap, Literals.ROADMAP__LANGUAGES).at(roadmap.thenVia(Literals.ROADMAP__GLOSSARY),
						Literals.ELEMENT__NAME, Literals.GLOSSARY_TERM__SYNONYMS));
		this.fields = List.of(fields);
	}

	static TermUndefined<Ambition> inAmbition() {
		return new TermUndefined<>(Ambition.class, Path.up(Literals.ROADMAP__AMBITIONS), Literals.AMBITION__STATEMENT);
	}

	static TermUndefined<Target> inTarget() {
		return new TermUndefined<>(Target.class,
				Path.up(Literals.AMBITION__TARGETS).thenUp(Literals.ROADMAP__AMBITIONS), Literals.TARGET__STATEMENT,
				Literals.ELEMENT__NAME);
	}

	static TermUndefined<CriterionUse> inCriterion() {
		return new TermUndefined<>(CriterionUse.class,
				Path.up(Literals.PROCUREMENT__CRITERIA).thenUp(Literals.ROADMAP__PROCUREMENTS),
				Literals.CRITERION_USE__TEXT, Literals.ELEMENT__NAME);
	}

	static TermUndefined<Contract> inContract() {
		return new TermUndefined<>(Contract.class, Path.up(Literals.ROADMAP__CONTRACTS), Literals.ELEMENT__NAME,
				Literals.ELEMENT__DESCRIPTION);
	}

	@Override
	public void check(E element, RuleContext context, FindingReport report) {
		Set<String> told = Set.of();
		for (EAttribute field : fields) {
			for (String word : GlossaryTemplates.keysIn((String) element.eGet(field))) {
				told = told.isEmpty() ? new HashSet<>(defined(context)) : told;
				if (told.add(word)) {
					proposal(word, context).ifPresent(term -> report.found(field, List.of(term.getName()),
							() -> List.of(definition(word, term.getName(), context))));
				}
			}
		}
	}

	/** The words that the glossary explains. */
	private static Set<String> defined(RuleContext context) {
		Set<String> words = new HashSet<>();
		if (context.roadmap().eIsSet(Literals.ROADMAP__GLOSSARY)) {
			for (GlossaryTerm term : context.roadmap().getGlossary()) {
				words.addAll(GlossaryTemplates.keysIn(term.getName()));
				term.getSynonyms().forEach(synonym -> words.addAll(GlossaryTemplates.keysIn(synonym)));
			}
		}
		return words;
	}

	private static Optional<GlossaryTerm> proposal(String word, RuleContext context) {
		return GlossaryTemplates.create(word, context.language());
	}

	private static Repair definition(String word, String name, RuleContext context) {
		return new Steps(AnalysisTexts.message("repair.define", name), changes -> proposal(word, context)
				.ifPresent(term -> changes.add(context.roadmap(), Literals.ROADMAP__GLOSSARY, term).show(term)));
	}
}

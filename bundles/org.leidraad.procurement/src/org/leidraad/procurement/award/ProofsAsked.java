/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.award;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.ProductGroup;
import org.leidraad.framework.catalogue.ProofKind;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Procurement;
import org.leidraad.procurement.admissibility.Verdict;
import org.leidraad.procurement.internal.AskableFrameworks;
import org.leidraad.procurement.internal.AskableFrameworks.Askable;
import org.leidraad.procurement.internal.AskedProofWords;
import org.leidraad.procurement.internal.LabelVerdicts;

/**
 * Which proofs a procurement asks for, and what else it must accept.
 *
 * @param procurement the procurement
 * @param proofs for each criterion, in order
 */
public record ProofsAsked(Procurement procurement, List<AskedProof> proofs) {

	/** The list is copied. */
	public ProofsAsked {
		proofs = List.copyOf(proofs);
	}

	/**
	 * The proofs of a procurement.
	 *
	 * @param procurement the procurement
	 * @param frameworks the installed frameworks
	 * @param on the day on which is asked
	 * @return the proofs
	 */
	public static ProofsAsked of(Procurement procurement, FrameworkRegistry frameworks, LocalDate on) {
		AskableFrameworks askable = AskableFrameworks.of(frameworks, Locale.ENGLISH);
		List<ProductGroup> groups = LabelVerdicts.groups(procurement);
		Map<String, Optional<Verdict>> verdicts = new HashMap<>();
		return new ProofsAsked(procurement, procurement.getCriteria().stream().map(criterion -> {
			AskedProofWords asked = AskedProofWords.of(criterion);
			List<Verdict> labels = askable.all().stream().filter(Askable::isLabel)
					.filter(label -> asked.isInProof(label) || asked.isNamedInText(label))
					.flatMap(label -> verdicts.computeIfAbsent(label.id(), id -> frameworks.framework(id)
							.flatMap(one -> LabelVerdicts.best(one, groups, on))).stream())
					.toList();
			return proof(asked, labels, frameworks);
		}).toList());
	}

	private static AskedProof proof(AskedProofWords asked, List<Verdict> labels, FrameworkRegistry frameworks) {
		CriterionUse criterion = asked.criterion();
		Optional<InstalledCriterion> known = written(criterion.getCriterion()).flatMap(frameworks::criterion);
		return new AskedProof(criterion, written(criterion.getProof()), written(criterion.getEquivalents()), known,
				known.map(one -> List.copyOf(one.criterion().getProofs())).orElse(List.of()), labels,
				asked.acceptsEquivalents());
	}

	private static Optional<String> written(String text) {
		return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
	}

	/**
	 * The proof of one criterion.
	 *
	 * @param criterion the criterion
	 * @return the proof; none where it is not of this procurement
	 */
	public Optional<AskedProof> proof(CriterionUse criterion) {
		return proofs.stream().filter(one -> one.criterion() == criterion).findFirst();
	}

	/**
	 * The name of a kind of proof.
	 *
	 * @param kind the kind
	 * @param locale the language
	 * @return its name, such as "test report of a recognised body"
	 */
	public static String name(ProofKind kind, Locale locale) {
		return AwardTexts.text(locale, "proof." + kind.getLiteral());
	}

	/**
	 * The sentence that other proof is accepted, for the tender documents (Directive 2014/24/EU art. 43 and 44).
	 *
	 * @param locale the language
	 * @return the sentence
	 */
	public static String orEquivalent(Locale locale) {
		return AwardTexts.text(locale, "proof.or-equivalent");
	}
}

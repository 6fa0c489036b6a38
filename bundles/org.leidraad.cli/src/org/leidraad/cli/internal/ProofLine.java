/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.catalogue.ProofKind;
import org.leidraad.framework.crosswalk.Proof;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.admissibility.ProofDoubt;

/**
 * One criterion that must be proven, and what proves it.
 *
 * @param use the criterion as a procurement asks it; none where only a key was given
 * @param key its key; none where it is a text of the procurement's own
 * @param criterion the criterion of the framework; none for an own text, or where the framework is not installed
 * @param proof what proves it; none where it still needs proof
 */
public record ProofLine(Optional<CriterionUse> use, Optional<String> key, Optional<InstalledCriterion> criterion,
		Optional<Proof> proof) {

	/**
	 * Its name for people.
	 *
	 * @param locale the language
	 * @return the name that the procurement gives it; the title in its framework where only a key was given
	 */
	public String name(Locale locale) {
		return use.map(one -> ModelNames.element(locale, one))
				.or(() -> criterion.map(one -> one.title(locale))).or(() -> key).orElse("").replaceAll("\\s+", " ");
	}

	/** {@return why it still needs proof, as a word in no language; none where it is proven} */
	public Optional<String> open() {
		if (proof.isPresent()) {
			return Optional.empty();
		}
		return Optional.of(key.isEmpty() ? "own-text" : criterion.isEmpty() ? "not-installed" : "not-answered");
	}

	/** {@return what makes it doubtful that the proof is enough for this procurement; none where nothing does} */
	public Optional<ProofDoubt> doubt() {
		return use.flatMap(one -> proof.flatMap(found -> ProofDoubt.of(one, found)));
	}

	/** {@return true where it is proven and nothing about that is to be checked} */
	public boolean isVerified() {
		return proof.filter(Proof::verified).isPresent() && doubt().isEmpty();
	}

	/** {@return the kinds of proof that its framework names; empty where it names none, and for an own text} */
	public List<ProofKind> proofs() {
		return criterion.map(one -> List.copyOf(one.criterion().getProofs())).orElse(List.of());
	}

	/** {@return the proof that the procurement asks for; none where it asks for none} */
	public Optional<String> asked() {
		return use.map(CriterionUse::getProof).map(String::strip).filter(text -> !text.isEmpty());
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.leidraad.framework.AllowedUses;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.ProofKind;
import org.leidraad.framework.crosswalk.Certificate;
import org.leidraad.framework.crosswalk.Proof;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Procurement;
import org.leidraad.procurement.admissibility.ProofDoubt;

/**
 * Which criteria of a procurement some certificates prove, and which still need proof.
 *
 * @param answered those that are proven, in the order of the procurement
 * @param open the others, in the order of the procurement; texts of the procurement's own are always among them
 */
record CertificateAnswers(List<Answered> answered, List<Open> open) {

	/**
	 * A criterion that is proven.
	 *
	 * @param use the criterion as the procurement asks it
	 * @param proof what proves it
	 * @param doubt what makes it doubtful that this is enough here; none where nothing does
	 */
	record Answered(CriterionUse use, Proof proof, Optional<ProofDoubt> doubt) {

		/** {@return true where nothing is to be checked} */
		boolean isVerified() {
			return proof.verified() && doubt.isEmpty();
		}
	}

	/** Why a criterion still needs proof. */
	enum Why {
		/** It is a text of the procurement's own. */
		OWN_TEXT,
		/** Its framework, or the criterion in it, is not installed. */
		NOT_INSTALLED,
		/** It does not follow from any of the certificates. */
		NOT_ANSWERED
	}

	/**
	 * A criterion that still needs proof.
	 *
	 * @param use the criterion as the procurement asks it
	 * @param why why
	 * @param proofs the kinds of proof that its framework names
	 */
	record Open(CriterionUse use, Why why, List<ProofKind> proofs) {
	}

	/** Keeps copies of its own. */
	CertificateAnswers {
		answered = List.copyOf(answered);
		open = List.copyOf(open);
	}

	/** {@return the installed frameworks of which somebody can hold a certificate} */
	static List<InstalledFramework> certifying(FrameworkRegistry registry) {
		return registry.frameworks().stream().filter(one -> AllowedUses.certifies(one.kind())).toList();
	}

	static CertificateAnswers of(FrameworkRegistry registry, Procurement procurement, List<Certificate> held) {
		List<String> keys = procurement.getCriteria().stream().flatMap(use -> key(use).stream()).toList();
		Map<String, Proof> proofs = new HashMap<>();
		registry.crosswalk().proves(held, keys).answered().forEach(proof -> proofs.put(proof.key(), proof));
		List<Answered> answered = new ArrayList<>();
		List<Open> open = new ArrayList<>();
		for (CriterionUse use : procurement.getCriteria()) {
			key(use).map(proofs::get).ifPresentOrElse(
					proof -> answered.add(new Answered(use, proof, ProofDoubt.of(use, proof))),
					() -> open.add(open(registry, use)));
		}
		return new CertificateAnswers(answered, open);
	}

	private static Open open(FrameworkRegistry registry, CriterionUse use) {
		Optional<InstalledCriterion> criterion = key(use).flatMap(registry::criterion);
		Why why = key(use).isEmpty() ? Why.OWN_TEXT : criterion.isEmpty() ? Why.NOT_INSTALLED : Why.NOT_ANSWERED;
		return new Open(use, why,
				criterion.map(one -> List.copyOf(one.criterion().getProofs())).orElse(List.of()));
	}

	private static Optional<String> key(CriterionUse use) {
		return Optional.ofNullable(use.getCriterion()).map(String::strip).filter(key -> !key.isEmpty());
	}
}

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

import java.util.List;
import java.util.Optional;

import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.catalogue.ProofKind;
import org.leidraad.model.CriterionUse;
import org.leidraad.procurement.admissibility.Verdict;

/**
 * The proof that a criterion asks for.
 *
 * @param criterion the criterion
 * @param proof the proof as the buyer wrote it; none where nothing is written
 * @param equivalents what else is accepted, as the buyer wrote it; none where nothing is written
 * @param catalogue the criterion of the framework that it comes from; none for a text of the buyer's own, or where the
 * framework is not installed
 * @param usual what proves it by the catalogue, such as a test report; empty where the catalogue does not say
 * @param labels what may be done with the labels that proof or text name, judged for what is bought; empty where they
 * name none
 * @param acceptsEquivalents true if proof, equivalents or text say that something equivalent is accepted
 */
public record AskedProof(CriterionUse criterion, Optional<String> proof, Optional<String> equivalents,
		Optional<InstalledCriterion> catalogue, List<ProofKind> usual, List<Verdict> labels,
		boolean acceptsEquivalents) {

	/** The lists are copied. */
	public AskedProof {
		usual = List.copyOf(usual);
		labels = List.copyOf(labels);
	}

	/** {@return true if it names a label and does not say that something equivalent is accepted} */
	public boolean lacksEquivalent() {
		return !labels.isEmpty() && !acceptsEquivalents;
	}
}

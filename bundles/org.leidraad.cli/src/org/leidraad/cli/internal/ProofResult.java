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

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.crosswalk.Certificate;
import org.leidraad.framework.crosswalk.Proof;
import org.leidraad.framework.crosswalk.ProofSheet;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Offer;
import org.leidraad.model.Procurement;
import org.leidraad.model.text.Message;

/**
 * Which criteria some certificates prove, and which still need proof.
 *
 * @param procurement whose criteria they are; none where only keys were given
 * @param offer whose labels the certificates are; none where they were given
 * @param held the certificates
 * @param refused why other labels of the offer prove nothing
 * @param lines the criteria in the order in which they are asked
 */
public record ProofResult(Optional<Procurement> procurement, Optional<Offer> offer, List<Certificate> held,
		List<Message> refused, List<ProofLine> lines) {

	/** Keeps copies of its own. */
	public ProofResult {
		held = List.copyOf(held);
		refused = List.copyOf(refused);
		lines = List.copyOf(lines);
	}

	/**
	 * What certificates prove of a procurement.
	 *
	 * @param registry the installed frameworks
	 * @param procurement the procurement
	 * @param offer whose labels the certificates are; none where they were given
	 * @param held the certificates
	 * @param refused why other labels of the offer prove nothing
	 * @return the result
	 */
	public static ProofResult of(FrameworkRegistry registry, Procurement procurement, Optional<Offer> offer,
			List<Certificate> held, List<Message> refused) {
		List<String> keys = procurement.getCriteria().stream().flatMap(use -> key(use).stream()).toList();
		Map<String, Proof> proofs = proofs(registry, held, keys);
		List<ProofLine> lines = procurement.getCriteria().stream().map(use -> line(registry, Optional.of(use),
				key(use), proofs)).toList();
		return new ProofResult(Optional.of(procurement), offer, held, refused, lines);
	}

	/**
	 * What certificates prove of a list of criteria.
	 *
	 * @param registry the installed frameworks
	 * @param keys the keys of the criteria
	 * @param held the certificates
	 * @return the result
	 */
	public static ProofResult of(FrameworkRegistry registry, List<String> keys, List<Certificate> held) {
		Map<String, Proof> proofs = proofs(registry, held, keys);
		List<ProofLine> lines = keys.stream().distinct()
				.map(key -> line(registry, Optional.empty(), Optional.of(key), proofs)).toList();
		return new ProofResult(Optional.empty(), Optional.empty(), held, List.of(), lines);
	}

	/** {@return the criteria that are proven} */
	public List<ProofLine> answered() {
		return lines.stream().filter(line -> line.proof().isPresent()).toList();
	}

	/** {@return the criteria that still need proof} */
	public List<ProofLine> open() {
		return lines.stream().filter(line -> line.proof().isEmpty()).toList();
	}

	private static Optional<String> key(CriterionUse use) {
		return Optional.ofNullable(use.getCriterion()).map(String::strip).filter(key -> !key.isEmpty());
	}

	private static Map<String, Proof> proofs(FrameworkRegistry registry, List<Certificate> held, List<String> keys) {
		ProofSheet sheet = registry.crosswalk().proves(held, keys);
		Map<String, Proof> proofs = new HashMap<>();
		sheet.answered().forEach(proof -> proofs.put(proof.key(), proof));
		return proofs;
	}

	private static ProofLine line(FrameworkRegistry registry, Optional<CriterionUse> use, Optional<String> key,
			Map<String, Proof> proofs) {
		return new ProofLine(use, key, key.flatMap(registry::criterion), key.map(proofs::get));
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.knowledge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.model.BuyerRole;
import org.leidraad.model.Element;
import org.leidraad.model.JointBuyer;
import org.leidraad.model.Procurement;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.text.Message;

/**
 * Who buys together: one leads, front runners go ahead, and the peloton follows.
 *
 * @param procurement the procurement
 * @param buyers all of them, in the order of the roadmap
 * @param volume what they expect to buy together; none where one of them states no number, or of something else
 * @param problems what is missing
 */
public record JointPurchase(Procurement procurement, List<JointBuyer> buyers, Optional<BuyerVolume> volume,
		List<JointProblem> problems) {

	/** The lists are copied. */
	public JointPurchase {
		buyers = List.copyOf(buyers);
		problems = List.copyOf(problems);
	}

	/**
	 * Looks at a procurement.
	 *
	 * @param procurement the procurement
	 * @return who buys together; without buyers where it is no joint purchase
	 */
	public static JointPurchase of(Procurement procurement) {
		List<JointBuyer> buyers = procurement.eIsSet(Literals.PROCUREMENT__BUYERS)
				? List.copyOf(procurement.getBuyers())
				: List.of();
		return new JointPurchase(procurement, buyers, volume(buyers), problems(procurement, buyers));
	}

	private static Optional<BuyerVolume> volume(List<JointBuyer> buyers) {
		List<BuyerVolume> volumes = buyers.stream().flatMap(buyer -> BuyerVolume.parse(buyer.getVolume()).stream())
				.toList();
		boolean isSame = volumes.stream().map(BuyerVolume::unit).distinct().count() == 1;
		return isSame && volumes.size() == buyers.size()
				? Optional.of(new BuyerVolume(
						volumes.stream().map(BuyerVolume::number).reduce(BigDecimal.ZERO, BigDecimal::add),
						volumes.getFirst().unit()))
				: Optional.empty();
	}

	private static List<JointProblem> problems(Procurement procurement, List<JointBuyer> buyers) {
		List<JointProblem> problems = new ArrayList<>();
		long leads = buyers.stream().filter(buyer -> buyer.getRole() == BuyerRole.LEAD).count();
		if (!buyers.isEmpty() && leads != 1) {
			problems.add(new JointProblem(procurement, Literals.PROCUREMENT__BUYERS,
					KnowledgeTexts.message(leads == 0 ? "joint.no-lead" : "joint.leads", leads)));
		}
		for (JointBuyer buyer : buyers) {
			if (isBlank(buyer.getVolume())) {
				problems.add(new JointProblem(buyer, Literals.JOINT_BUYER__VOLUME, about("joint.no-volume", buyer)));
			}
			if (buyer.getRole() != BuyerRole.PELOTON && isBlank(buyer.getCommitment())) {
				problems.add(new JointProblem(buyer, Literals.JOINT_BUYER__COMMITMENT,
						about("joint.no-commitment", buyer)));
			}
		}
		return problems;
	}

	private static Message about(String key, JointBuyer buyer) {
		return KnowledgeTexts.message(key, ElementName.of(buyer));
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/**
	 * Who says nothing in a field.
	 *
	 * @param field volume or commitment of a joint buyer
	 * @return the buyers; followers need not commit themselves
	 */
	public List<Element> silentOn(EStructuralFeature field) {
		return problems.stream().filter(problem -> problem.feature() == field).map(JointProblem::element).toList();
	}

	/** {@return what they expect to buy together, or that it cannot be added up} */
	public Message sentence() {
		return volume.map(total -> KnowledgeTexts.message("joint.total", buyers.size(), total.number(), total.unit()))
				.orElseGet(() -> KnowledgeTexts.message("joint.no-total", buyers.size()));
	}

	/** {@return true if more than the own body buys} */
	public boolean isJoint() {
		return !buyers.isEmpty();
	}

	/**
	 * The buyers in a role.
	 *
	 * @param role the role
	 * @return the buyers
	 */
	public List<JointBuyer> in(BuyerRole role) {
		return buyers.stream().filter(buyer -> buyer.getRole() == role).toList();
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import java.util.List;
import java.util.stream.Collectors;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.model.Element;
import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.knowledge.JointPurchase;

/**
 * Bodies that buy together and do not say how much they expect to buy, or what they commit themselves to: nobody can
 * estimate what is tendered, and tenderers put a price on what they cannot know.
 */
public final class JointBuyerSilent extends ProcurementRule<Procurement> {

	private static final int VOLUME = 0;
	private static final int COMMITMENT = 1;

	/** Made for the extension point. */
	public JointBuyerSilent() {
		super("joint-buyer-silent", Severity.WARNING, Procurement.class, Reads.own()
				.at(Path.via(Literals.PROCUREMENT__BUYERS), Literals.JOINT_BUYER__ROLE, Literals.JOINT_BUYER__VOLUME,
						Literals.JOINT_BUYER__COMMITMENT, Literals.ELEMENT__NAME, Literals.ELEMENT__ID));
	}

	@Override
	public void check(Procurement procurement, RuleContext context, FindingReport report) {
		if (procurement.getPhase() != ProcurementPhase.CANCELLED && procurement.getPhase() != ProcurementPhase.CLOSED) {
			JointPurchase purchase = JointPurchase.of(procurement);
			tell(purchase.silentOn(Literals.JOINT_BUYER__VOLUME), VOLUME, report);
			tell(purchase.silentOn(Literals.JOINT_BUYER__COMMITMENT), COMMITMENT, report);
		}
	}

	private static void tell(List<Element> silent, int on, FindingReport report) {
		if (!silent.isEmpty()) {
			report.found(Literals.PROCUREMENT__BUYERS, List.of(on,
					silent.stream().map(ElementName::of).collect(Collectors.joining(", "))), List::of);
		}
	}
}

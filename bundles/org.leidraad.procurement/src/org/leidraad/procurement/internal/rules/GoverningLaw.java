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

import org.leidraad.model.Contract;
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.Regime;
import org.leidraad.model.Roadmap;
import org.leidraad.model.text.Message;
import org.leidraad.procurement.internal.ProcurementTexts;

/** Which law governs the changes of a contract, and in which of its articles a ground for a change stands. */
final class GoverningLaw {

	private GoverningLaw() {
	}

	/** The law of a contract: its own, or that of the roadmap; never {@link Regime#ROADMAP}. */
	static Regime of(Contract contract, Roadmap roadmap) {
		return contract.getRegime() == Regime.ROADMAP ? of(roadmap) : contract.getRegime();
	}

	private static Regime of(Roadmap roadmap) {
		return switch (roadmap.getJurisdiction()) {
			case NL -> Regime.NL;
			case BE, FLANDERS, WALLONIA, BRUSSELS -> Regime.BE;
			case EU -> Regime.EU;
		};
	}

	/** The article for the ground of a change. */
	static Message article(Modification change, Drawer ground, Roadmap roadmap) {
		Regime law = change.eContainer() instanceof Contract contract ? of(contract, roadmap) : of(roadmap);
		return switch (law) {
			case BE -> ProcurementTexts.message("article.be", belgian(ground));
			case EU -> ProcurementTexts.message("article.eu", european(ground));
			case NL, ROADMAP -> ProcurementTexts.message("article.nl", "2.163" + dutch(ground));
		};
	}

	/** Letters of the Act, which are those of the file. */
	private static String dutch(Drawer ground) {
		return ground == Drawer.UNDECIDED ? "a" : ground.getLiteral();
	}

	private static String belgian(Drawer ground) {
		return switch (ground) {
			case UNDECIDED -> "37";
			case REVIEW_CLAUSE -> "38";
			case ADDITIONAL -> "38/1";
			case UNFORESEEN -> "38/2";
			case OTHER_CONTRACTOR -> "38/3";
			case SMALL -> "38/4";
			case NOT_SUBSTANTIAL -> "38/5";
		};
	}

	private static String european(Drawer ground) {
		return switch (ground) {
			case UNDECIDED -> "72";
			case REVIEW_CLAUSE -> "72(1)(a)";
			case ADDITIONAL -> "72(1)(b)";
			case UNFORESEEN -> "72(1)(c)";
			case OTHER_CONTRACTOR -> "72(1)(d)";
			case SMALL -> "72(2)";
			case NOT_SUBSTANTIAL -> "72(1)(e)";
		};
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.modification;

import org.leidraad.model.Drawer;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.OrganisationType;
import org.leidraad.model.Regime;
import org.leidraad.model.text.Message;

/**
 * A question about a change, which is answered by yes, no, or not known.
 *
 * @param fact the fact that it asks for
 * @param text the question
 * @param explanation what is meant, with the article of the law, an example and case law where there is any
 */
public record Question(ModificationFact fact, Message text, Message explanation) {

	/**
	 * The question for a fact.
	 *
	 * @param fact the fact
	 * @param law the law that governs the contract
	 * @param kind what the contract is about
	 * @param buyer the class of the buyer
	 * @return the question
	 */
	public static Question of(ModificationFact fact, Regime law, ContractKind kind, OrganisationType buyer) {
		Message article = GoverningLaw.article(law, ground(fact), kind, buyer);
		return new Question(fact, ModificationTexts.message("question." + fact.getLiteral()),
				ModificationTexts.message("explanation." + fact.getLiteral(), article));
	}

	/** Where the law names the fact first. */
	private static Drawer ground(ModificationFact fact) {
		return switch (fact) {
			case CLAUSE_IN_DOCUMENTS, CLAUSE_CLEAR, CLAUSE_SCOPE -> Drawer.REVIEW_CLAUSE;
			case CONTRACTOR_REPLACED, SUCCESSION, SUCCESSOR_QUALIFIES, OTHER_SUBSTANTIAL, AUTHORITY_ASSUMES ->
				Drawer.OTHER_CONTRACTOR;
			case NECESSARY, CHANGE_IMPOSSIBLE, CHANGE_COSTLY, EVASION -> Drawer.ADDITIONAL;
			case UNFORESEEABLE -> Drawer.UNFORESEEN;
			case ALTERS_NATURE -> Drawer.SMALL;
			case OTHER_BIDDERS, BALANCE_SHIFTS, SCOPE_WIDER, REVIEWED -> Drawer.NOT_SUBSTANTIAL;
		};
	}
}

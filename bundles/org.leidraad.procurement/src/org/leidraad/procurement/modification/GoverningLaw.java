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

import java.time.LocalDate;
import java.time.Month;

import org.leidraad.model.Contract;
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.OrganisationType;
import org.leidraad.model.Regime;
import org.leidraad.model.Roadmap;
import org.leidraad.model.text.Message;

/**
 * Which law governs the changes of a contract, and in which of its articles a ground for a change stands: NL art.
 * 2.163a
 * to g of the Aanbestedingswet 2012 (concessions by way of art. 2a.53, utilities of art. 3.80d), BE art. 37 to 38/6 of
 * the royal decree of 14 January 2013, EU art. 72 of Directive 2014/24/EU (utilities: art. 89 of 2014/25/EU,
 * concessions: art. 43 of 2014/23/EU).
 */
public final class GoverningLaw {

	private GoverningLaw() {
	}

	/**
	 * The law of a contract.
	 *
	 * @param contract the contract
	 * @param roadmap the roadmap that it is part of
	 * @return its own, or that of the roadmap; never {@link Regime#ROADMAP}
	 */
	public static Regime of(Contract contract, Roadmap roadmap) {
		return contract.getRegime() == Regime.ROADMAP ? of(roadmap) : contract.getRegime();
	}

	/**
	 * The law of a roadmap.
	 *
	 * @param roadmap the roadmap
	 * @return the law of its jurisdiction; never {@link Regime#ROADMAP}
	 */
	public static Regime of(Roadmap roadmap) {
		return switch (roadmap.getJurisdiction()) {
			case NL -> Regime.NL;
			case BE, FLANDERS, WALLONIA, BRUSSELS -> Regime.BE;
			case EU -> Regime.EU;
		};
	}

	/**
	 * The article for the ground of a change in a roadmap.
	 *
	 * @param change the change
	 * @param ground its ground
	 * @param roadmap the roadmap
	 * @return the article and the law, as in a sentence
	 */
	public static Message article(Modification change, Drawer ground, Roadmap roadmap) {
		return change.eContainer() instanceof Contract contract
				? article(of(contract, roadmap), ground, ContractKind.of(contract.getType()), contract.getBuyerClass())
				: article(of(roadmap), ground, ContractKind.SUPPLIES, OrganisationType.SUB_CENTRAL);
	}

	/**
	 * The article for a ground.
	 *
	 * @param law the law
	 * @param ground the ground; the rule itself for {@link Drawer#UNDECIDED}
	 * @param kind what the contract is about
	 * @param buyer the class of the buyer
	 * @return the article and the law, as in a sentence
	 */
	public static Message article(Regime law, Drawer ground, ContractKind kind, OrganisationType buyer) {
		return switch (law) {
			case BE -> ModificationTexts.message("article.be", belgian(ground));
			case EU -> european(ground, kind, buyer);
			case NL, ROADMAP -> dutch(ground, kind, buyer);
		};
	}

	/**
	 * Where the law has the ground of a change, and where it asks for the notice: in Belgium that is an article of its
	 * own, which could not be checked against a source.
	 *
	 * @param change the change
	 * @param ground its ground, d or e
	 * @param roadmap the roadmap
	 * @return the articles and the law, as in a sentence
	 */
	public static Message noticeArticle(Modification change, Drawer ground, Roadmap roadmap) {
		Message article = article(change, ground, roadmap);
		Regime law = change.eContainer() instanceof Contract contract ? of(contract, roadmap) : of(roadmap);
		return law == Regime.BE ? ModificationTexts.message("article.be-notice", article) : article;
	}

	/**
	 * Since when a law has the rules for changes: the act of 22 June 2016 in the Netherlands, the royal decree of 22
	 * June 2017 in Belgium, the last day for transposition of Directive 2014/24/EU (art. 90).
	 *
	 * @param law the law
	 * @return the first day
	 */
	static LocalDate since(Regime law) {
		return switch (law) {
			case BE -> LocalDate.of(2017, Month.JUNE, 30);
			case EU -> LocalDate.of(2016, Month.APRIL, 18);
			case NL, ROADMAP -> LocalDate.of(2016, Month.JULY, 1);
		};
	}

	/** Letters of the Act, which are those of the file. */
	private static Message dutch(Drawer ground, ContractKind kind, OrganisationType buyer) {
		String article = "2.163" + (ground == Drawer.UNDECIDED ? "a" : ground.getLiteral());
		if (kind == ContractKind.CONCESSION) {
			return ModificationTexts.message("article.nl-by-way", "2a.53", article);
		}
		return buyer == OrganisationType.UTILITY
				? ModificationTexts.message("article.nl-by-way", "3.80d", article)
				: ModificationTexts.message("article.nl", article);
	}

	private static String belgian(Drawer ground) {
		return switch (ground) {
			case UNDECIDED -> "37";
			case REVIEW_CLAUSE -> "38";
			case ADDITIONAL -> "38/1";
			case UNFORESEEN -> "38/2";
			case OTHER_CONTRACTOR -> "38/3";
			case SMALL -> "38/4";
			case NOT_SUBSTANTIAL -> "38/5, 38/6";
		};
	}

	private static Message european(Drawer ground, ContractKind kind, OrganisationType buyer) {
		String paragraph = switch (ground) {
			case UNDECIDED -> "";
			case REVIEW_CLAUSE -> "(1)(a)";
			case ADDITIONAL -> "(1)(b)";
			case UNFORESEEN -> "(1)(c)";
			case OTHER_CONTRACTOR -> "(1)(d)";
			case SMALL -> "(2)";
			case NOT_SUBSTANTIAL -> "(1)(e), (4)";
		};
		if (kind == ContractKind.CONCESSION) {
			return ModificationTexts.message("article.eu", "43" + paragraph, "2014/23/");
		}
		return buyer == OrganisationType.UTILITY
				? ModificationTexts.message("article.eu", "89" + paragraph, "2014/25/")
				: ModificationTexts.message("article.eu", "72" + paragraph, "2014/24/");
	}
}

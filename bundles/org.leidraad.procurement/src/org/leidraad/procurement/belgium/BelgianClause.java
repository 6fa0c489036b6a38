/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.belgium;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.model.ClauseKind;
import org.leidraad.model.text.Message;

/**
 * The ways in which a contract may change under Belgian law, in the order in which a buyer goes through them. What must
 * stand in the tender documents is known from the Walloon public procurement portal; what it means when a clause is
 * missing is to be checked.
 */
public enum BelgianClause {

	/** Art. 38/7 § 1: price revision of works and of services of annex 1; not compulsory for other contracts. */
	PRICE_REVISION("price-revision", "38/7 § 1", ClauseDuty.COMPULSORY, ClauseKind.PRICE_REVISION),
	/** Art. 38/8: levies. */
	LEVIES("levies", "38/8", ClauseDuty.COMPULSORY, ClauseKind.LEVIES),
	/** Art. 38/9 and 38/10: unforeseeable circumstances on the side of the contractor. */
	UNFORESEEABLE("unforeseeable", "38/9, 38/10", ClauseDuty.COMPULSORY, ClauseKind.UNFORESEEABLE),
	/** Art. 38/11: acts of either party. */
	ACTS_OF_PARTIES("acts-of-parties", "38/11", ClauseDuty.COMPULSORY, ClauseKind.ACTS_OF_PARTIES),
	/** Art. 38/12 § 1: compensation for suspensions that the authority orders. */
	SUSPENSION("suspension", "38/12 § 1", ClauseDuty.COMPULSORY, ClauseKind.SUSPENSION),
	/** Art. 38/3, 1°: replacement of the contractor. */
	REPLACEMENT("replacement", "38/3, 1°", ClauseDuty.ONLY_IF_MENTIONED, ClauseKind.REPLACEMENT),
	/** Art. 38/7 § 2: price revision of supplies and of other services. */
	PRICE_INDEX("price-index", "38/7 § 2", ClauseDuty.ONLY_IF_MENTIONED, ClauseKind.PRICE_INDEX),
	/** Art. 38/12 § 2: the authority reserves the right to suspend, in principle without compensation. */
	COMPENSATION("compensation", "38/12 § 2", ClauseDuty.ONLY_IF_MENTIONED, ClauseKind.COMPENSATION),
	/** Art. 38/1: additional works, supplies or services. */
	ADDITIONS("additions", "38/1", ClauseDuty.BY_LAW, null),
	/** Art. 38/2: events that the authority could not foresee. */
	UNFORESEEN_EVENTS("unforeseen-events", "38/2", ClauseDuty.BY_LAW, null),
	/** Art. 38/3, 2°: succession of the contractor. */
	SUCCESSION("succession", "38/3, 2°", ClauseDuty.BY_LAW, null),
	/** Art. 38/4: small changes. */
	SMALL_CHANGES("small-changes", "38/4", ClauseDuty.BY_LAW, null),
	/** Art. 38/5 and 38/6: changes that are not substantial. */
	NOT_SUBSTANTIAL("not-substantial", "38/5, 38/6", ClauseDuty.BY_LAW, null);

	private final String id;
	private final String article;
	private final ClauseDuty duty;
	private final ClauseKind kind;

	BelgianClause(String id, String article, ClauseDuty duty, ClauseKind kind) {
		this.id = id;
		this.article = article;
		this.duty = duty;
		this.kind = kind;
	}

	/**
	 * The clause that a kind in a roadmap stands for.
	 *
	 * @param kind the kind
	 * @return the clause; none for a review clause of the contract itself (art. 38)
	 */
	public static Optional<BelgianClause> of(ClauseKind kind) {
		return Arrays.stream(values()).filter(clause -> clause.kind == kind).findFirst();
	}

	/** {@return the name in files; never translated} */
	public String id() {
		return id;
	}

	/** {@return the number of the article, such as 38/8} */
	public String number() {
		return article;
	}

	/** {@return whether it must be mentioned} */
	public ClauseDuty duty() {
		return duty;
	}

	/** {@return the kind of review clause that a contract holds for it; none where no clause is needed} */
	public Optional<ClauseKind> kind() {
		return Optional.ofNullable(kind);
	}

	/** {@return its name with the article, as in "levies (art. 38/8)"} */
	public Message named() {
		return BelgianTexts.message("named", title(), article);
	}

	/** {@return its name} */
	public Message title() {
		return BelgianTexts.message("clause." + id);
	}

	/** {@return the article and the decree} */
	public Message source() {
		return BelgianTexts.message("article", article);
	}

	/** {@return what it does, or what it means that it is missing} */
	public Message meaning() {
		return BelgianTexts.message("meaning." + id);
	}

	/**
	 * A wording to start from.
	 *
	 * @param locale the language of the tender documents
	 * @return the wording, with dots where the buyer fills in; none where no clause is needed
	 */
	public Optional<String> wording(Locale locale) {
		return kind().map(some -> BelgianTexts.TEXTS.get(locale, "wording." + id));
	}
}

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

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.leidraad.model.ModificationFact;

/** The columns of a file with changes of contracts. Other columns are passed over. */
enum ModificationsColumn {

	/** Name of the case, unique in the file. */
	ID(true),
	/** NL, BE or EU. */
	REGIME(true),
	/** What the contract is about. */
	TYPE(true),
	/** Class of the buyer. */
	BUYER(true),
	/** Value of the contract in euro. */
	REF_VALUE(true),
	/** Change of the value in euro. */
	DELTA(true),
	/** Net sum of earlier small changes in euro. */
	PREV_NET_SMALL(true),
	/** {@link ModificationFact#ALTERS_NATURE}. */
	ALTERS_NATURE(true),
	/** {@link ModificationFact#CLAUSE_IN_DOCUMENTS}. */
	CLAUSE_IN_DOCS(true),
	/** {@link ModificationFact#CLAUSE_CLEAR}. */
	CLAUSE_CLEAR(true),
	/** {@link ModificationFact#CLAUSE_SCOPE}. */
	CLAUSE_SCOPE_AND_CONDITIONS(true),
	/** {@link ModificationFact#NECESSARY}. */
	ADDITIONAL_NECESSARY(true),
	/** {@link ModificationFact#CHANGE_IMPOSSIBLE}. */
	CHANGE_IMPOSSIBLE(true),
	/** {@link ModificationFact#CHANGE_COSTLY}. */
	CHANGE_COSTLY(true),
	/** {@link ModificationFact#UNFORESEEABLE}. */
	UNFORESEEABLE(true),
	/** {@link ModificationFact#CONTRACTOR_REPLACED}. */
	CONTRACTOR_REPLACED(true),
	/** {@link ModificationFact#SUCCESSION}. */
	SUCCESSION(true),
	/** {@link ModificationFact#SUCCESSOR_QUALIFIES}. */
	SUCCESSOR_QUALIFIES(true),
	/** {@link ModificationFact#OTHER_SUBSTANTIAL}. */
	OTHER_SUBSTANTIAL(true),
	/** {@link ModificationFact#OTHER_BIDDERS}. */
	OTHER_BIDDERS_POSSIBLE(true),
	/** {@link ModificationFact#BALANCE_SHIFTS}. */
	BALANCE_TO_CONTRACTOR(true),
	/** {@link ModificationFact#SCOPE_WIDER}. */
	SCOPE_CONSIDERABLY_WIDER(true),
	/** {@link ModificationFact#REVIEWED}. */
	G_REVIEWED(true),
	/** {@link ModificationFact#EVASION}. */
	EVASION(true),
	/** {@link ModificationFact#AUTHORITY_ASSUMES}: only the law of the European Union itself knows it. */
	AUTHORITY_ASSUMES(false),
	/** Day of the change. */
	DATE(false),
	/** First day of the contract, for the other reading of the threshold. */
	CONTRACT_DATE(false),
	/** What indexation has made of the value, 1 for none. */
	INDEX_FACTOR(false);

	private final boolean required;

	ModificationsColumn(boolean required) {
		this.required = required;
	}

	/** {@return its head} */
	String head() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** {@return true if there is no verdict without it} */
	boolean isRequired() {
		return required;
	}

	/** {@return the columns that hold a fact: y or n; one that may be left out may be empty, which is n} */
	static List<ModificationsColumn> facts() {
		return Arrays.stream(values()).filter(column -> column.fact() != null).toList();
	}

	/** {@return the fact that it holds, whose literal is its head; null if it holds something else} */
	ModificationFact fact() {
		return ModificationFact.get(head().replace('_', '-'));
	}
}

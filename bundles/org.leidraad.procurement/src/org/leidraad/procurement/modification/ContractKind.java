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

import java.math.BigDecimal;

import org.leidraad.model.ContractType;

/** What a contract is about, as far as the rules for its change differ. */
public enum ContractKind {

	/** Supplies. */
	SUPPLIES,
	/** Services. */
	SERVICES,
	/** Works. */
	WORKS,
	/** Social and other specific services. */
	SOCIAL,
	/** A concession, whose value is the turnover of the concession. */
	CONCESSION;

	private static final BigDecimal TEN_PERCENT = new BigDecimal("0.10");
	private static final BigDecimal FIFTEEN_PERCENT = new BigDecimal("0.15");

	/**
	 * The kind of a contract in a roadmap.
	 *
	 * @param type its type there
	 * @return the kind
	 */
	public static ContractKind of(ContractType type) {
		return valueOf(type.name());
	}

	/**
	 * The share of the value below which small changes stay together (Directive 2014/24/EU art. 72(2), NL art. 2.163b,
	 * BE
	 * art. 38/4).
	 *
	 * @return 0.15 for works, 0.10 for all else
	 */
	public BigDecimal smallShare() {
		return this == WORKS ? FIFTEEN_PERCENT : TEN_PERCENT;
	}
}

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

import java.util.Optional;

import org.leidraad.model.Contract;
import org.leidraad.model.ContractType;
import org.leidraad.model.Roadmap;
import org.leidraad.model.text.Message;

/**
 * Whether the tender documents must hold a clause on price revision: only for works, save small and short ones, and for
 * services of annex 1 (art. 38/7 § 1). For supplies and other services it applies only if mentioned (§ 2). Source: the
 * federal public service BOSA, "La révision des prix dans les marchés publics".
 */
final class PriceRevision {

	private PriceRevision() {
	}

	/** {@return true for works and for services of annex 1, to which § 1 applies} */
	static boolean isOfFirstParagraph(Contract contract) {
		return switch (contract.getType()) {
			case WORKS -> true;
			case SERVICES, SOCIAL -> contract.isManualServices();
			case SUPPLIES, CONCESSION -> false;
		};
	}

	/** {@return why price revision is not compulsory for a contract; none where it is} */
	static Optional<Message> exception(Contract contract, Roadmap roadmap) {
		if (!isOfFirstParagraph(contract)) {
			return Optional.of(BelgianTexts.message("exception.kind"));
		}
		return contract.getType() == ContractType.WORKS
				? SmallContract.of(contract, roadmap).map(SmallContract::sentence)
				: Optional.empty();
	}
}

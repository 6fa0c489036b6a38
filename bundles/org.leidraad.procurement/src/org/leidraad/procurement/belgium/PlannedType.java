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

import org.leidraad.framework.ProductGroup;
import org.leidraad.model.Contract;
import org.leidraad.model.ContractType;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;

/**
 * The contract that a procurement will lead to, as far as the law on clauses asks: its type is that of the first
 * product
 * group. Division 45 of the CPV is works, from 50 on they are services, all below 45 and 48 are supplies (Regulation
 * (EC) 213/2008).
 */
final class PlannedType {

	private static final int WORKS = 45;
	private static final int FIRST_SERVICES = 50;
	private static final int DIVISION = 2;

	private PlannedType() {
	}

	/** A contract that is in no roadmap; supplies where it is not known what is bought. */
	static Contract contract(Procurement procurement, Roadmap roadmap) {
		Contract contract = (Contract) Identity.create(Literals.CONTRACT);
		contract.setType(of(procurement));
		contract.setValue(procurement.getEstimatedValue());
		contract.setCurrency(roadmap.getCurrency());
		return contract;
	}

	private static ContractType of(Procurement procurement) {
		String prefix = procurement.getProductGroups().stream().filter(code -> code != null && !code.isBlank())
				.map(code -> ProductGroup.of(code).prefix()).findFirst().orElse("");
		if (!prefix.matches("\\d{2}.*")) {
			return ContractType.SUPPLIES;
		}
		int division = Integer.parseInt(prefix.substring(0, DIVISION));
		return division == WORKS
				? ContractType.WORKS
				: division >= FIRST_SERVICES ? ContractType.SERVICES : ContractType.SUPPLIES;
	}
}

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

import java.math.BigDecimal;
import java.time.LocalDate;

import org.leidraad.model.ClauseKind;
import org.leidraad.model.Contract;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.ContractType;
import org.leidraad.model.EventRemedy;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.Procurement;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.internal.rules.BuyerRoadmap;

/** A contract in a Flemish roadmap, for supplies of a million euro in 2026 and 2027. */
final class BelgianContract {

	final Roadmap roadmap = BuyerRoadmap.make(Literals.ROADMAP, Roadmap.class, "Roadmap");
	final Procurement procurement = BuyerRoadmap.make(Literals.PROCUREMENT, Procurement.class, "Tender");
	final Contract contract = BuyerRoadmap.make(Literals.CONTRACT, Contract.class, "Contract");

	BelgianContract() {
		roadmap.setJurisdiction(Jurisdiction.FLANDERS);
		roadmap.setCurrency("EUR");
		contract.setStart(LocalDate.of(2026, 1, 1));
		contract.setEnd(LocalDate.of(2027, 12, 31));
		contract.setValue(new BigDecimal("1000000"));
		contract.setProcurement(procurement);
		roadmap.getProcurements().add(procurement);
		roadmap.getContracts().add(contract);
	}

	ReviewClause clause(ClauseKind kind) {
		ReviewClause clause = BuyerRoadmap.make(Literals.REVIEW_CLAUSE, ReviewClause.class, "Clause");
		clause.setKind(kind);
		contract.getClauses().add(clause);
		return clause;
	}

	ContractEvent event(String date, EventRemedy remedy) {
		ContractEvent event = BuyerRoadmap.make(Literals.CONTRACT_EVENT, ContractEvent.class, "Flood");
		event.setDate(date == null ? null : LocalDate.parse(date));
		event.setRemedy(remedy);
		contract.getEvents().add(event);
		return event;
	}

	BelgianContract worth(String value, ContractType type) {
		contract.setValue(new BigDecimal(value));
		contract.setType(type);
		return this;
	}
}

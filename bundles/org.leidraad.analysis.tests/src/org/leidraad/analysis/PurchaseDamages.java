/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.RoadmapPackage.Literals;

/** Ways to break what is bought and agreed. */
public final class PurchaseDamages {

	/** The ways, and what is found then. */
	public static final List<Damage> ALL = List.of(
			new Damage("nothing is bought", "target-without-criterion criteria", 2,
					all -> all.criterion.getTargets().clear()),
			new Damage("nothing is asked yet", "target-without-criterion criteria", 3, all -> {
				all.criterion.getTargets().clear();
				Procurement open = HealthyRoadmap.make(Literals.PROCUREMENT, Procurement.class, "Open");
				all.roadmap.getProcurements().add(open);
			}),
			new Damage("nothing can be asked", "target-without-criterion criteria", 1, all -> {
				all.criterion.getTargets().clear();
				all.roadmap.getProcurements().clear();
				all.roadmap.getContracts().clear();
			}),
			new Damage("forgotten in the contract", "criterion-without-contract contracts", 1,
					all -> all.contract.getCriteria().remove(all.price)),
			new Damage("two forgotten in the contract",
					"criterion-without-contract contracts, criterion-without-contract contracts", 4, all -> {
						all.procurement.setPhase(ProcurementPhase.CLOSED);
						all.contract.getCriteria().clear();
					}),
			new Damage("no contract", "criterion-without-contract contracts, criterion-without-contract contracts", 2,
					all -> {
						all.contract.getCriteria().clear();
						all.contract.setProcurement(null);
					}),
			new Damage("not monitored", "contract-without-monitoring indicators", 2,
					all -> all.contract.getIndicators().clear()),
			new Damage("never evaluated", "contract-without-evaluation-moment evaluations", 1,
					all -> all.contract.getEvaluations().clear()),
			new Damage("never evaluated, without dates", "contract-without-evaluation-moment evaluations", 1, all -> {
				all.contract.getEvaluations().clear();
				all.contract.setStart(null);
				all.contract.setEnd(null);
			}),
			new Damage("never evaluated, ended before it began", "contract-without-evaluation-moment evaluations", 1,
					all -> {
						all.contract.getEvaluations().clear();
						all.contract.setEnd(LocalDate.of(2020, 1, 1));
					}),
			new Damage("never evaluated until the end of time",
					"date-implausible start, date-implausible end, contract-without-evaluation-moment evaluations", 2,
					all -> {
						all.contract.getEvaluations().clear();
						all.contract.setStart(LocalDate.MAX.minusDays(1));
						all.contract.setEnd(LocalDate.MAX);
					}),
			new Damage("no proof of a label", "criterion-without-proof proof", 2, all -> all.criterion.setProof(" ")),
			new Damage("no proof of own text", "criterion-without-proof proof", 1, all -> all.price.setProof(null)),
			new Damage("too many points", "weights-not-100 criteria", 1,
					all -> all.price.setWeight(new BigDecimal("40.02"))),
			new Damage("too few points for a price", "weights-not-100 criteria", 1,
					all -> all.price.setWeight(new BigDecimal("39.01"))),
			new Damage("too few points", "weights-not-100 criteria", 2, all -> all.price.setWeight(null)),
			new Damage("negative points, which scaling would hide", "weights-not-100 criteria", 0,
					all -> all.price.setWeight(new BigDecimal("-40"))),
			new Damage("negative points that make up for too many", "weights-not-100 criteria", 0, all -> {
				all.price.setWeight(new BigDecimal("-5"));
				all.criterion.setWeight(new BigDecimal("105"));
			}),
			new Damage("no points", "weights-not-100 criteria", 1, all -> {
				all.price.setWeight(null);
				all.criterion.setWeight(BigDecimal.ZERO);
			}));

	private PurchaseDamages() {
	}
}

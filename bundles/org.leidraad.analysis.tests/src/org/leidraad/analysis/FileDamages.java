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

import static org.leidraad.analysis.Breaking.proxy;

import java.util.List;

import org.leidraad.model.Indicator;
import org.leidraad.model.Procurement;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Stakeholder;

/** Ways to break what holds a roadmap together: frameworks, identifiers and references. */
public final class FileDamages {

	/** The ways, and what is found then. */
	public static final List<Damage> ALL = List.of(
			new Damage("a framework that is not installed", "framework-missing framework", 1,
					all -> all.framework.setFramework("root")),
			new Damage("an edition that is not installed", "framework-missing edition", 3,
					all -> all.framework.setEdition("1999")),
			new Damage("a framework that cannot be used", "framework-missing edition", 1,
					all -> all.framework.setFramework("torn")),
			new Damage("a criterion that is not installed", "framework-missing criterion", 1,
					all -> all.criterion.setCriterion("leaf/2025/2")),
			new Damage("a malformed criterion", "framework-missing criterion", 1, all -> {
				all.criterion.setCriterion("//");
				all.criterion.setName(null);
			}),
			new Damage("the same identifier", "duplicate-id id, duplicate-id id", 2, all -> {
				all.target.setId(all.ambition.getId());
				all.contract.setId(all.ambition.getId());
			}),
			new Damage("an owner in another file", "dangling-reference owner", 1, all -> all.target.setOwner(proxy())),
			new Damage("an owner who was deleted", "dangling-reference owner", 1,
					all -> all.target.setOwner(HealthyRoadmap.make(Literals.STAKEHOLDER, Stakeholder.class, null))),
			new Damage("a contract from a deleted procurement", "dangling-reference procurement", 1,
					all -> all.contract.setProcurement(
							HealthyRoadmap.make(Literals.PROCUREMENT, Procurement.class, "Gone"))),
			new Damage("deleted indicators in a contract",
					"dangling-reference indicators, dangling-reference indicators", 2,
					all -> {
						all.contract.getIndicators().add(0,
								HealthyRoadmap.make(Literals.INDICATOR, Indicator.class, "x"));
						all.contract.getIndicators().add(HealthyRoadmap.make(Literals.INDICATOR, Indicator.class, "y"));
					}));

	private FileDamages() {
	}
}

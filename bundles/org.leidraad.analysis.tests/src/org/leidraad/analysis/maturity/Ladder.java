/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.maturity;

import java.time.LocalDate;
import java.util.Locale;

import org.leidraad.analysis.HealthyRoadmap;
import org.leidraad.analysis.MadeFrameworks;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.CatalogueFactory;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Maturity;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Aggregation;
import org.leidraad.model.Aspect;
import org.leidraad.model.Assessment;
import org.leidraad.model.ClauseAssessment;

/**
 * A healthy roadmap with a self-assessment of 2026-06-01 against {@code ladder}, whose scale is 0 to 5 and whose
 * clauses
 * are {@code plan}, {@code buy} and {@code check}; it feeds the second indicator, which was last measured on
 * 2025-12-31.
 * Installed is {@code leaf} too, for the rest of the roadmap.
 */
public final class Ladder {

	/** What is installed. */
	public final MadeFrameworks frameworks = new MadeFrameworks()
			.with("leaf", FrameworkKind.LABEL_TYPE_1, leaf -> {
				leaf.getEditions().getFirst().setId("2025");
				MadeFrameworks.criterion(leaf, "1", Aspect.ENERGY);
			})
			.with("ladder", FrameworkKind.GUIDANCE, ladder -> {
				for (String key : new String[]{"plan", "buy", "check"}) {
					MadeFrameworks.criterion(ladder, key, Aspect.GOVERNANCE, Use.MANAGEMENT)
							.setUnit(AssessedClauses.UNIT);
				}
				MadeFrameworks.criterion(ladder, "reading", Aspect.GOVERNANCE, Use.INFORMATION);
				Maturity scale = CatalogueFactory.eINSTANCE.createMaturity();
				scale.setLowest(0);
				scale.setHighest(5);
				ladder.setMaturity(scale);
			});
	/** The roadmap. */
	public final HealthyRoadmap all;
	/** The assessment. */
	public final Assessment assessment;

	/** Makes all of it. */
	public Ladder() {
		this(new HealthyRoadmap());
	}

	/**
	 * Adds the assessment.
	 *
	 * @param all a healthy roadmap
	 */
	public Ladder(HealthyRoadmap all) {
		this.all = all;
		assessment = of(LocalDate.of(2026, 6, 1), null, null, null);
		assessment.setFeeds(all.second);
		all.second.setAggregation(Aggregation.MINIMUM);
	}

	/** Adds an assessment with levels for plan, buy and check. */
	Assessment of(LocalDate date, Integer... levels) {
		Assessment made = AssessedClauses.of(ladder(), date).assessment("Assessment", date, Locale.ENGLISH);
		for (int i = 0; i < levels.length; i++) {
			made.getClauses().get(i).setLevel(levels[i]);
		}
		all.organisation.getAssessments().add(made);
		return made;
	}

	/** Gives levels to plan, buy and check. */
	public Ladder levels(Integer... levels) {
		for (int i = 0; i < levels.length; i++) {
			assessment.getClauses().get(i).setLevel(levels[i]);
		}
		return this;
	}

	/** Links evidence to all clauses. */
	public Ladder evident() {
		for (ClauseAssessment clause : assessment.getClauses()) {
			clause.getEvidence().add("minutes.pdf");
		}
		return this;
	}

	InstalledFramework ladder() {
		return frameworks.framework("ladder").orElseThrow();
	}
}

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
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.edition.Editions;
import org.leidraad.model.Assessment;
import org.leidraad.model.ClauseAssessment;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;

/**
 * The clauses of a framework for which an organisation gives itself a level: the criteria whose unit is {@value #UNIT}.
 *
 * @param framework the framework
 * @param edition the edition; none where the framework has no such edition
 * @param clauses the clauses, in the order of the framework
 */
public record AssessedClauses(InstalledFramework framework, Optional<Edition> edition,
		List<InstalledCriterion> clauses) {

	/** The unit of a criterion that is a clause. */
	public static final String UNIT = "level";

	private static final String NO_EDITION = "-";

	/**
	 * The clauses of an edition.
	 *
	 * @param framework the framework
	 * @param edition the identifier of the edition; blank or null for those that hold in all
	 * @return the clauses; none where the catalogue cannot be used
	 */
	public static AssessedClauses of(InstalledFramework framework, String edition) {
		try {
			Editions editions = Editions.of(framework.catalogue());
			Optional<Edition> found = Optional.ofNullable(edition).map(String::strip).flatMap(editions::edition);
			return new AssessedClauses(framework, found, framework.catalogue().getCriteria().stream()
					.filter(criterion -> isClause(criterion, found))
					.map(criterion -> new InstalledCriterion(framework, criterion)).toList());
		} catch (FrameworkException unusable) {
			// A framework that cannot be used is told by the list of frameworks; here it has no clauses.
			return new AssessedClauses(framework, Optional.empty(), List.of());
		}
	}

	/**
	 * The clauses of what is in force.
	 *
	 * @param framework the framework
	 * @param on the date
	 * @return the clauses of the newest edition in force
	 */
	public static AssessedClauses of(InstalledFramework framework, LocalDate on) {
		try {
			List<Edition> inForce = Editions.of(framework.catalogue()).inForce(on);
			return of(framework, inForce.isEmpty() ? null : inForce.getLast().getId());
		} catch (FrameworkException unusable) {
			// As above.
			return new AssessedClauses(framework, Optional.empty(), List.of());
		}
	}

	private static boolean isClause(Criterion criterion, Optional<Edition> edition) {
		return UNIT.equals(criterion.getUnit())
				&& (criterion.getEdition() == null || edition.filter(criterion.getEdition()::equals).isPresent());
	}

	/** {@return the key of a clause as a roadmap writes it} */
	String key(InstalledCriterion clause) {
		return new CriterionKey(framework.id(), edition.map(Edition::getId).orElse(NO_EDITION),
				clause.criterion().getKey()).toString();
	}

	/**
	 * A new self-assessment with all clauses, none with a level yet. It is in no roadmap.
	 *
	 * @param name its name
	 * @param on its day
	 * @param language the language in which it keeps the titles of the clauses
	 * @return the assessment
	 */
	public Assessment assessment(String name, LocalDate on, Locale language) {
		Assessment assessment = (Assessment) Identity.create(Literals.ASSESSMENT);
		assessment.setName(name);
		assessment.setFramework(framework.id());
		edition.ifPresent(known -> assessment.setEdition(known.getId()));
		assessment.setDate(on);
		for (InstalledCriterion clause : clauses) {
			ClauseAssessment line = (ClauseAssessment) Identity.create(Literals.CLAUSE_ASSESSMENT);
			line.setName(clause.title(language));
			line.setCriterion(key(clause));
			assessment.getClauses().add(line);
		}
		return assessment;
	}
}

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

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.model.Aggregation;
import org.leidraad.model.Assessment;
import org.leidraad.model.ClauseAssessment;
import org.leidraad.model.Indicator;
import org.leidraad.model.Organisation;

/**
 * What a self-assessment says, clause by clause, beside the one before of the same organisation against the same
 * framework.
 *
 * @param assessment the assessment
 * @param scale the scale of its framework; none where it is not installed or has none
 * @param previous the assessment before; none where this is the first
 * @param clauses the clauses of the framework in its order, then lines of the assessment that it does not know
 * @param aggregation how the levels become one: the median where the indicator that it feeds says so, else the minimum
 * (indicator QLI-MAT: minimum or median), because a chain is as strong as its weakest link
 */
public record MaturityProfile(Assessment assessment, Optional<MaturityScale> scale, Optional<Assessment> previous,
		List<ClauseLevel> clauses, Aggregation aggregation) {

	private static final int DECIMALS = 4;

	/** The list is copied. */
	public MaturityProfile {
		clauses = List.copyOf(clauses);
	}

	/**
	 * The profile of an assessment.
	 *
	 * @param assessment the assessment
	 * @param frameworks what is installed
	 * @return its profile
	 */
	public static MaturityProfile of(Assessment assessment, FrameworkRegistry frameworks) {
		Optional<InstalledFramework> framework = Optional.ofNullable(assessment.getFramework()).map(String::strip)
				.flatMap(frameworks::framework);
		Optional<MaturityScale> scale = framework.flatMap(MaturityScale::of);
		Optional<Assessment> previous = before(assessment);
		Map<String, ClauseAssessment> lines = lines(assessment);
		Map<String, ClauseAssessment> old = previous.map(MaturityProfile::lines).orElse(Map.of());
		List<ClauseLevel> clauses = new ArrayList<>();
		framework.map(one -> AssessedClauses.of(one, assessment.getEdition())).ifPresent(known -> known.clauses()
				.forEach(clause -> clauses.add(level(known.key(clause), Optional.of(clause),
						Optional.ofNullable(lines.remove(clause.criterion().getKey())), old, scale))));
		lines.values().forEach(line -> clauses.add(level(line.getCriterion(), Optional.<InstalledCriterion>empty(),
				Optional.of(line), old, scale)));
		return new MaturityProfile(assessment, scale, previous, clauses, aggregation(assessment.getFeeds()));
	}

	private static Aggregation aggregation(Indicator feeds) {
		return feeds != null && feeds.getAggregation() == Aggregation.MEDIAN
				? Aggregation.MEDIAN
				: Aggregation.MINIMUM;
	}

	/** The lines by the part of the key that stays the same from edition to edition; the first of equals counts. */
	private static Map<String, ClauseAssessment> lines(Assessment assessment) {
		Map<String, ClauseAssessment> lines = new LinkedHashMap<>();
		assessment.getClauses().stream().filter(line -> line.getCriterion() != null)
				.forEach(line -> lines.putIfAbsent(clause(line.getCriterion()), line));
		return lines;
	}

	private static String clause(String key) {
		return CriterionKey.parse(key.strip()).map(CriterionKey::criterion).orElse(key.strip());
	}

	private static ClauseLevel level(String key, Optional<InstalledCriterion> clause, Optional<ClauseAssessment> line,
			Map<String, ClauseAssessment> old, Optional<MaturityScale> scale) {
		Optional<Integer> level = line.map(ClauseAssessment::getLevel);
		return new ClauseLevel(key, clause, line, level,
				Optional.ofNullable(old.get(clause(key))).map(ClauseAssessment::getLevel),
				level.isEmpty() || scale.isEmpty() || scale.get().holds(level.get()));
	}

	/** The latest assessment of the same organisation against the same framework before the day of this one. */
	private static Optional<Assessment> before(Assessment assessment) {
		if (assessment.getDate() == null || !(assessment.eContainer() instanceof Organisation organisation)) {
			return Optional.empty();
		}
		return organisation.getAssessments().stream()
				.filter(other -> other != assessment && other.getDate() != null
						&& other.getDate().isBefore(assessment.getDate())
						&& Objects.equals(other.getFramework(), assessment.getFramework()))
				.max(Comparator.comparing(Assessment::getDate));
	}

	/** {@return the level in all, of what is assessed: a minimum or median; none where nothing is assessed} */
	public Optional<BigDecimal> overall() {
		List<Integer> levels = clauses.stream().filter(ClauseLevel::isAssessed)
				.flatMap(clause -> clause.level().stream()).sorted().toList();
		if (levels.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(aggregation == Aggregation.MEDIAN
				? median(levels)
				: BigDecimal.valueOf(levels.getFirst()));
	}

	private static BigDecimal median(List<Integer> sorted) {
		int upper = sorted.get(sorted.size() / 2);
		int lower = sorted.get((sorted.size() - 1) / 2);
		return upper == lower
				? BigDecimal.valueOf(upper)
				: BigDecimal.valueOf((long) upper + lower).divide(BigDecimal.TWO);
	}

	/** {@return which part of the clauses has a level on the scale, 0 to 1; 0 where there are no clauses} */
	public BigDecimal assessedShare() {
		long assessed = clauses.stream().filter(ClauseLevel::isAssessed).count();
		return clauses.isEmpty()
				? BigDecimal.ZERO
				: BigDecimal.valueOf(assessed).divide(BigDecimal.valueOf(clauses.size()), DECIMALS,
						RoundingMode.HALF_UP);
	}
}

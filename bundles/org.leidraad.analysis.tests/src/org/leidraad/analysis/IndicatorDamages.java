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

import static org.leidraad.analysis.Breaking.copies;
import static org.leidraad.analysis.Breaking.level;

import java.math.BigDecimal;
import java.util.List;

import org.leidraad.model.Action;
import org.leidraad.model.Aspect;
import org.leidraad.model.Direction;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.RoadmapPackage.Literals;

/** Ways to break indicators. */
public final class IndicatorDamages {

	/** The ways, and what is found then. */
	public static final List<Damage> ALL = List.of(
			new Damage("no method", "indicator-without-method method", 1, all -> all.indicator.setMethod(" ")),
			new Damage("a dash for a method", "indicator-without-method method", 1,
					all -> all.indicator.setMethod("-")),
			new Damage("no source", "indicator-without-source source", 1, all -> all.indicator.setSource(null)),
			new Damage("a question mark for a source", "indicator-without-source source", 1,
					all -> all.indicator.setSource("?")),
			new Damage("no frequency", "indicator-without-frequency frequency", 2,
					all -> all.indicator.setFrequency(null)),
			new Damage("a frequency that nobody can keep", "indicator-without-frequency frequency", 2,
					all -> all.indicator.setFrequency("regularly")),
			new Damage("no norm", "indicator-without-norm norm", 1, all -> all.indicator.setNorm(null)),
			new Damage("a norm without number", "indicator-without-norm norm", 1, all -> {
				all.indicator.setNorm("as good as possible");
				all.indicator.setDirection(Direction.DOWN);
			}),
			new Damage("no norm for what must stay", "indicator-without-norm norm", 1, all -> {
				all.indicator.setNorm("");
				all.indicator.setDirection(Direction.KEEP);
			}),
			new Damage("no unit", "indicator-without-unit unit", 2, all -> all.indicator.setUnit("")),
			new Damage("no baseline", "indicator-without-baseline baseline", 1, all -> all.indicator.setBaseline(null)),
			new Damage("a baseline without date", "indicator-without-baseline baselineDate", 2,
					all -> all.indicator.setBaselineDate(null)),
			new Damage("no milestone", "indicator-without-milestone milestones", 1,
					all -> all.indicator.getMilestones().clear()),
			new Damage("a milestone without value", "indicator-without-milestone milestones", 1, all -> {
				all.indicator.getMilestones().getFirst().setValue(null);
				all.indicator.setNorm("-40 %");
			}),
			new Damage("no milestone and no due date",
					"target-without-due-date dueDate, indicator-without-milestone milestones", 3, all -> {
						all.target.setDueDate(null);
						all.indicator.getMilestones().clear();
					}),
			new Damage("words without levels", "qualitative-indicator-without-rubric rubric", 1, all -> {
				all.indicator.setKind(IndicatorKind.QUALITATIVE);
				all.indicator.setUnit(null);
			}),
			new Damage("levels without words", "qualitative-indicator-without-rubric rubric", 1, all -> {
				all.indicator.setKind(IndicatorKind.QUALITATIVE);
				level(all.indicator, 1, "Nothing is agreed");
				level(all.indicator, 3, "-");
				all.measurement.setValue(BigDecimal.ONE);
			}),
			new Damage("effort without action", "effort-indicator-without-action actions", 2,
					all -> all.indicator.setKind(IndicatorKind.EFFORT)),
			new Damage("effort without action or plan",
					"target-without-plan plans, effort-indicator-without-action actions", 2, all -> {
						all.indicator.setKind(IndicatorKind.EFFORT);
						all.roadmap.getPlans().removeIf(plan -> {
							plan.getTargets().clear();
							return true;
						});
						all.target.setOwner(all.ambassador);
					}),
			new Damage("effort that nobody can show", "effort-indicator-without-evidence actions", 0, all -> {
				all.indicator.setKind(IndicatorKind.EFFORT);
				all.action.getIndicators().add(all.indicator);
				all.action.getEvidence().add(" ");
			}),
			new Damage("effort with its evidence elsewhere", "effort-indicator-without-evidence actions", 1, all -> {
				all.indicator.setKind(IndicatorKind.EFFORT);
				all.action.getIndicators().add(all.indicator);
				all.measurement.getEvidence().add("minutes.pdf");
			}),
			new Damage("effort with evidence for another action", "effort-indicator-without-evidence actions", 1,
					all -> {
						all.indicator.setKind(IndicatorKind.EFFORT);
						all.action.getIndicators().add(all.indicator);
						Action other = HealthyRoadmap.make(Literals.ACTION, Action.class, "Other");
						other.setOwner(all.buyer);
						other.getEvidence().add("minutes.pdf");
						other.getTargets().add(all.target);
						all.plan.getActions().add(other);
					}),
			new Damage("effort with evidence for actions that do not belong to it",
					"effort-indicator-without-evidence actions", 0, all -> {
						all.indicator.setKind(IndicatorKind.EFFORT);
						all.action.getIndicators().add(all.indicator);
						Action elsewhere = HealthyRoadmap.make(Literals.ACTION, Action.class, "For no target");
						Action used = HealthyRoadmap.make(Literals.ACTION, Action.class,
								"Counted by another indicator");
						used.getTargets().add(all.target);
						used.getIndicators().add(all.second);
						for (Action one : List.of(elsewhere, used)) {
							one.setOwner(all.buyer);
							one.getEvidence().add("minutes.pdf");
							all.plan.getActions().add(one);
						}
					}),
			new Damage("eight indicators", "too-many-indicators indicators", 1, all -> copies(all, 6)),
			new Damage("ten indicators", "too-many-indicators indicators", 1, all -> {
				copies(all, 8);
				all.target.getProductGroups().add("laptops");
				all.target.setStatement("Statement");
			}),
			new Damage("energy saved at any price", "counter-indicator-missing indicators", 2, all -> {
				all.indicator.setUnit("kWh/workplace/yr");
				all.indicator.setDirection(Direction.DOWN);
			}),
			new Damage("energy of the catalogue saved at any price", "counter-indicator-missing indicators", 2, all -> {
				all.indicator.setCatalogueId("KPI-KWH-WP");
				all.indicator.setAspect(Aspect.GOVERNANCE);
				all.indicator.setDirection(Direction.DOWN);
			}));

	private IndicatorDamages() {
	}
}

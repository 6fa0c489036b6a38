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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leidraad.model.ActionState;
import org.leidraad.model.Ambition;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Direction;
import org.leidraad.model.FrameworkUse;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.Measurement;
import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Stakeholder;
import org.leidraad.model.Target;

/**
 * Each rule: a healthy roadmap broken in one place has just that finding; one broken nearly has none; and every repair
 * mends it.
 */
class RulesTest {

	/** A way to break a roadmap, and what is found then: rule and field, several divided by a comma. */
	private record Damage(String name, String findings, int repairs, Consumer<HealthyRoadmap> cause) {
	}

	private static final BigDecimal HUNDRED = new BigDecimal("100");

	private static final List<Damage> DAMAGES = List.of(
			new Damage("no ambition",
					"organisation-without-ambition ambitions", 2, all -> {
						all.roadmap.getAmbitions().clear();
						all.roadmap.getPlans().clear();
						all.roadmap.getProcurements().clear();
						all.roadmap.getContracts().clear();
					}),
			new Damage("no ambition in Belgium",
					"organisation-without-ambition ambitions", 2, all -> {
						all.roadmap.setJurisdiction(Jurisdiction.WALLONIA);
						all.roadmap.getAmbitions().clear();
						all.roadmap.getPlans().clear();
						all.roadmap.getProcurements().clear();
						all.roadmap.getContracts().clear();
					}),
			new Damage("an empty ambition", "ambition-without-target targets", 1,
					all -> all.roadmap.getAmbitions().add(HealthyRoadmap.make(Literals.AMBITION,
							Ambition.class, null))),
			new Damage("an empty target",
					"target-without-indicator indicators, target-without-owner owner, target-without-due-date dueDate, "
							+ "target-without-plan plans, target-without-criterion criteria",
					8, all -> all.ambition.getTargets().add(HealthyRoadmap.make(Literals.TARGET, Target.class, "New"))),
			new Damage("no indicator", "target-without-indicator indicators, contract-without-monitoring indicators", 1,
					all -> {
						all.target.getIndicators().clear();
						all.contract.getIndicators().clear();
					}),
			new Damage("no owner", "target-without-owner owner", 2, all -> all.target.setOwner(null)),
			new Damage("no owner and nobody there", "target-without-owner owner", 1, all -> {
				all.target.setOwner(null);
				all.plan.setOwner(null);
				all.action.setState(ActionState.DONE);
				all.action.setOwner(null);
				all.organisation.getStakeholders().clear();
			}),
			new Damage("no owner among many", "target-without-owner owner", 3, all -> {
				all.target.setOwner(null);
				for (int i = 0; i < 9; i++) {
					all.organisation.getStakeholders()
							.add(HealthyRoadmap.make(Literals.STAKEHOLDER, Stakeholder.class, null));
				}
			}),
			new Damage("no due date", "target-without-due-date dueDate", 2, all -> all.target.setDueDate(null)),
			new Damage("due too late", "target-beyond-horizon dueDate", 2,
					all -> all.target.setDueDate(LocalDate.of(2033, 1, 1))),
			new Damage("due too early", "target-beyond-horizon dueDate", 2,
					all -> all.target.setDueDate(LocalDate.of(2023, 12, 31))),
			new Damage("due too late for a horizon in the wrong order", "target-beyond-horizon dueDate", 2, all -> {
				all.roadmap.setFirstYear(2032);
				all.roadmap.setLastYear(2024);
				all.target.setDueDate(LocalDate.of(2040, 1, 1));
			}),
			new Damage("due too early for a horizon in the wrong order", "target-beyond-horizon dueDate", 2, all -> {
				all.roadmap.setFirstYear(2032);
				all.roadmap.setLastYear(2024);
				all.target.setDueDate(LocalDate.of(2010, 1, 1));
			}),
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
			new Damage("no measurement", "indicator-without-measurement measurements", 1,
					all -> all.indicator.getMeasurements().clear()),
			new Damage("a measurement without value", "indicator-without-measurement measurements", 1, all -> {
				all.measurement.setValue(null);
				all.indicator.setKind(IndicatorKind.EFFORT);
			}),
			new Damage("no plan", "target-without-plan plans", 2, all -> all.plan.getTargets().clear()),
			new Damage("no plan at all", "target-without-plan plans", 1,
					all -> all.roadmap.getPlans().removeIf(plan -> {
						plan.getTargets().clear();
						return true;
					})),
			new Damage("nobody acts", "action-without-owner owner", 2, all -> {
				all.action.setOwner(null);
				all.action.setState(ActionState.IN_PROGRESS);
			}),
			new Damage("nobody acts by nobody's plan", "action-without-owner owner", 2, all -> {
				all.action.setOwner(null);
				all.plan.setOwner(null);
			}),
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
			new Damage("never evaluated until the end of time", "contract-without-evaluation-moment evaluations", 1,
					all -> {
						all.contract.getEvaluations().clear();
						all.contract.setStart(LocalDate.MAX);
						all.contract.setEnd(LocalDate.MAX);
					}),
			new Damage("no proof of a label", "criterion-without-proof proof", 2, all -> all.criterion.setProof(" ")),
			new Damage("no proof of own text", "criterion-without-proof proof", 1, all -> all.price.setProof(null)),
			new Damage("too many points", "weights-not-100 criteria", 1,
					all -> all.price.setWeight(new BigDecimal("40.01"))),
			new Damage("too few points", "weights-not-100 criteria", 2, all -> all.price.setWeight(null)),
			new Damage("negative points", "weights-not-100 criteria", 2,
					all -> all.price.setWeight(new BigDecimal("-40"))),
			new Damage("no points", "weights-not-100 criteria", 1, all -> {
				all.price.setWeight(null);
				all.criterion.setWeight(BigDecimal.ZERO);
			}),
			new Damage("a percentage over 100", "measurement-outside-range value", 1, all -> {
				all.indicator.setUnit("% units");
				all.measurement.setValue(new BigDecimal("100.1"));
			}),
			new Damage("a negative percentage", "measurement-outside-range value", 1, all -> {
				all.indicator.setUnit("%");
				all.measurement.setValue(new BigDecimal("-1"));
			}),
			new Damage("a percentage over 100 by ratio", "measurement-outside-range numerator", 1, all -> {
				all.indicator.setUnit("%");
				ratio(all, "5", "4");
				another(all);
			}),
			new Damage("a negative count", "measurement-outside-range value", 1, all -> {
				all.indicator.setUnit("count/FTE");
				all.measurement.setValue(new BigDecimal("-2"));
			}),
			new Damage("a division by nothing", "measurement-outside-range denominator", 1, all -> {
				ratio(all, "5", "0");
				another(all);
			}),
			new Damage("more than complete", "measurement-outside-range completeness", 1,
					all -> all.measurement.setCompleteness(new BigDecimal("1E+400"))),
			new Damage("wrong in every way",
					"measurement-outside-range denominator, measurement-outside-range value, "
							+ "measurement-outside-range completeness",
					3, all -> {
						all.indicator.setUnit("%");
						all.measurement.setDate(null);
						all.measurement.setValue(new BigDecimal("1E+2000000000"));
						all.measurement.setDenominator(new BigDecimal("-1"));
						all.measurement.setCompleteness(new BigDecimal("-1"));
						another(all);
					}),
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

	private static void ratio(HealthyRoadmap all, String numerator, String denominator) {
		all.measurement.setValue(null);
		all.measurement.setNumerator(new BigDecimal(numerator));
		all.measurement.setDenominator(new BigDecimal(denominator));
	}

	private static Measurement another(HealthyRoadmap all) {
		Measurement another = HealthyRoadmap.make(Literals.MEASUREMENT, Measurement.class, null);
		another.setDate(LocalDate.of(2025, 12, 31));
		another.setValue(BigDecimal.TEN);
		all.indicator.getMeasurements().add(another);
		return another;
	}

	private static Stakeholder proxy() {
		Stakeholder proxy = HealthyRoadmap.make(Literals.STAKEHOLDER, Stakeholder.class, null);
		((InternalEObject) proxy).eSetProxyURI(URI.createURI("other.leidraad#s-000000"));
		return proxy;
	}

	/** Nearly broken: nothing is found. */
	private static final Map<String, Consumer<HealthyRoadmap>> NEAR_MISSES = new TreeMap<>(Map.ofEntries(
			Map.entry("healthy", all -> assertEquals("Target", all.target.getName())),
			Map.entry("due on the last day", all -> all.target.setDueDate(LocalDate.of(2032, 12, 31))),
			Map.entry("due on the first day", all -> all.target.setDueDate(LocalDate.of(2024, 1, 1))),
			Map.entry("an open horizon", all -> {
				all.roadmap.setFirstYear(null);
				all.roadmap.setLastYear(null);
				all.target.setDueDate(LocalDate.of(2099, 1, 1));
			}),
			Map.entry("a method in one word", all -> all.indicator.setMethod("PCF")),
			Map.entry("a frequency by event", all -> all.indicator.setFrequency("per bestelling")),
			Map.entry("a norm of zero", all -> all.indicator.setNorm("0")),
			Map.entry("a unit for what has none", all -> all.indicator.setUnit("-")),
			Map.entry("a qualitative indicator needs no figures", all -> {
				all.indicator.setKind(IndicatorKind.QUALITATIVE);
				all.indicator.setUnit(null);
				all.indicator.setBaseline(null);
				all.indicator.getMilestones().clear();
			}),
			Map.entry("what must stay needs no milestone", all -> {
				all.indicator.setDirection(Direction.KEEP);
				all.indicator.getMilestones().clear();
			}),
			Map.entry("an action instead of a plan", all -> {
				all.plan.getTargets().clear();
				all.action.getTargets().add(all.target);
			}),
			Map.entry("nobody answers for what is over", all -> {
				all.action.setOwner(null);
				all.action.setState(ActionState.CANCELLED);
			}),
			Map.entry("not awarded yet", all -> {
				all.procurement.setPhase(ProcurementPhase.TENDER);
				all.contract.getCriteria().clear();
			}),
			Map.entry("selection stays out of the contract", all -> {
				CriterionUse selection = HealthyRoadmap.make(Literals.CRITERION_USE, CriterionUse.class, "S");
				selection.setUse(CriterionUseType.SELECTION);
				selection.setProof("Reference");
				selection.setWeight(new BigDecimal("7"));
				all.procurement.getCriteria().add(selection);
			}),
			Map.entry("weights with decimals", all -> {
				all.criterion.setWeight(new BigDecimal("66.7"));
				all.price.setWeight(new BigDecimal("33.30"));
			}),
			Map.entry("weights of a cancelled procurement", all -> {
				all.procurement.setPhase(ProcurementPhase.CANCELLED);
				all.price.setWeight(null);
			}),
			Map.entry("no award criteria", all -> {
				all.price.setUse(CriterionUseType.CONTRACT_CLAUSE);
				all.criterion.setUse(CriterionUseType.TECHNICAL_SPECIFICATION);
			}),
			Map.entry("zero and a hundred percent", all -> {
				all.indicator.setUnit("%");
				all.measurement.setValue(BigDecimal.ZERO);
				all.measurement.setCompleteness(HUNDRED);
				another(all).setValue(HUNDRED);
			}),
			Map.entry("over a hundred of something else", all -> {
				all.indicator.setUnit("tCO2e/yr");
				all.measurement.setValue(new BigDecimal("-101"));
			}),
			Map.entry("a value that was corrected", all -> {
				all.indicator.setUnit("%");
				all.measurement.setValue(new BigDecimal("101"));
				another(all).setSupersedes(all.measurement);
			}),
			Map.entry("an edition left open", all -> all.framework.setEdition(null)),
			Map.entry("a framework to be chosen", all -> all.framework.setFramework(" ")),
			Map.entry("own text", all -> all.criterion.setCriterion(null)),
			Map.entry("elements without identifier", all -> {
				all.target.setId(null);
				all.indicator.setId(null);
			})));

	@TestFactory
	Stream<DynamicTest> findsWhatIsBrokenAndMendsIt() {
		return DAMAGES.stream().map(damage -> DynamicTest.dynamicTest(damage.name(), () -> {
			RepairProof proof = new RepairProof(damage.cause());
			assertEquals(Arrays.asList(damage.findings().split(", ")), proof.findings());
			assertEquals(damage.repairs(), proof.proveRepairs());
		}));
	}

	@TestFactory
	Stream<DynamicTest> leavesInPeaceWhatIsNotBroken() {
		return NEAR_MISSES.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(),
				() -> assertEquals(List.of(), new RepairProof(entry.getValue()).findings())));
	}

	@Test
	void everyRuleIsBrokenHereSomewhere() {
		Set<String> broken = new HashSet<>();
		DAMAGES.forEach(damage -> Arrays.stream(damage.findings().split(", "))
				.map(finding -> finding.split(" ")[0]).forEach(broken::add));
		Set<String> rules = new HashSet<>();
		new ThreadAnalysis(new StubFrameworks()).rules().forEach(rule -> rules.add(rule.id()));
		assertEquals(rules, broken);
	}

	@Test
	void findsInTheOrderOfTheRoadmap() {
		HealthyRoadmap all = new HealthyRoadmap();
		all.price.setProof(null);
		all.second.setNorm(null);
		all.indicator.setMethod(null);
		all.framework.setFramework("root");
		all.indicator.setUnit(null);
		List<Finding> findings = new ThreadAnalysis(new StubFrameworks()).check(all.roadmap, HealthyRoadmap.TODAY);
		assertEquals(List.of("framework-missing", "indicator-without-method", "indicator-without-unit",
				"indicator-without-norm", "criterion-without-proof"), findings.stream().map(Finding::rule).toList());
		assertEquals(List.of("Roadmap/FrameworkUse", "Roadmap/Ambition/Target/Indicator",
				"Roadmap/Ambition/Target/Indicator", "Roadmap/Ambition/Target/Indicator",
				"Roadmap/Procurement/CriterionUse"), findings.stream().map(Finding::path).toList());
	}

	@Test
	void changesNothingByLooking() {
		HealthyRoadmap all = new HealthyRoadmap();
		all.ambition.getTargets().add(HealthyRoadmap.make(Literals.TARGET, Target.class, null));
		String before = RoadmapText.of(all.roadmap);
		new ThreadAnalysis(new StubFrameworks()).check(all.roadmap, HealthyRoadmap.TODAY);
		assertEquals(before, RoadmapText.of(all.roadmap));
	}

	@Test
	void namesWhatItFinds() {
		HealthyRoadmap all = new HealthyRoadmap();
		all.ambition.getTargets().getFirst().getIndicators().clear();
		all.roadmap.getFrameworks().add(HealthyRoadmap.make(Literals.FRAMEWORK_USE, FrameworkUse.class, null));
		all.roadmap.getFrameworks().getLast().setFramework("root");
		List<Finding> findings = new ThreadAnalysis(new StubFrameworks()).check(all.roadmap, HealthyRoadmap.TODAY);
		String id = EcoreUtil.getID(all.roadmap.getFrameworks().getLast());
		assertTrue(findings.getFirst().message().in(Locale.ENGLISH).contains(id));
		assertEquals("Doelstelling “Target” heeft geen indicator: niemand kan zien of zij wordt bereikt.",
				findings.stream().filter(finding -> "target-without-indicator".equals(finding.rule())).findFirst()
						.orElseThrow().message().in(Locale.of("nl")));
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.repairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.analysis.HealthyRoadmap;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.StubFrameworks;
import org.leidraad.model.Ambition;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/** What is found once for a whole check is what a look through the whole roadmap finds for each element. */
class CandidatesTest {

	private static final List<String> GROUPS = List.of("laptops", "phones", "servers", "screens");

	private final Roadmap roadmap = HealthyRoadmap.make(Literals.ROADMAP, Roadmap.class, null);
	private Random random = new Random(0);

	private RuleContext context() {
		return new RuleContext(roadmap, HealthyRoadmap.TODAY, new StubFrameworks(), id -> List.of());
	}

	private <E extends Element> List<E> add(List<? super E> owner, EClass type, Class<E> kind, int most) {
		List<E> added = new ArrayList<>();
		for (int i = random.nextInt(most + 1); i > 0; i--) {
			added.add(HealthyRoadmap.make(type, kind, null));
		}
		owner.addAll(added);
		return added;
	}

	private List<String> groups() {
		return GROUPS.stream().filter(group -> random.nextInt(3) == 0).toList();
	}

	private <T> List<T> some(List<T> all) {
		return all.stream().filter(one -> random.nextInt(6) == 0).toList();
	}

	private void grow(long seed) {
		random = new Random(seed);
		List<Target> targets = new ArrayList<>();
		for (Ambition ambition : add(roadmap.getAmbitions(), Literals.AMBITION, Ambition.class, 3)) {
			targets.addAll(add(ambition.getTargets(), Literals.TARGET, Target.class, 3));
		}
		for (Target target : targets) {
			target.getProductGroups().addAll(groups());
			add(target.getIndicators(), Literals.INDICATOR, Indicator.class, 2);
		}
		for (Procurement each : add(roadmap.getProcurements(), Literals.PROCUREMENT, Procurement.class, 8)) {
			each.getProductGroups().addAll(groups());
			each.setPhase(ProcurementPhase.VALUES.get(random.nextInt(ProcurementPhase.VALUES.size())));
			for (CriterionUse criterion : add(each.getCriteria(), Literals.CRITERION_USE, CriterionUse.class, 4)) {
				criterion.getTargets().addAll(some(targets));
			}
		}
		for (Contract contract : add(roadmap.getContracts(), Literals.CONTRACT, Contract.class, 8)) {
			some(roadmap.getProcurements()).stream().findFirst().ifPresent(contract::setProcurement);
			contract.getCriteria().addAll(some(criteria()));
		}
	}

	private List<CriterionUse> criteria() {
		return roadmap.getProcurements().stream().flatMap(each -> each.getCriteria().stream()).toList();
	}

	private List<Target> targets() {
		return roadmap.getAmbitions().stream().flatMap(ambition -> ambition.getTargets().stream()).toList();
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
	void procurementsOfTheSameGroupsComeFirst(long seed) {
		grow(seed);
		NearestProcurements nearest = NearestProcurements.of(context());
		for (Target target : targets()) {
			assertEquals(sorted(target).filter(each -> each.getPhase() == ProcurementPhase.PREPARATION
					|| each.getPhase() == ProcurementPhase.MARKET_CONSULTATION).limit(2).toList(),
					nearest.open(target).toList());
			assertEquals(sorted(target).filter(each -> each.getPhase() != ProcurementPhase.CANCELLED)
					.flatMap(each -> each.getCriteria().stream())
					.filter(criterion -> criterion.getTargets().isEmpty()).limit(2).toList(),
					nearest.loose(target).toList());
		}
	}

	private Stream<Procurement> sorted(Target target) {
		return roadmap.getProcurements().stream().sorted(Comparator
				.comparing(each -> Collections.disjoint(each.getProductGroups(), target.getProductGroups())));
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
	void indicatorsOfWhatWasAgreedComeFirst(long seed) {
		grow(seed);
		NearestIndicators nearest = NearestIndicators.of(context());
		for (Contract contract : roadmap.getContracts()) {
			Stream<CriterionUse> asked = Stream.ofNullable(contract.getProcurement())
					.flatMap(each -> each.getCriteria().stream());
			Stream<Target> moved = Stream.concat(contract.getCriteria().stream(), asked)
					.flatMap(criterion -> criterion.getTargets().stream());
			assertEquals(Stream.concat(moved, targets().stream())
					.flatMap(target -> target.getIndicators().stream()).distinct().limit(3).toList(),
					nearest.nearest(contract));
		}
	}

	@Test
	void looseCriteriaAreThoseOfTheCheck() {
		HealthyRoadmap all = new HealthyRoadmap();
		RuleContext context = new RuleContext(all.roadmap, HealthyRoadmap.TODAY, new StubFrameworks(), id -> List.of());
		all.contract.getCriteria().clear();
		assertEquals(List.of(all.criterion, all.price), LooseCriteria.of(context).in(all.procurement));
		all.price.setUse(CriterionUseType.SELECTION);
		assertEquals(List.of(all.criterion, all.price), LooseCriteria.of(context).in(all.procurement));
		assertEquals(List.of(all.criterion), LooseCriteria.now(all.procurement));
	}

	@Test
	void eachCheckFindsOutAnewAndOnce() {
		RuleContext context = context();
		List<RuleContext> asked = new ArrayList<>();
		StringBuilder found = context.once(StringBuilder.class, check -> {
			asked.add(check);
			return new StringBuilder("found");
		});
		assertSame(found, context.once(StringBuilder.class, check -> new StringBuilder("again")));
		assertEquals(List.of(context), asked);
		assertEquals("anew", context().once(StringBuilder.class, check -> new StringBuilder("anew")).toString());
	}
}

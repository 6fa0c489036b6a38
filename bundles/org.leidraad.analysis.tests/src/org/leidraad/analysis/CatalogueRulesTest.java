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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.Test;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Operator;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Aspect;
import org.leidraad.model.CriterionUseType;

/** What catalogues say beyond what {@link BuyingRulesTest} needs: thresholds, kinds, and groups that do not matter. */
class CatalogueRulesTest {

	private static final String LAPTOPS = "30213100-6";

	private static void asSpecification(HealthyRoadmap all) {
		all.criterion.setUse(CriterionUseType.TECHNICAL_SPECIFICATION);
		all.criterion.setWeight(null);
		all.price.setWeight(new BigDecimal("100"));
	}

	/** {@code grade} asked for three years in edition 1; from 2024 edition 2 asks for five, and for a label too. */
	private static MadeFrameworks stricterNow() {
		return new MadeFrameworks().with("grade", FrameworkKind.CRITERIA_SET, grade -> {
			Edition first = grade.getEditions().getFirst();
			first.setValidTo(LocalDate.of(2023, 12, 31));
			Edition second = MadeFrameworks.edition(grade, "2", LocalDate.of(2024, 1, 1), null);
			asks(grade, "years", "7", 3, first);
			asks(grade, "years-2", "7", 5, second);
			asks(grade, "label-2", "8", 1, second);
		});
	}

	private static void asks(Framework grade, String key, String number, int years, Edition edition) {
		Criterion criterion = MadeFrameworks.criterion(grade, key, Aspect.LIFETIME, Use.AWARD);
		criterion.setOfficialId(number);
		criterion.setOperator(Operator.AT_LEAST);
		criterion.setThreshold(BigDecimal.valueOf(years));
		criterion.setUnit("years");
		criterion.setEdition(edition);
	}

	private static void graded(HealthyRoadmap all) {
		all.framework.setFramework("grade");
		all.framework.setEdition("1");
		all.criterion.setCriterion("grade/1/years");
	}

	@Test
	void saysWhatGetsStricterAndMovesTheCriteriaToo() {
		HealthyRoadmap all = new HealthyRoadmap();
		graded(all);
		List<Finding> findings = new ThreadAnalysis(stricterNow()).check(all.roadmap, HealthyRoadmap.TODAY);
		assertEquals(List.of(
				"“Leaf” uses grade/1, which ended on 2023-12-31. Its successor is edition 2. One criterion asks more there. "
						+ "One criterion is new there.",
				"“Criterion” uses grade/1, which ended on 2023-12-31. Its successor is edition 2. "
						+ "One criterion asks more there."),
				findings.stream().map(finding -> finding.message().in(Locale.ENGLISH)).toList());
		assertEquals("Editie 2 gebruiken, ook voor 1 criterium",
				findings.getFirst().repairs().get(1).label().in(Locale.of("nl")));
		var domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(),
				new BasicCommandStack());
		domain.getCommandStack().execute(findings.getFirst().repairs().get(1).command(domain));
		assertEquals("2", all.framework.getEdition());
		assertEquals("grade/2/years-2", all.criterion.getCriterion());
		assertEquals(3, new RepairProof(stricterNow(), CatalogueRulesTest::graded).proveRepairs());
	}

	@Test
	void anAspectThatDoesNotMatterForAProductGroupIsNotMissed() {
		assertEquals(List.of(), new RepairProof(new BuyingFrameworks(), all -> {
			all.ambition.getAspects().addAll(List.of(Aspect.ENERGY, Aspect.DATA_CENTRE));
			all.target.getProductGroups().add(LAPTOPS);
			all.procurement.getProductGroups().add(LAPTOPS);
		}).findings());
		assertEquals(List.of("aspect-uncovered aspects"), new RepairProof(new BuyingFrameworks(), all -> {
			all.ambition.getAspects().addAll(List.of(Aspect.ENERGY, Aspect.DATA_CENTRE));
			all.target.getProductGroups().add("48820000-2");
			all.procurement.getProductGroups().add("48820000-2");
		}).findings());
	}

	@Test
	void aLabelOfProductsSelectsNoTendererAndAManagementSystemIsNoSpecification() {
		MadeFrameworks frameworks = new MadeFrameworks()
				.with("leaf", FrameworkKind.LABEL_TYPE_1, leaf -> {
					leaf.getEditions().getFirst().setId("2025");
					MadeFrameworks.criterion(leaf, "1", Aspect.ENERGY);
				})
				.with("iso", FrameworkKind.MANAGEMENT_SYSTEM, iso -> MadeFrameworks.criterion(iso, "1", Aspect.ENERGY));
		assertEquals(List.of("criterion-wrong-use use"), new RepairProof(frameworks, all -> {
			asSpecification(all);
			all.criterion.setUse(CriterionUseType.SELECTION);
		}).findings());
		assertEquals(List.of("criterion-wrong-use use"), new RepairProof(frameworks, all -> {
			asSpecification(all);
			all.criterion.setCriterion("iso/1/1");
		}).findings());
	}
}

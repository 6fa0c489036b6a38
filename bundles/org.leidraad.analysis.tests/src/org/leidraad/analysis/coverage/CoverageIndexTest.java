/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leidraad.analysis.MadeFrameworks.criterion;
import static org.leidraad.analysis.MadeFrameworks.edition;
import static org.leidraad.testing.framework.CatalogueParts.covers;
import static org.leidraad.testing.framework.CatalogueParts.level;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.leidraad.analysis.HealthyRoadmap;
import org.leidraad.analysis.MadeFrameworks;
import org.leidraad.analysis.StubFrameworks;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.AdmissibilityFact;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.framework.catalogue.CatalogueFactory;
import org.leidraad.framework.catalogue.Condition;
import org.leidraad.framework.catalogue.Degree;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Aspect;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.RoadmapPackage.Literals;

/** A worked table: what four frameworks cover for laptops, software and servers. */
class CoverageIndexTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
	private static final ScopeGroup LAPTOPS = ScopeGroup.of("30213100-6");
	private static final ScopeGroup SOFTWARE = ScopeGroup.of("48000000-8");
	private static final ScopeGroup SERVERS = ScopeGroup.of("48820000");

	private final MadeFrameworks frameworks = new MadeFrameworks()
			.with("label", FrameworkKind.LABEL_TYPE_1, label -> {
				label.getProductGroups().addAll(List.of("30213000-5", "30231300-0"));
				criterion(label, "energy", Aspect.ENERGY, Use.TECHNICAL_SPECIFICATION);
				criterion(label, "repair", Aspect.LIFETIME, Use.AWARD).setLevel(level(label, "gold", 3));
				criterion(label, "smelters", Aspect.SOCIAL, Use.INFORMATION);
				criterion(label, "apps", Aspect.ENERGY, Use.AWARD).getProductGroups().add("48000000-8");
			})
			.with("law", FrameworkKind.LAW, law -> {
				law.setJurisdiction("EU");
				criterion(law, "substances", Aspect.HAZARDOUS, Use.LAW);
			})
			.with("loi", FrameworkKind.LAW, law -> {
				law.setJurisdiction("FR");
				criterion(law, "emballage", Aspect.PACKAGING, Use.LAW);
			})
			.with("set", FrameworkKind.CRITERIA_SET, set -> {
				criterion(set, "pack", Aspect.PACKAGING, Use.TECHNICAL_SPECIFICATION)
						.setLevel(level(set, "middle", 2));
				criterion(set, "labour", Aspect.SOCIAL, Use.CONTRACT_CLAUSE);
			})
			.with("watch", FrameworkKind.MONITORING_BODY,
					watch -> criterion(watch, "access", Aspect.SOCIAL, Use.CONTRACT_CLAUSE));

	private Coverage coverage(List<ScopeGroup> groups, String... used) {
		return CoverageIndex.of(frameworks, TODAY).coverage(
				new CoverageScope(Map.of(), groups, Optional.of(Jurisdiction.NL)).withFrameworks(List.of(used)));
	}

	private static String keys(Coverage coverage, Aspect aspect, ScopeGroup group, CoverageLevel level) {
		return coverage.cell(aspect, group, level).orElseThrow().criteria().stream()
				.map(one -> one.key() + ' ' + one.means().id()).collect(Collectors.joining(", "));
	}

	private static List<String> ids(List<InstalledFramework> frameworks) {
		return frameworks.stream().map(InstalledFramework::id).toList();
	}

	@Test
	void countsACriterionFromItsLevelOnForTheGroupsThatItNames() {
		Coverage coverage = coverage(List.of(LAPTOPS, SOFTWARE), "label", "law");
		assertEquals("label/1/energy certified", keys(coverage, Aspect.ENERGY, LAPTOPS, CoverageLevel.BASIC));
		assertEquals("label/1/apps certified", keys(coverage, Aspect.ENERGY, SOFTWARE, CoverageLevel.AMBITIOUS));
		assertEquals("", keys(coverage, Aspect.LIFETIME, LAPTOPS, CoverageLevel.SIGNIFICANT));
		assertEquals("label/1/repair certified", keys(coverage, Aspect.LIFETIME, LAPTOPS, CoverageLevel.AMBITIOUS));
		assertEquals("law/1/substances law", keys(coverage, Aspect.HAZARDOUS, LAPTOPS, CoverageLevel.BASIC));
		assertEquals(Optional.of(Means.LAW),
				coverage.cell(Aspect.HAZARDOUS, LAPTOPS, CoverageLevel.BASIC).orElseThrow().means());
	}

	@Test
	void whatOnlyInformsCoversNothing() {
		Coverage coverage = coverage(List.of(LAPTOPS), "label", "law");
		Cell social = coverage.cell(Aspect.SOCIAL, LAPTOPS, CoverageLevel.AMBITIOUS).orElseThrow();
		assertEquals(Optional.of(Means.INFORMATION), social.means());
		assertFalse(social.isCovered());
		assertEquals(List.of(new Gap(Aspect.MATERIALS, LAPTOPS), new Gap(Aspect.SOCIAL, LAPTOPS),
				new Gap(Aspect.END_OF_LIFE, LAPTOPS), new Gap(Aspect.PACKAGING, LAPTOPS)), coverage.gaps());
	}

	@Test
	void whatDoesNotMatterForAGroupIsNoGap() {
		Coverage coverage = coverage(List.of(SOFTWARE, SERVERS), "label");
		assertEquals(List.of(new Gap(Aspect.LIFETIME, SOFTWARE), new Gap(Aspect.SOCIAL, SOFTWARE)),
				coverage.gaps().stream()
						.filter(gap -> gap.group().equals(SOFTWARE)).toList());
		assertTrue(coverage.gaps().contains(new Gap(Aspect.DATA_CENTRE, SERVERS)));
		Cell packaging = coverage.cell(Aspect.PACKAGING, SOFTWARE, CoverageLevel.BASIC).orElseThrow();
		assertEquals("Software has no material, and is not thrown away.",
				packaging.notApplicable().orElseThrow().in(Locale.ENGLISH));
		assertTrue(coverage.cells().stream().filter(cell -> cell.aspect() == Aspect.GOVERNANCE)
				.noneMatch(Cell::isOpen));
	}

	@Test
	void closesWithTheFewestAndSaysWhatStaysOpen() {
		Closing closing = coverage(List.of(LAPTOPS), "label", "law").closing();
		assertEquals(List.of("set"), ids(closing.frameworks()));
		assertEquals(1, closing.sets().size());
		assertEquals(List.of(new Gap(Aspect.MATERIALS, LAPTOPS), new Gap(Aspect.END_OF_LIFE, LAPTOPS)),
				closing.open());
	}

	@Test
	void proposesNoLawOfAnotherCountry() {
		frameworks.with("clause", FrameworkKind.CRITERIA_SET,
				set -> criterion(set, "labour", Aspect.SOCIAL, Use.CONTRACT_CLAUSE));
		Coverage dutch = coverage(List.of(LAPTOPS), "label", "law", "clause");
		assertEquals(List.of("set"), ids(dutch.closing().frameworks()));
		Coverage french = CoverageIndex.of(frameworks, TODAY).coverage(new CoverageScope(
				Map.of("label", Set.of(), "law", Set.of(), "clause", Set.of()), List.of(LAPTOPS), Optional.empty()));
		assertEquals(List.of(List.of("set")), french.closing().sets().stream().map(CoverageIndexTest::ids).toList(),
				"a law holds whether it is chosen or not");
		assertEquals(List.of(new Gap(Aspect.PACKAGING, LAPTOPS)),
				french.closing().floors().stream().map(LegalFloor::gap).toList());
		assertEquals(List.of("loi"), ids(french.closing().floors().getFirst().laws()));
		assertEquals(List.of(), dutch.closing().floors(), "the law of another country");
	}

	@Test
	void aManagementSystemClosesNothingOfAProduct() {
		MadeFrameworks systems = new MadeFrameworks().with("system", FrameworkKind.MANAGEMENT_SYSTEM,
				system -> criterion(system, "plan", Aspect.ENERGY, Use.SELECTION));
		Closing closing = CoverageIndex.of(systems, TODAY)
				.coverage(new CoverageScope(Map.of(), List.of(SOFTWARE), Optional.empty())).closing();
		assertEquals(List.of(), closing.sets());
		assertTrue(closing.open().contains(new Gap(Aspect.ENERGY, SOFTWARE)));
	}

	@Test
	void whatAFrameworkHasAsAMainSubjectIsNoGapThoughItsCatalogueLacksTheCriteria() {
		MadeFrameworks vague = new MadeFrameworks()
				.with("badge", FrameworkKind.LABEL_TYPE_1, label -> {
					label.getProductGroups().add("30213000-5");
					covers(label, Aspect.MATERIALS, Degree.CORE);
					covers(label, Aspect.PACKAGING, Degree.PARTLY);
					covers(label, Aspect.SOCIAL, Degree.CORE);
					criterion(label, "smelters", Aspect.SOCIAL, Use.INFORMATION);
					criterion(label, "energy", Aspect.ENERGY, Use.AWARD);
					covers(label, Aspect.ENERGY, Degree.CORE);
				})
				.with("advice", FrameworkKind.GUIDANCE, advice -> covers(advice, Aspect.HAZARDOUS, Degree.CORE));
		Coverage coverage = CoverageIndex.of(vague, TODAY).coverage(new CoverageScope(
				Map.of("badge", Set.of(), "advice", Set.of()), List.of(LAPTOPS, SERVERS), Optional.empty()));
		Cell materials = coverage.cell(Aspect.MATERIALS, LAPTOPS, CoverageLevel.BASIC).orElseThrow();
		assertTrue(materials.isClaimed());
		assertFalse(materials.isOpen() || materials.isCovered());
		assertEquals(List.of("badge"), ids(materials.claims().stream().map(Claim::framework).toList()));
		assertTrue(coverage.cell(Aspect.SOCIAL, LAPTOPS, CoverageLevel.BASIC).orElseThrow().isClaimed());
		Cell packaging = coverage.cell(Aspect.PACKAGING, LAPTOPS, CoverageLevel.BASIC).orElseThrow();
		assertTrue(packaging.isOpen(), "in part is not enough");
		assertEquals(List.of(Degree.PARTLY), packaging.claims().stream().map(Claim::degree).toList());
		Cell energy = coverage.cell(Aspect.ENERGY, LAPTOPS, CoverageLevel.BASIC).orElseThrow();
		assertTrue(energy.isCovered() && energy.claims().isEmpty() && !energy.isClaimed());
		assertTrue(coverage.cell(Aspect.HAZARDOUS, LAPTOPS, CoverageLevel.BASIC).orElseThrow().isOpen(),
				"guidance proves nothing");
		assertEquals(List.of(Aspect.LIFETIME, Aspect.HAZARDOUS, Aspect.END_OF_LIFE, Aspect.PACKAGING), coverage.gaps()
				.stream().filter(gap -> gap.group().equals(LAPTOPS)).map(Gap::aspect).toList());
		assertTrue(coverage.gaps().contains(new Gap(Aspect.MATERIALS, SERVERS)), "it is not about servers");
	}

	@Test
	void theEditionForOneProductSaysNothingOfAnother() {
		MadeFrameworks angels = new MadeFrameworks().with("angel", FrameworkKind.LABEL_TYPE_1, label -> {
			label.getProductGroups().addAll(List.of("30213100-6", "48000000-8"));
			covers(label, Aspect.MATERIALS, Degree.CORE);
			label.getEditions().getFirst().setId("apps-2020");
			criterion(label, "run", Aspect.ENERGY, Use.AWARD).setEdition(label.getEditions().getFirst());
			label.getCriteria().getFirst().getProductGroups().add("48000000-8");
			edition(label, "apps-2024", LocalDate.of(2024, 1, 1), null);
			Edition laptops = edition(label, "laptops-2017", LocalDate.of(2017, 1, 1), LocalDate.of(2021, 12, 31));
			laptops.setSupersedes(null);
			criterion(label, "fan", Aspect.ENERGY, Use.AWARD).setEdition(laptops);
			label.getCriteria().getLast().getProductGroups().add("30213100-6");
			criterion(label, "weights", Aspect.ENERGY, Use.AWARD).getProductGroups().add("30213100-6");
		});
		CoverageScope scope = new CoverageScope(Map.of("angel", Set.of()), List.of(LAPTOPS), Optional.empty());
		Coverage now = CoverageIndex.of(angels, TODAY).coverage(scope);
		assertEquals("", keys(now, Aspect.ENERGY, LAPTOPS, CoverageLevel.BASIC), "nothing for laptops is in force");
		assertTrue(now.cell(Aspect.MATERIALS, LAPTOPS, CoverageLevel.BASIC).orElseThrow().isOpen());
		assertTrue(now.warnings().stream().allMatch(warning -> warning.certificates().isEmpty()));
		assertEquals("angel/laptops-2017/fan certified, angel/laptops-2017/weights certified", keys(
				CoverageIndex.of(angels, LocalDate.of(2021, 6, 1)).coverage(scope), Aspect.ENERGY, LAPTOPS,
				CoverageLevel.BASIC));
	}

	@Test
	void amongEqualsPrefersWhatCoversMoreCells() {
		frameworks.with("zeal", FrameworkKind.CRITERIA_SET, set -> {
			criterion(set, "pack", Aspect.PACKAGING, Use.TECHNICAL_SPECIFICATION);
			criterion(set, "labour", Aspect.SOCIAL, Use.CONTRACT_CLAUSE);
		});
		assertEquals(List.of(List.of("zeal"), List.of("set")), coverage(List.of(LAPTOPS), "label", "law").closing()
				.sets().stream().map(CoverageIndexTest::ids).toList(), "packaging from basic on, not from significant");
	}

	@Test
	void onlyEditionsInForceAndInUseCount() {
		MadeFrameworks dated = new MadeFrameworks().with("dated", FrameworkKind.CRITERIA_SET, set -> {
			set.getEditions().getFirst().setValidTo(LocalDate.of(2023, 12, 31));
			criterion(set, "old", Aspect.ENERGY, Use.AWARD).setEdition(set.getEditions().getFirst());
			criterion(set, "new", Aspect.ENERGY, Use.AWARD)
					.setEdition(edition(set, "2", LocalDate.of(2024, 1, 1), null));
			criterion(set, "both", Aspect.ENERGY, Use.AWARD);
		});
		CoverageScope all = new CoverageScope(Map.of("dated", Set.of()), List.of(LAPTOPS), Optional.empty());
		assertEquals("dated/2/new asked, dated/2/both asked",
				keys(CoverageIndex.of(dated, TODAY).coverage(all), Aspect.ENERGY, LAPTOPS, CoverageLevel.BASIC));
		assertEquals("dated/1/old asked, dated/1/both asked",
				keys(CoverageIndex.of(dated, LocalDate.of(2022, 5, 1)).coverage(all), Aspect.ENERGY, LAPTOPS,
						CoverageLevel.BASIC));
		CoverageScope old = new CoverageScope(Map.of("dated", Set.of("1")), List.of(LAPTOPS), Optional.empty());
		Coverage lapsed = CoverageIndex.of(dated, TODAY).coverage(old);
		assertEquals("", keys(lapsed, Aspect.ENERGY, LAPTOPS, CoverageLevel.BASIC));
		assertEquals(List.of("dated"), ids(lapsed.lapsed()));
	}

	@Test
	void aLabelThatCertifiesNothingOnlyAsks() {
		MadeFrameworks empty = new MadeFrameworks().with("empty", FrameworkKind.LABEL_TYPE_1, label -> {
			criterion(label, "energy", Aspect.ENERGY, Use.AWARD);
			AdmissibilityFact fact = CatalogueFactory.eINSTANCE.createAdmissibilityFact();
			fact.setCondition(Condition.CERTIFIES);
			fact.setAnswer(Answer.NO);
			label.getAdmissibility().add(fact);
		});
		assertEquals("empty/1/energy asked", keys(CoverageIndex.of(empty, TODAY)
				.coverage(new CoverageScope(Map.of("empty", Set.of()), List.of(), Optional.empty())), Aspect.ENERGY,
				ScopeGroup.ANY, CoverageLevel.BASIC));
	}

	@Test
	void aRoadmapHasWhatItListsAsksAndBuys() {
		HealthyRoadmap all = new HealthyRoadmap();
		all.target.getProductGroups().add("30213100");
		all.procurement.getProductGroups().add("48000000-8");
		all.criterion.setCriterion("label/1/energy");
		Procurement cancelled = HealthyRoadmap.make(Literals.PROCUREMENT, Procurement.class, "Gone");
		cancelled.setPhase(ProcurementPhase.CANCELLED);
		cancelled.getProductGroups().add("32250000-0");
		all.roadmap.getProcurements().add(cancelled);
		CoverageScope scope = CoverageScope.of(all.roadmap);
		assertEquals(Map.of("leaf", Set.of("2025"), "label", Set.of("1")), scope.editions());
		assertEquals(List.of(LAPTOPS, SOFTWARE), scope.groups());
		assertEquals(List.of("leaf"), CoverageIndex.of(frameworks, TODAY).coverage(all.roadmap).missing());
	}

	@Test
	void aCatalogueThatCannotBeUsedIsToldAndPassedOver() {
		CoverageIndex index = CoverageIndex.of(new StubFrameworks(), TODAY);
		assertEquals(1, index.problems().size());
		assertEquals(List.of("torn"), index.coverage(new CoverageScope(Map.of("torn", Set.of()), List.of(),
				Optional.empty())).missing());
	}
}

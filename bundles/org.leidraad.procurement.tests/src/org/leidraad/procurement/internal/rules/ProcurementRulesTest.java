/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leidraad.analysis.Rule;
import org.leidraad.analysis.live.LiveAnalysis;
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * Each rule: a sound roadmap broken in one place has just that finding; one broken nearly has none; and every repair
 * mends
 * it.
 */
class ProcurementRulesTest {

	@TestFactory
	Stream<DynamicTest> findsWhatIsBrokenAndMendsIt() {
		return Damages.ALL.stream().map(damage -> DynamicTest.dynamicTest(damage.name(), () -> {
			RepairProof proof = new RepairProof(damage.cause());
			assertEquals(Arrays.asList(damage.findings().split(", ")), proof.findings());
			assertEquals(damage.repairs(), proof.proveRepairs());
		}));
	}

	@TestFactory
	Stream<DynamicTest> leavesInPeaceWhatIsNotBroken() {
		return NearMisses.ALL.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(),
				() -> assertEquals(List.of(), new RepairProof(entry.getValue()).findings())));
	}

	@Test
	void everyRuleIsBrokenHereSomewhere() {
		Set<String> broken = new HashSet<>();
		Damages.ALL.forEach(damage -> Arrays.stream(damage.findings().split(", "))
				.map(finding -> finding.split(" ")[0]).forEach(broken::add));
		assertEquals(BuyerRoadmap.RULES.stream().map(Rule::id).collect(Collectors.toSet()), broken);
	}

	@Test
	void saysWhetherTheSmallDrawerIsNearlyFullOrFull() {
		BuyerRoadmap all = new BuyerRoadmap();
		all.change.setAmount(new BigDecimal("119999.99"));
		assertEquals(
				"De kleine wijzigingen van “Contract” komen op 119.999,99 en moeten onder 120.000 blijven: de kleine "
						+ "lade is bijna vol. (Indicatie: laat een jurist meekijken.)",
				message(all, Locale.of("nl")));
		all.change.setAmount(new BigDecimal("120000"));
		assertEquals("The small changes of “Contract” come to 120,000 and must stay below 120,000: the small drawer is "
				+ "full. (An indication: have a lawyer check.)", message(all, Locale.ENGLISH));
	}

	@Test
	void keepsWhatWasAskedWhenItAddsTheEquivalent() {
		BuyerRoadmap all = new BuyerRoadmap();
		all.label.setProof("Certificaat van Keurmerk leaf. ");
		EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(),
				new BasicCommandStack());
		BuyerRoadmap.check(all.roadmap).getFirst().repairs().getFirst().command(domain).execute();
		assertEquals("Certificaat van Keurmerk leaf, of een gelijkwaardig keurmerk of gelijkwaardig bewijs",
				all.label.getProof());
	}

	@Test
	void followsTheLanguageOfTheRoadmap() {
		BuyerRoadmap all = new BuyerRoadmap();
		all.label.setProof("Certificaat");
		try (LiveAnalysis live = BuyerRoadmap.analysis().analyse(all.roadmap, BuyerRoadmap.TODAY)) {
			live.watch();
			assertTrue(live.findings().getFirst().message().in(Locale.ENGLISH).contains("Keurmerk leaf"));
			all.roadmap.getLanguages().set(0, "fr");
			live.update();
			assertTrue(live.findings().getFirst().message().in(Locale.ENGLISH).contains("Label leaf"));
		}
	}

	@Test
	void namesWhatDiffersBetweenOffers() {
		BuyerRoadmap all = new BuyerRoadmap();
		all.other.setUnit("device-year");
		assertTrue(message(all, Locale.FRENCH).contains("device, device-year"));
	}

	@Test
	void namesTheFieldAndTheAmountThatCannotBe() {
		BuyerRoadmap all = new BuyerRoadmap();
		all.contract.setValue(new BigDecimal("-980000"));
		assertEquals("The value at award of “Contract” is -980,000: it must be 0 or more.",
				message(all, Locale.ENGLISH));
		all.contract.setValue(new BigDecimal("1200000"));
		all.contract.setIndexFactor(new BigDecimal("-3"));
		assertEquals("De indexfactor van “Contract” is -3: dat moet meer dan 0 zijn.", message(all, Locale.of("nl")));
	}

	@Test
	void saysThatItCountsWhatNobodyBookedYet() {
		BuyerRoadmap all = new BuyerRoadmap();
		all.change.setDrawer(Drawer.UNDECIDED);
		Modification later = BuyerRoadmap.make(Literals.MODIFICATION, Modification.class, "Later");
		later.setAmount(new BigDecimal("70000"));
		all.contract.getModifications().add(later);
		String first = BuyerRoadmap.check(all.roadmap).getFirst().message().in(Locale.ENGLISH);
		String second = BuyerRoadmap.check(all.roadmap).getLast().message().in(Locale.ENGLISH);
		assertTrue(first.contains("fits drawer b") && !first.contains("ounting"), first);
		assertTrue(second.contains("fits no drawer"), second);
		assertTrue(second.contains("(Counting one earlier small change that is not booked yet.)"), second);
	}

	private static String message(BuyerRoadmap all, Locale locale) {
		return BuyerRoadmap.check(all.roadmap).getFirst().message().in(locale);
	}
}

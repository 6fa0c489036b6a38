/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leidraad.model.BuyerRole;
import org.leidraad.model.GlossaryTerm;
import org.leidraad.model.InnovationInstrument;
import org.leidraad.model.JointBuyer;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.internal.rules.BuyerRoadmap;

/** The words of the field, innovation instruments, and joint purchases. */
class KnowledgeTest {

	private final Roadmap roadmap = BuyerRoadmap.make(Literals.ROADMAP, Roadmap.class, "Roadmap");
	private final Procurement procurement = BuyerRoadmap.make(Literals.PROCUREMENT, Procurement.class, "Tender");

	@ParameterizedTest
	@ValueSource(strings = {"en", "nl", "fr"})
	void everyWordHasAMeaningAndASource(String language) {
		List<FieldTerm> terms = Glossary.terms(Locale.of(language));
		assertEquals(36, terms.size());
		assertEquals(36, terms.stream().map(term -> term.name().toLowerCase(Locale.ROOT)).collect(Collectors.toSet())
				.size());
		for (FieldTerm term : terms) {
			assertTrue(term.meaning().length() > 40 && term.meaning().endsWith("."), term.key());
			assertFalse(term.source().isBlank() || term.notes().isBlank(), term.key());
			GlossaryTerm made = term.create();
			assertEquals(term.name(), made.getName());
			assertTrue(made.getDescription().startsWith(term.meaning()));
			assertFalse(made.getId().isBlank());
		}
	}

	@Test
	void saysHowEuropeReadsRefurbishedAndRemanufactured() {
		assertTrue(described("refurbished").contains("as not new"));
		assertTrue(described("remanufactured").contains("as new"));
	}

	private static String described(String key) {
		return Glossary.terms(Locale.ENGLISH).stream().filter(term -> term.key().equals(key)).findFirst().orElseThrow()
				.create().getDescription();
	}

	@Test
	void proposesOnlyWhatTheRoadmapDoesNotExplain() {
		add("opgeknapt");
		add("Levenscycluskosten");
		add("LIVING-WAGE");
		List<String> keys = Glossary.missing(roadmap, Locale.FRENCH).stream().map(FieldTerm::key).toList();
		assertEquals(33, keys.size());
		assertFalse(keys.contains("refurbished") || keys.contains("life-cycle-cost") || keys.contains("living-wage"));
		Glossary.missing(roadmap, Locale.FRENCH).forEach(term -> roadmap.getGlossary().add(term.create()));
		assertEquals(List.of(), Glossary.missing(roadmap, Locale.ENGLISH));
	}

	private void add(String name) {
		roadmap.getGlossary().add(BuyerRoadmap.make(Literals.GLOSSARY_TERM, GlossaryTerm.class, name));
	}

	@Test
	void everyInstrumentSaysWhatItIsFor() {
		assertEquals(InnovationInstrument.values().length, InnovationGuide.all().size());
		for (InnovationGuide guide : InnovationGuide.all()) {
			for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH)) {
				assertTrue(guide.basis().in(locale).contains("2014/24"), guide.basis().in(locale));
				assertTrue(guide.hint().in(locale).contains(guide.when().in(locale)));
				assertTrue(guide.purpose().in(locale).length() > 30);
			}
		}
	}

	@Test
	void aJointPurchaseNeedsALeadVolumesAndCommitments() {
		assertFalse(JointPurchase.of(procurement).isJoint());
		assertEquals(List.of(), JointPurchase.of(procurement).problems());
		JointBuyer ahead = buyer(BuyerRole.FRONT_RUNNER, "1.200 laptops", null);
		buyer(BuyerRole.PELOTON, "300 Laptops", null);
		JointPurchase purchase = JointPurchase.of(procurement);
		assertEquals(List.of(ahead), purchase.in(BuyerRole.FRONT_RUNNER));
		assertEquals(Optional.of(new BuyerVolume(new BigDecimal("1500"), "laptops")), purchase.volume());
		assertEquals(List.of("Niemand trekt de gezamenlijke inkoop.",
				"“Body” zegt niet waartoe zij zich verbindt."), problems());
		ahead.setRole(BuyerRole.LEAD);
		ahead.setCommitment("All laptops for four years");
		assertEquals(List.of(), problems());
		buyer(BuyerRole.LEAD, " ", "Some");
		assertEquals(List.of("2 organisaties trekken de gezamenlijke inkoop: dat hoort er één te zijn.",
				"“Body” zegt niet hoeveel zij verwacht af te nemen."), problems());
		assertTrue(JointPurchase.of(procurement).volume().isEmpty());
	}

	@Test
	void aJointPurchaseAddsUpWhatIsExpected() {
		buyer(BuyerRole.LEAD, "Ongeveer 1.100 laptops per jaar", "All");
		buyer(BuyerRole.PELOTON, "ca. 450 laptops per jaar", null);
		JointBuyer silent = buyer(BuyerRole.FRONT_RUNNER, "±50 Laptops per jaar", null);
		JointPurchase purchase = JointPurchase.of(procurement);
		assertEquals("Samen verwachten 3 organisaties 1.600 laptops per jaar af te nemen.",
				purchase.sentence().in(Locale.of("nl")));
		assertEquals("Together 3 bodies expect to buy 1,600 laptops per jaar.", purchase.sentence().in(Locale.ENGLISH));
		assertEquals(List.of(silent), purchase.silentOn(Literals.JOINT_BUYER__COMMITMENT));
		assertEquals(List.of(), purchase.silentOn(Literals.JOINT_BUYER__VOLUME));
		silent.setVolume("40 screens");
		assertTrue(JointPurchase.of(procurement).sentence().in(Locale.FRENCH).contains("ne s’additionnent pas"));
	}

	private List<String> problems() {
		return JointPurchase.of(procurement).problems().stream().map(one -> one.message().in(Locale.of("nl"))).toList();
	}

	private JointBuyer buyer(BuyerRole role, String volume, String commitment) {
		JointBuyer buyer = BuyerRoadmap.make(Literals.JOINT_BUYER, JointBuyer.class, "Body");
		buyer.setRole(role);
		buyer.setVolume(volume);
		buyer.setCommitment(commitment);
		procurement.getBuyers().add(buyer);
		return buyer;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"1200|1200|''", "1.200 stuks|1200|stuks", "1 200 appareils|1200|appareils",
		"1,200,000|1200000|''", "25 laptops per year|25|laptops per year"})
	void readsVolumes(String text, BigDecimal number, String unit) {
		assertEquals(Optional.of(new BuyerVolume(number, unit)), BuyerVolume.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "some", "about a hundred", "at most 100", "1.5 million", "12,5", "1.20.000",
		"99999999999999999999"})
	void doesNotGuessAtVolumes(String text) {
		assertTrue(BuyerVolume.parse(text).isEmpty(), text);
	}
}

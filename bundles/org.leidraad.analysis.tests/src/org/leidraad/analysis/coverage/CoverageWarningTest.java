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
import static org.leidraad.testing.framework.CatalogueParts.covers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.analysis.MadeFrameworks;
import org.leidraad.analysis.coverage.CoverageWarning.Kind;
import org.leidraad.framework.catalogue.Degree;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Aspect;

/** What no certificate proves is told from the kinds and degrees of the catalogues. */
class CoverageWarningTest {

	private static final ScopeGroup LAPTOPS = ScopeGroup.of("30213100-6");
	private static final ScopeGroup SOFTWARE = ScopeGroup.of("48000000-8");
	private static final ScopeGroup SERVERS = ScopeGroup.of("48820000-2");

	private final MadeFrameworks frameworks = new MadeFrameworks();

	private Optional<CoverageWarning> about(Optional<Aspect> aspect, ScopeGroup... groups) {
		return CoverageIndex.of(frameworks, LocalDate.of(2026, 11, 21))
				.coverage(new CoverageScope(Map.of(), List.of(groups), Optional.empty())).warnings().stream()
				.filter(warning -> warning.aspect().equals(aspect)).findFirst();
	}

	private static void asks(Framework catalogue, Aspect aspect, Degree degree, Use use) {
		covers(catalogue, aspect, degree);
		criterion(catalogue, aspect.getLiteral(), aspect, use);
	}

	private void label(String id, Aspect aspect, Degree degree) {
		frameworks.with(id, FrameworkKind.LABEL_TYPE_1,
				label -> asks(label, aspect, degree, Use.TECHNICAL_SPECIFICATION));
	}

	@Test
	void fairProductionIsProvenInTheWholeChainByNoLabelHoweverGood() {
		label("tick", Aspect.SOCIAL, Degree.CORE);
		frameworks.with("watch", FrameworkKind.MONITORING_BODY,
				watch -> asks(watch, Aspect.SOCIAL, Degree.CORE, Use.CONTRACT_CLAUSE));
		frameworks.with("ores", FrameworkKind.LAW, law -> {
			law.getProductGroups().add("14600000-7");
			asks(law, Aspect.SOCIAL, Degree.CORE, Use.LAW);
		});
		CoverageWarning warning = about(Optional.of(Aspect.SOCIAL), LAPTOPS).orElseThrow();
		assertEquals(Kind.CHAIN, warning.kind());
		assertEquals("Fair production: no certificate proves it in the whole chain, only of a product or an operator: "
				+ "The tick. Pair with clauses (The watch) and with data (The ores).", warning.text(Locale.ENGLISH));
		assertTrue(warning.text(Locale.of("nl")).endsWith(
				"Combineer met contractbepalingen (The watch) en met gegevens (The ores)."));
		assertTrue(warning.text(Locale.FRENCH).contains("par des clauses (The watch) et des données (The ores)."));
	}

	@Test
	void packagingIsSilentOnceALabelHasItAsAMainSubjectAndIsInForce() {
		label("partly", Aspect.PACKAGING, Degree.PARTLY);
		assertEquals(Kind.PARTLY, about(Optional.of(Aspect.PACKAGING), LAPTOPS).orElseThrow().kind());
		label("full", Aspect.PACKAGING, Degree.CORE);
		assertFalse(about(Optional.of(Aspect.PACKAGING), LAPTOPS).isPresent());
	}

	@Test
	void aLabelThatEndedProvesNothing() {
		frameworks.with("old", FrameworkKind.LABEL_TYPE_1, label -> {
			asks(label, Aspect.PACKAGING, Degree.CORE, Use.TECHNICAL_SPECIFICATION);
			label.getEditions().getFirst().setValidTo(LocalDate.of(2021, 12, 31));
		});
		assertEquals(Kind.NOTHING, about(Optional.of(Aspect.PACKAGING), LAPTOPS).orElseThrow().kind());
	}

	@Test
	void whatIsForServersProvesNothingOfSoftware() {
		frameworks.with("rack", FrameworkKind.LABEL_TYPE_1, label -> {
			label.getProductGroups().add("48820000-2");
			asks(label, Aspect.ENERGY, Degree.CORE, Use.TECHNICAL_SPECIFICATION);
		});
		assertEquals(Kind.NOTHING, about(Optional.of(Aspect.ENERGY), SOFTWARE).orElseThrow().kind());
		assertFalse(about(Optional.of(Aspect.ENERGY), SERVERS).isPresent());
	}

	@Test
	void dataCentresHaveACodeAndALawButNoLabel() {
		frameworks.with("code", FrameworkKind.PRACTICE_CODE,
				code -> asks(code, Aspect.DATA_CENTRE, Degree.CORE, Use.TECHNICAL_SPECIFICATION));
		frameworks.with("report", FrameworkKind.LAW,
				law -> asks(law, Aspect.DATA_CENTRE, Degree.CORE, Use.LAW));
		CoverageWarning warning = about(Optional.of(Aspect.DATA_CENTRE), LAPTOPS, SERVERS).orElseThrow();
		assertEquals(Kind.NO_CERTIFICATE, warning.kind());
		assertEquals(List.of(SERVERS), warning.groups(), "it does not matter for laptops");
		assertEquals("Data centres (48820000-2): no certificate proves it. Pair with clauses (The code) and with data "
				+ "(The report).", warning.text(Locale.ENGLISH));
	}

	@Test
	void noLabelOfAProductHelpsADataCentre() {
		label("leaf", Aspect.DATA_CENTRE, Degree.PARTLY);
		frameworks.with("system", FrameworkKind.MANAGEMENT_SYSTEM,
				system -> asks(system, Aspect.DATA_CENTRE, Degree.CORE, Use.SELECTION));
		frameworks.with("code", FrameworkKind.PRACTICE_CODE,
				code -> asks(code, Aspect.DATA_CENTRE, Degree.CORE, Use.TECHNICAL_SPECIFICATION));
		CoverageWarning warning = about(Optional.of(Aspect.DATA_CENTRE)).orElseThrow();
		assertEquals(Kind.NO_CERTIFICATE, warning.kind());
		assertEquals("Data centres: no certificate proves it. Pair with clauses (The code).",
				warning.text(Locale.ENGLISH));
	}

	@Test
	void namesAreKeptApartBySemicolons() {
		label("one", Aspect.PACKAGING, Degree.PARTLY);
		label("two", Aspect.PACKAGING, Degree.PARTLY);
		assertEquals("Packaging (30213100-6): no certificate proves it in full, only in part: The one; The two.",
				about(Optional.of(Aspect.PACKAGING), LAPTOPS).orElseThrow().text(Locale.ENGLISH));
	}

	@Test
	void softwareIsCertifiedByFew() {
		assertEquals(Kind.NO_CERTIFICATE, about(Optional.empty(), SOFTWARE).orElseThrow().kind());
		frameworks.with("angel", FrameworkKind.LABEL_TYPE_1, label -> {
			covers(label, Aspect.ENERGY, Degree.CORE);
			criterion(label, "apps", Aspect.ENERGY, Use.AWARD).getProductGroups().add("48000000-8");
		});
		CoverageWarning warning = about(Optional.empty(), SOFTWARE).orElseThrow();
		assertEquals(Kind.FEW, warning.kind());
		assertTrue(warning.text(Locale.ENGLISH).startsWith(
				"Software: it decides how much energy a device uses, and of all that is installed only The angel"));
		assertFalse(about(Optional.empty(), SERVERS).isPresent(), "a server is no software");
	}

	@Test
	void whatNothingCoversIsToldOfAllProductGroupsAtOnce() {
		CoverageWarning warning = about(Optional.of(Aspect.ENERGY), LAPTOPS, SERVERS).orElseThrow();
		assertEquals(Kind.NOTHING, warning.kind());
		assertEquals(List.of(LAPTOPS, SERVERS), warning.groups());
		assertEquals("Energie en klimaat (30213100-6, 48820000-2): niets van wat geïnstalleerd is, dekt dit.",
				warning.text(Locale.of("nl")));
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.crosswalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.testing.framework.MadeRegistry;

/** One certificate answers these criteria; those still need proof. */
class ProofSheetTest {

	private static final String LABEL = """
			<editions xmi:id="e1" id="1"/><editions xmi:id="e2" id="2" supersedes="e1"/>
			<levels xmi:id="l1" id="low" step="1"/><levels xmi:id="l2" id="high" step="2"/>
			<levels xmi:id="l3" id="mark" step="2"/>
			<criteria key="always" verified="true"/>
			<criteria key="old" verified="true" edition="e1"/>
			<criteria key="new" verified="true" edition="e2"/>
			<criteria key="low" verified="true" level="l1"/>
			<criteria key="high" verified="true" level="l2"/>
			<criteria key="mark" verified="true" level="l3"/>
			<criteria key="free" verified="true" optional="true" level="l1"/>
			<criteria key="told" verified="true" uses="INFO"/>
			<criteria key="guess"/>
			""";
	private static final List<String> ALL = List.of("always", "old", "new", "low", "high", "mark", "free", "told",
			"guess");

	@Test
	void aCertificateProvesWhatItCannotBeHadWithout() {
		assertEquals(List.of("always", "new", "low", "guess"), proven(Certificate.of("label", "2")));
		assertEquals(List.of("always", "old", "low", "guess"), proven(Certificate.of("label", "1")));
		assertEquals(List.of("always", "new", "low", "high", "guess"), proven(level("high")));
		assertEquals(List.of("always", "new", "low", "mark", "guess"), proven(level("mark")),
				"a mark on the step of a rung does not include it");
	}

	@Test
	void withoutAnEditionItIsTakenToBeTheNewestAndThatIsToBeChecked() {
		ProofSheet sheet = sheet(Certificate.of("label"));
		assertEquals(List.of("always", "new", "low", "guess"), keys(sheet));
		assertTrue(sheet.answered().getFirst().verified());
		assertFalse(sheet.answered().get(1).verified());
		assertEquals(Link.Kind.EDITION, sheet.answered().get(1).chain().getFirst().kind());
		assertEquals(List.of("label/1/old", "label/1/high", "label/1/mark", "label/1/free", "label/1/told"),
				sheet.open().stream().map(key -> key.replace("/2/", "/1/")).toList());
	}

	@Test
	void whatIsNotInstalledProvesAndIsProvenByNothing() {
		assertEquals(List.of(), proven(Certificate.of("label", "3")));
		assertEquals(List.of(), proven(Certificate.of("other")));
		assertEquals(List.of(), proven(new Certificate("label", Optional.empty(), Optional.of("highest"))));
		ProofSheet sheet = Crosswalk.build(label()).proves(List.of(Certificate.of("label")),
				List.of("x/y/z", "nonsense", "label/3/always"));
		assertEquals(List.of("x/y/z", "nonsense", "label/3/always"), sheet.open());
	}

	@Test
	void nobodyIsCertifiedAgainstGuidance() {
		String content = "<editions id='1'/><criteria key='a'/>";
		MadeRegistry registry = new MadeRegistry().with("guide", FrameworkKind.GUIDANCE, content).with("label",
				FrameworkKind.LABEL_TYPE_1, content + "<relations kind='implies' to='guide'/>");
		ProofSheet sheet = Crosswalk.build(registry).proves(
				List.of(Certificate.of("guide"), Certificate.of("label")), List.of("guide/1/a"));
		assertEquals(List.of("guide/1/a"), sheet.open());
	}

	@Test
	void oneCertificateLeadsToOthersAndTheirCriteria() {
		MadeRegistry registry = new MadeRegistry()
				.with("tco", FrameworkKind.LABEL_TYPE_1,
						"<editions id='10'/><relations kind='implies' from='10' to='star' verified='true'/>")
				.with("star", FrameworkKind.LABEL_SINGLE_ISSUE,
						"<editions xmi:id='n' id='9'/><criteria key='tec' verified='true' edition='n'/>"
								+ "<relations kind='implies' to='law/limits' verified='false'/>")
				.with("law", FrameworkKind.LAW, "<editions id='2013'/><criteria key='limits' verified='true'/>");
		ProofSheet sheet = Crosswalk.build(registry).proves(List.of(Certificate.of("tco", "10")),
				List.of("star/9/tec", "law/2013/limits"));
		assertEquals(List.of("star/9/tec", "law/2013/limits"), keys(sheet));
		assertEquals(List.of(Link.Kind.IMPLIES, Link.Kind.ASKS), kinds(sheet.answered().get(0)));
		assertTrue(sheet.answered().get(0).verified());
		assertEquals(List.of(Link.Kind.IMPLIES, Link.Kind.IMPLIES), kinds(sheet.answered().get(1)));
		assertFalse(sheet.answered().get(1).verified());
	}

	@Test
	void theBestFoundedProofIsGiven() {
		MadeRegistry registry = label().with("near", FrameworkKind.LABEL_TYPE_1,
				"<editions id='1'/><relations kind='implies' to='label/always' verified='false'/>");
		ProofSheet sheet = Crosswalk.build(registry).proves(
				List.of(Certificate.of("near"), Certificate.of("label", "1")), List.of("label/1/always"));
		assertEquals("label", sheet.answered().getFirst().certificate().framework());
	}

	@Test
	void aHugeCatalogueIsNoMatter() {
		StringBuilder content = new StringBuilder("<editions id='1'/>");
		IntStream.range(0, 20_000).forEach(i -> content.append("<levels xmi:id='l").append(i).append("' id='l")
				.append(i).append("'/><criteria key='c").append(i).append("' level='l").append(i)
				.append("'><responses question='warranty' operator='at-least' value='").append(i)
				.append("'/></criteria><relations kind='implies' from='c").append(i).append("' to='huge/c")
				.append((i + 1) % 20_000).append("'/>"));
		Crosswalk crosswalk = Crosswalk.build(new MadeRegistry().with("huge", FrameworkKind.LAW, content.toString()));
		ProofSheet sheet = crosswalk.proves(List.of(Certificate.of("huge", "1")), List.of("huge/1/c19999"));
		assertEquals(1, sheet.answered().size());
	}

	private static MadeRegistry label() {
		return new MadeRegistry().with("label", FrameworkKind.LABEL_TYPE_1, LABEL);
	}

	private static Certificate level(String level) {
		return new Certificate("label", Optional.of("2"), Optional.of(level));
	}

	private static ProofSheet sheet(Certificate certificate) {
		return Crosswalk.build(label()).proves(List.of(certificate), ALL.stream()
				.map(key -> "label/" + (key.equals("old") ? "1" : "2") + '/' + key).toList());
	}

	private static List<String> proven(Certificate certificate) {
		return keys(sheet(certificate)).stream().toList();
	}

	private static List<String> keys(ProofSheet sheet) {
		return sheet.answered().stream().map(proof -> proof.key().startsWith("label/")
				? proof.criterion().criterion().getKey()
				: proof.key()).toList();
	}

	private static List<Link.Kind> kinds(Proof proof) {
		return proof.chain().stream().map(Link::kind).toList();
	}
}

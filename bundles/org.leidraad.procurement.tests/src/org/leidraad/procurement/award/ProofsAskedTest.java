/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.award;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.framework.catalogue.Condition;
import org.leidraad.framework.catalogue.ProofKind;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.procurement.admissibility.Admissibility;
import org.leidraad.procurement.admissibility.MadeLabel;
import org.leidraad.procurement.admissibility.Verdict;

/** Which proofs a tender asks for, what else it must accept, and whether a label is asked for lawfully. */
class ProofsAskedTest {

	private final MadeLabel leaf = new MadeLabel();
	private final Tender tender = new Tender();
	private final CriterionUse criterion = tender.criterion("Lasts", CriterionUseType.TECHNICAL_SPECIFICATION);

	private AskedProof asked() {
		return ProofsAsked.of(tender.procurement, leaf, Tender.TODAY).proof(criterion).orElseThrow();
	}

	@Test
	void nothingIsAskedWhereNothingIsWritten() {
		criterion.setProof(" ");
		assertEquals(new AskedProof(criterion, Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
				List.of(), false), asked());
	}

	@Test
	void tellsWhatTheBuyerWroteAndWhatTheCatalogueKnows() {
		leaf.catalogue.getCriteria().getFirst().getProofs()
				.addAll(List.of(ProofKind.LABEL_CERTIFICATE, ProofKind.TEST_REPORT));
		criterion.setCriterion("leaf/2025/1");
		criterion.setProof("Test report ");
		criterion.setEquivalents("Report of a laboratory of equivalent standing");
		assertEquals(Optional.of("Test report"), asked().proof());
		assertEquals(List.of(ProofKind.LABEL_CERTIFICATE, ProofKind.TEST_REPORT), asked().usual());
		assertEquals("Lasts long", asked().catalogue().orElseThrow().title(Locale.ENGLISH));
		assertTrue(asked().acceptsEquivalents());
		assertFalse(asked().lacksEquivalent());
	}

	@Test
	void judgesTheLabelsThatAreNamedForWhatIsBought() {
		criterion.setProof("Leaf certificate");
		assertEquals(List.of(Admissibility.MAY_BE_REQUIRED),
				asked().labels().stream().map(Verdict::admissibility).toList());
		assertTrue(asked().lacksEquivalent());
		criterion.setEquivalents("Een gelijkwaardig keurmerk");
		assertFalse(asked().lacksEquivalent());
		tender.procurement.getProductGroups().set(0, "60000000-8");
		assertEquals(List.of(Admissibility.NOT_USABLE),
				asked().labels().stream().map(Verdict::admissibility).toList());
	}

	@Test
	void aLabelWithAnUnfairProcedureIsNotUsable() {
		leaf.answer(Condition.OPEN, Answer.NO);
		criterion.setText("The device holds the Leaf label or equivalent.");
		assertEquals(Admissibility.NOT_USABLE, asked().labels().getFirst().admissibility());
	}

	@Test
	void hasNamesAndASentenceInThreeLanguages() {
		assertEquals("testverslag van een erkende instantie", ProofsAsked.name(ProofKind.TEST_REPORT, Locale.of("nl")));
		assertEquals("inscription dans un registre public", ProofsAsked.name(ProofKind.REGISTER, Locale.FRENCH));
		for (ProofKind kind : ProofKind.values()) {
			assertFalse(ProofsAsked.name(kind, Locale.ENGLISH).isBlank());
		}
		assertTrue(ProofsAsked.orEquivalent(Locale.of("nl")).startsWith("Een gelijkwaardig keurmerk en ander passend"));
	}
}

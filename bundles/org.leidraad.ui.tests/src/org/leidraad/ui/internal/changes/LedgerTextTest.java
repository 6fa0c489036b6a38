/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.model.Drawer;
import org.leidraad.model.ModificationFact;
import org.leidraad.procurement.modification.LedgerRow;
import org.leidraad.procurement.modification.ModificationLedger;

/** The ledger that is worked out with the law: what stands in each cell. */
class LedgerTextTest {

	private final ContractInRoadmap roadmap = new ContractInRoadmap();
	private final LedgerText text = new LedgerText(Locale.ENGLISH);

	private List<LedgerRow> rows() {
		return ModificationLedger.of(roadmap.contract, roadmap.small.roadmap, ContractInRoadmap.DAY).rows();
	}

	private String cell(int row, String column) {
		return text.cells(rows().get(row)).get(LedgerText.COLUMNS.indexOf(column)).replace('\u00A0', ' ');
	}

	@Test
	void theWorkedLedgerStandsInTheTable() {
		roadmap.booked("50000", Drawer.SMALL);
		roadmap.booked("60000", Drawer.SMALL);
		roadmap.booked("-30000", Drawer.SMALL);
		roadmap.booked("45000", Drawer.REVIEW_CLAUSE, ModificationFact.CLAUSE_IN_DOCUMENTS,
				ModificationFact.CLAUSE_CLEAR, ModificationFact.CLAUSE_SCOPE);
		roadmap.booked("40000", Drawer.SMALL);
		assertEquals(List.of("50,000 EUR", "110,000 EUR", "80,000 EUR", "80,000 EUR", "120,000 EUR"),
				List.of(cell(0, "small"), cell(1, "small"), cell(2, "small"), cell(3, "small"), cell(4, "small")));
		assertEquals(List.of("41%", "91%", "66%", "66%", "100%"),
				List.of(cell(0, "share"), cell(1, "share"), cell(2, "share"), cell(3, "share"), cell(4, "share")));
		assertEquals("W1", cell(1, "warnings"));
		assertEquals(List.of(Answer.YES, Answer.YES, Answer.YES, Answer.YES, Answer.NO),
				rows().stream().map(LedgerText::standing).toList());
		assertTrue(cell(4, "drawer").contains("does not fit"), cell(4, "drawer"));
	}

	@Test
	void aNoticeThatIsDueIsSaid() {
		roadmap.booked("400000", Drawer.ADDITIONAL, ModificationFact.NECESSARY, ModificationFact.CHANGE_IMPOSSIBLE,
				ModificationFact.CHANGE_COSTLY);
		assertEquals("to be published", cell(0, "notice"));
		assertTrue(cell(0, "article").contains("2.163d"), cell(0, "article"));
		assertTrue(text.detail(rows().getFirst()).contains("(W7)"));
	}

	@Test
	void whatIsUndecidedSaysWhatWouldFit() {
		roadmap.booked("10000", Drawer.UNDECIDED);
		assertTrue(cell(0, "drawer").startsWith("undecided; fits: b"), cell(0, "drawer"));
		assertEquals(Answer.UNKNOWN, LedgerText.standing(rows().getFirst()));
	}

	@Test
	void aContractInAnotherCurrencyIsShownWithTheReason() {
		roadmap.contract.setCurrency("DKK");
		roadmap.booked("10000", Drawer.SMALL);
		assertEquals(Answer.UNKNOWN, LedgerText.standing(rows().getFirst()));
		assertTrue(text.detail(rows().getFirst()).contains("DKK"), text.detail(rows().getFirst()));
	}

	@Test
	void theCopiedTableHasARowForEachChangeAndACellForEachColumn() {
		roadmap.booked("10000", Drawer.SMALL).setName("Two\nlines\tand a tab");
		List<String> lines = text.table(rows()).lines().toList();
		assertEquals(2, lines.size());
		lines.forEach(line -> assertEquals(LedgerText.COLUMNS.size(), line.split("\t", -1).length, line));
	}
}

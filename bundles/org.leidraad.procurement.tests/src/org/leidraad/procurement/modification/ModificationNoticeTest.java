/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.modification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leidraad.model.Contract;
import org.leidraad.model.Drawer;
import org.leidraad.model.Modification;
import org.leidraad.model.ModificationFact;
import org.leidraad.model.OrganisationType;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapFactory;

/** What stands in the notice of a modification. */
class ModificationNoticeTest {

	private final Roadmap roadmap = RoadmapFactory.eINSTANCE.createRoadmap();
	private final Contract contract = RoadmapFactory.eINSTANCE.createContract();
	private final Modification change = RoadmapFactory.eINSTANCE.createModification();

	ModificationNoticeTest() {
		roadmap.getContracts().add(contract);
		contract.setValue(new BigDecimal("1200000"));
		contract.getModifications().add(change);
		change.setAmount(new BigDecimal("540000"));
		change.setName("Second port");
		change.getFacts().add(ModificationFact.UNFORESEEABLE);
	}

	private ModificationNotice notice() {
		return ModificationNotice.of(change,
				ModificationLedger.of(contract, roadmap, LocalDate.of(2026, 6, 1)).rows().getFirst().verdict());
	}

	private static List<String> ids(List<NoticeField> fields) {
		return fields.stream().map(NoticeField::id).toList();
	}

	@Test
	void isFilledFromTheChangeAndItsContract() {
		change.setDrawer(Drawer.UNFORESEEN);
		change.setReason(" A port was closed. ");
		change.setDescription("Deliveries by way of another port.");
		contract.setAwardNotice("123456-2026");
		contract.setReference("ICT-2026-007");
		ModificationNotice notice = notice();
		assertTrue(notice.required());
		assertEquals(38, notice.subtype());
		assertEquals(List.of("BT-200", "BT-201", "BT-202", "BT-1501(n)", "BT-1501(c)", "BT-1501(p)"),
				ids(notice.fields()));
		assertEquals(List.of("mod-cir", "A port was closed.", "Deliveries by way of another port.", "123456-2026"),
				notice.fields().stream().flatMap(field -> field.value().stream()).toList());
		assertEquals(List.of("BT-1501(c)", "BT-1501(p)"), ids(notice.missing()));
	}

	/** In the example notice of the SDK BT-1501(c) is CON-0001, and BT-1501(p) is RESULT. */
	@Test
	void theOwnNumberOfTheContractIsAHintAndNoValue() {
		contract.setReference("ICT-2026-007");
		NoticeField modified = notice().fields().get(4);
		assertEquals(Optional.empty(), modified.value());
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH)) {
			assertTrue(modified.label().in(locale).contains("CON-0001"));
			assertTrue(modified.hint().orElseThrow().in(locale).contains("ICT-2026-007"));
			assertTrue(notice().fields().getLast().label().in(locale).contains("RESULT"));
		}
		contract.setReference(null);
		assertEquals(Optional.empty(), notice().fields().get(4).hint());
	}

	@ParameterizedTest
	@CsvSource({"268231-2010, true", "1-2026, true", "2026/S 123-456789, false", "123456789-2026, false",
		"f252f386-55ac-4fa8-9be4-9f950b9904c8-01, true", "f252f386-55ac-4fa8-9be4-9f950b9904c8, false"})
	void saysHowTheNumberOfTheNoticeMustLook(String number, boolean isFine) {
		contract.setAwardNotice(number);
		NoticeField previous = notice().fields().get(3);
		assertEquals(Optional.of(number), previous.value());
		assertEquals(isFine, previous.hint().isEmpty());
	}

	@Test
	void saysWhatIsMissing() {
		contract.setReference(" ");
		ModificationNotice notice = notice();
		assertEquals(Optional.of("mod-cir"), notice.fields().getFirst().value(), "the drawer that fits");
		assertEquals(List.of("BT-201", "BT-1501(n)", "BT-1501(c)", "BT-1501(p)"), ids(notice.missing()));
		change.getFacts().clear();
		assertEquals(Optional.empty(), notice().fields().getFirst().value());
		assertFalse(notice().required());
		for (Locale locale : List.of(Locale.ENGLISH, Locale.of("nl"), Locale.FRENCH)) {
			notice.fields().forEach(field -> assertFalse(field.label().in(locale).isBlank()));
		}
	}

	@ParameterizedTest
	@CsvSource({"SUPPLIES, CENTRAL, 38", "WORKS, SUB_CENTRAL, 38", "SOCIAL, SUB_CENTRAL, 38", "SERVICES, UTILITY, 39",
		"CONCESSION, CENTRAL, 40", "CONCESSION, UTILITY, 40"})
	void theSubtypeIsThatOfTheDirective(ContractKind kind, OrganisationType buyer, int subtype) {
		assertEquals(subtype, ModificationNotice.subtype(kind, buyer));
	}

	@ParameterizedTest
	@CsvSource({"b, mod-minv", "c, mod-rev", "d, add-wss", "e, mod-cir", "f, mod-repl", "g, mod-nons"})
	void theReasonIsACodeOfTheList(String drawer, String code) {
		assertEquals(code, ModificationNotice.reasonCode(Drawer.get(drawer)));
	}
}

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

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.leidraad.model.ModificationFact;
import org.leidraad.model.OrganisationType;
import org.leidraad.model.Regime;

/**
 * A row of the worked cases, with what must come out.
 *
 * @param subject the change
 * @param fits the letters of the drawers that fit, in the order of testing; - for none
 * @param chosen the letter of the one that is chosen; - for none
 * @param allowed true if the change is allowed
 * @param notice true if it needs a notice
 */
record CaseFile(ModificationCase subject, String fits, String chosen, boolean allowed, boolean notice) {

	/** The day on which all of them are judged. */
	static final LocalDate DATE = LocalDate.of(2026, 6, 1);

	/** The columns of facts, in the order of {@link ModificationFact}. */
	private static final List<String> FACTS = List.of("alters_nature", "clause_in_docs", "clause_clear",
			"clause_scope_and_conditions", "additional_necessary", "change_impossible", "change_costly",
			"unforeseeable", "contractor_replaced", "succession", "successor_qualifies", "other_substantial",
			"other_bidders_possible", "balance_to_contractor", "scope_considerably_wider", "g_reviewed", "evasion");

	/** {@return all rows} */
	static List<CaseFile> all() {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				CaseFile.class.getResourceAsStream("modification-cases.csv"), StandardCharsets.UTF_8))) {
			String[] heads = reader.readLine().split(",");
			// The note is the last column and the only one with commas and quotes.
			return reader.lines().map(line -> line.split(",", heads.length)).map(cells -> of(heads, cells)).toList();
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	private static CaseFile of(String[] heads, String[] cells) {
		Map<String, String> row = new HashMap<>();
		for (int i = 0; i < heads.length; i++) {
			row.put(heads[i], cells[i]);
		}
		Set<ModificationFact> facts = EnumSet.noneOf(ModificationFact.class);
		FACTS.stream().filter(fact -> "y".equals(row.get(fact)))
				.forEach(fact -> facts.add(ModificationFact.values()[FACTS.indexOf(fact)]));
		OrganisationType buyer = Arrays.stream(OrganisationType.values())
				.filter(one -> one.name().replace("_", "").equalsIgnoreCase(row.get("buyer"))).findFirst()
				.orElseThrow();
		return new CaseFile(ModificationCase.of(row.get("id"), Regime.valueOf(row.get("regime")),
				ContractKind.valueOf(row.get("type").toUpperCase()), buyer, new BigDecimal(row.get("ref_value")),
				new BigDecimal(row.get("delta")), Booked.small(new BigDecimal(row.get("prev_net_small"))), facts, DATE),
				row.get("exp_fits"), row.get("exp_chosen"), "yes".equals(row.get("exp_allowed")),
				"yes".equals(row.get("exp_notice")));
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.project;

import java.util.List;

/** The catalogue of a project that is not begun from a CSV file: two criteria that show what a vendor writes. */
final class ExampleCatalogue {

	/** The levels where there is a rule for tiers. */
	static final String LEVELS = """
			  <levels xmi:id="level-base" id="base" step="1"/>
			  <levels xmi:id="level-plus" id="plus" step="3"/>
			""";

	private static final String COMMON = "aspect=\"%s\" uses=\"CPC\" operator=\"%s\"%s source=\"example.org, rules, %s\" "
			+ "edition=\"edition-1\"%s proofs=\"label-certificate\"/>";

	private ExampleCatalogue() {
		// no instances
	}

	static CatalogueDraft draft(boolean tiers) {
		return new CatalogueDraft(List.of(
				new CatalogueDraft.Criterion(
						"battery", "<criteria key=\"battery\" officialId=\"4.2\" verified=\"false\" "
								+ COMMON.formatted("LR", "at-least", " threshold=\"800\" unit=\"cycles\"", "4.2",
										level(tiers, "base")),
						"The battery keeps 80 % of its capacity", "De accu houdt 80 % van zijn capaciteit",
						"La batterie garde 80 % de sa capacité"),
				new CatalogueDraft.Criterion("plant", "<criteria key=\"plant\" officialId=\"7.1\" verified=\"false\" "
						+ (tiers ? "optional=\"true\" " : "")
						+ COMMON.formatted("SC", "yes", " unit=\"yes/no\"", "7.1", level(tiers, "plus")),
						"Factories are visited once a year", "Fabrieken worden eens per jaar bezocht",
						"Les usines sont visitées une fois par an")));
	}

	static String levels(String language) {
		return switch (language) {
			case "_nl" -> "level.base = Basis: aan alle verplichte criteria voldaan\n"
					+ "level.plus = Plus: ook aan de helft van de vrijwillige\n";
			case "_fr" -> "level.base = Base : tous les critères obligatoires\n"
					+ "level.plus = Plus : aussi la moitié des critères facultatifs\n";
			default -> "level.base = Base: all required criteria are met\n"
					+ "level.plus = Plus: half of the optional ones too\n";
		};
	}

	private static String level(boolean tiers, String id) {
		return tiers ? " level=\"level-" + id + '"' : "";
	}
}

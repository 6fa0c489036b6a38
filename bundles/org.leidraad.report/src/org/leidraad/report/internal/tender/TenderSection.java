/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.tender;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.leidraad.model.CriterionUseType;
import org.leidraad.model.InnovationInstrument;

/** The sections of an annex, in order; one that would be empty is not there, and the others are numbered without it. */
enum TenderSection {

	/** How the document is to be read. */
	READING(tender -> true),
	/** Who buys together, and with which instrument of innovation. */
	TOGETHER(tender -> !tender.procurement().getBuyers().isEmpty()
			|| tender.procurement().getInstrument() != InnovationInstrument.NONE),
	/** What people must be able to do. */
	FUNCTION(tender -> tender.function().groups().stream().anyMatch(group -> !group.needs().isEmpty())),
	/** Who may take part. */
	SELECTION(tender -> !tender.criteria(CriterionUseType.SELECTION).isEmpty()),
	/** What must be met. */
	SPECIFICATION(tender -> !tender.criteria(CriterionUseType.TECHNICAL_SPECIFICATION).isEmpty()),
	/** How offers are judged. */
	AWARD(tender -> !tender.criteria(CriterionUseType.AWARD).isEmpty()),
	/** How the cost of the life cycle is computed. */
	COSTS(Tender::isCostCompared),
	/** What holds during the contract. */
	CONTRACT(tender -> !tender.criteria(CriterionUseType.CONTRACT_CLAUSE).isEmpty()
			|| new PlannedContract(tender).isPlanned() || !new CompulsoryClauses(tender).rows().isEmpty()),
	/** What words mean. */
	GLOSSARY(tender -> !UsedTerms.of(tender).terms().isEmpty()),
	/** What tenderers fill in. */
	ANSWERS(tender -> !tender.criteria().isEmpty());

	private final Predicate<Tender> present;

	TenderSection(Predicate<Tender> present) {
		this.present = present;
	}

	/** {@return the name that designs use} */
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The sections that a tender has, in order. */
	static List<Numbered> of(Tender tender) {
		List<Numbered> sections = new ArrayList<>();
		for (TenderSection section : values()) {
			if (section.present.test(tender)) {
				sections.add(new Numbered(tender, section, sections.size() + 1));
			}
		}
		return sections;
	}

	/** The number of a section, for a reference; a dash where it is not there. */
	static String number(Tender tender, TenderSection section) {
		return of(tender).stream().filter(each -> each.section() == section)
				.map(each -> Integer.toString(each.number())).findFirst().orElse("–");
	}

	/**
	 * A section with its number.
	 *
	 * @param tender the tender
	 * @param section the section
	 * @param number its number, from 1
	 */
	record Numbered(Tender tender, TenderSection section, int number) {

		String name() {
			return tender.text("section." + section.id());
		}

		String title() {
			return number + ". " + name();
		}

		String intro() {
			return switch (section) {
				case TOGETHER -> new Buyers(tender).intro();
				case FUNCTION -> tender.text("intro.function");
				case AWARD -> tender.text("intro.award");
				case COSTS -> new CostSheet(tender).intro();
				case ANSWERS -> tender.text("intro.answers");
				case READING, SELECTION, SPECIFICATION, CONTRACT, GLOSSARY ->
					tender.text("intro." + section.id());
			};
		}

		String anchor() {
			return "h1-" + section.id();
		}
	}
}

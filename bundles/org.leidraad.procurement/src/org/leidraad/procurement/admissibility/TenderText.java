/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.admissibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.leidraad.framework.AllowedUses;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.UnitNames;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Operator;
import org.leidraad.framework.catalogue.Use;

/**
 * The sentences for the tender documents.
 *
 * @param verdict the verdict
 * @param locale their language
 */
record TenderText(Verdict verdict, Locale locale) {

	String text() {
		String name = verdict.label().name(locale);
		return switch (verdict.admissibility()) {
			case MAY_BE_REQUIRED -> line("tender.required", name, edition()) + ' ' + line("tender.other-proof", name);
			case SPECIFICATIONS_ONLY -> specifications(name);
			case NOT_USABLE -> line("tender.not-asked", name);
		};
	}

	private String edition() {
		return verdict.edition().map(edition -> verdict.label().text(locale, "edition." + edition.getId()))
				.filter(title -> !title.startsWith("<")).orElse("-");
	}

	private String specifications(String name) {
		List<InstalledCriterion> asked = verdict.specifications().stream().filter(TenderText::isRequirement).toList();
		List<InstalledCriterion> complete = asked.stream().filter(TenderText::isComplete).toList();
		if (asked.isEmpty()) {
			return line("tender.own-specifications", name) + ' ' + line("tender.other-proof", name);
		}
		List<String> lines = new ArrayList<>();
		if (!complete.isEmpty()) {
			lines.add(line("tender.specifications", name));
		}
		int number = 0;
		for (InstalledCriterion criterion : complete) {
			lines.add(++number + ". " + requirement(criterion));
		}
		if (complete.size() < asked.size()) {
			lines.add(line("tender.to-complete", name, asked.size() - complete.size()));
		}
		lines.add(line("tender.proof", name) + ' ' + line("tender.other-proof", name));
		return String.join("\n", lines);
	}

	/**
	 * What each product must meet: no option of the label, and nothing that earns points or binds the contractor only.
	 */
	private static boolean isRequirement(InstalledCriterion criterion) {
		return !criterion.criterion().isOptional()
				&& AllowedUses.of(criterion).contains(Use.TECHNICAL_SPECIFICATION);
	}

	/** What can be pasted as it is: it was checked, and says how much is asked. */
	private static boolean isComplete(InstalledCriterion criterion) {
		Criterion asked = criterion.criterion();
		return asked.isVerified() && switch (asked.getOperator()) {
			case YES -> true;
			case AT_LEAST, AT_MOST, EQUAL -> asked.getThreshold() != null;
			case NONE -> false;
		};
	}

	private String requirement(InstalledCriterion criterion) {
		Criterion asked = criterion.criterion();
		String title = criterion.title(locale);
		if (asked.getThreshold() == null || asked.getOperator() == Operator.YES) {
			return title;
		}
		String unit = (' ' + UnitNames.of(locale, asked.getUnit())).stripTrailing();
		return line("tender.threshold." + asked.getOperator().getLiteral(), title, asked.getThreshold(), unit);
	}

	private String line(String key, Object... arguments) {
		return AdmissibilityTexts.text(locale, key, arguments);
	}
}

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

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.framework.AllowedUses;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.ProductGroup;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.model.text.Message;

/**
 * Whether a buyer may require a label, with all reasons. An indication and no legal advice.
 *
 * @param label the framework that was judged
 * @param group the product group that is bought; none where it does not matter
 * @param on the date
 * @param edition the edition in force by which it was judged; none where there is none
 * @param admissibility the verdict
 * @param conditions the five conditions, a to e
 * @param objections what makes it unusable before the conditions are looked at: no label, no edition in force, not for
 * this product group
 * @param doubts what is not known and would have to be checked first
 * @param specifications the requirements of the label that are linked to what is bought, which may be copied
 */
public record Verdict(InstalledFramework label, Optional<ProductGroup> group, LocalDate on, Optional<Edition> edition,
		Admissibility admissibility, List<ConditionResult> conditions, List<Message> objections, List<Message> doubts,
		List<InstalledCriterion> specifications) {

	/** The lists are copied. */
	public Verdict {
		conditions = List.copyOf(conditions);
		objections = List.copyOf(objections);
		doubts = List.copyOf(doubts);
		specifications = List.copyOf(specifications);
	}

	/** {@return true when every fact that it rests on was checked against a source} */
	public boolean isVerified() {
		return doubts.isEmpty() && conditions.stream().allMatch(ConditionResult::verified)
				&& edition.map(Edition::isVerified).orElse(true);
	}

	/** {@return the articles of law on which it rests} */
	public Message basis() {
		return AdmissibilityTexts.message("basis");
	}

	/** {@return that it is an indication and no legal advice} */
	public Message indication() {
		return AdmissibilityTexts.message("indication");
	}

	/** {@return true if it is of a kind that the article is about; anything else is used in other ways} */
	public boolean isLabel() {
		return LabelAdmissibility.isLabel(label.kind());
	}

	/** {@return the verdict as one sentence; of what is no label, for what it may be used instead} */
	public Message sentence() {
		if (label.kind() == FrameworkKind.MANAGEMENT_SYSTEM) {
			return AdmissibilityTexts.message("sentence.management-system", AllowedUses.reason(label.kind()));
		}
		return !isLabel()
				? AdmissibilityTexts.message("sentence.no-label", AllowedUses.reason(label.kind()))
				: AdmissibilityTexts.message("sentence." + admissibility.id());
	}

	/**
	 * What to write into the tender documents: with "or equivalent", and that other proof is accepted.
	 *
	 * @param locale the language of the tender
	 * @return some sentences, and a line for each requirement to copy; empty where it is no label
	 */
	public String tenderText(Locale locale) {
		return isLabel() ? new TenderText(this, locale).text() : "";
	}
}

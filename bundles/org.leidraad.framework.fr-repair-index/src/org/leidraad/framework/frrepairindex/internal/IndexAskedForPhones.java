/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.frrepairindex.internal;

import java.time.LocalDate;
import java.util.List;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.StatedRule;
import org.leidraad.framework.ProductGroup;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Procurement;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * The French index asked for mobile phones in a tender from 20 June 2025 on: since then the energy label of
 * Regulation (EU) 2023/1669 tells how repairable they are, and makers calculate no index for them any more. A tender
 * without a date of publication is judged by today.
 */
public final class IndexAskedForPhones extends StatedRule<CriterionUse> {

	private static final String FRAMEWORK = "fr-repair-index/";
	/** Smartphones left the index on this day. */
	private static final LocalDate LABEL = LocalDate.of(2025, 6, 20);
	/** CPV 32250000-0, mobile telephones. */
	private static final ProductGroup PHONES = ProductGroup.of("32250000-0");
	/** As many digits of a CPV code as tell telephones: a wider group asks for other products too. */
	private static final int DIGITS = 4;

	/** Made for the extension point. */
	public IndexAskedForPhones() {
		super("fr-repair-index-for-phones", Severity.WARNING, CriterionUse.class,
				Reads.own().at(Path.up(Literals.PROCUREMENT__CRITERIA), Literals.PROCUREMENT__PRODUCT_GROUPS,
						Literals.PROCUREMENT__PUBLICATION_DATE),
				IndexTexts.TEXTS);
	}

	@Override
	public void check(CriterionUse use, RuleContext context, FindingReport report) {
		if (use.getCriterion() != null && use.getCriterion().startsWith(FRAMEWORK)
				&& use.eContainer() instanceof Procurement procurement && buysPhones(procurement)) {
			LocalDate date = procurement.getPublicationDate() == null
					? context.today()
					: procurement.getPublicationDate();
			if (!date.isBefore(LABEL)) {
				report.found(Literals.CRITERION_USE__CRITERION, List.of(), List.of());
			}
		}
	}

	private static boolean buysPhones(Procurement procurement) {
		return procurement.eIsSet(Literals.PROCUREMENT__PRODUCT_GROUPS) && procurement.getProductGroups().stream()
				.filter(code -> code != null && !code.isBlank()).map(ProductGroup::of)
				.anyMatch(group -> group.prefix().length() >= DIGITS && group.overlaps(PHONES));
	}
}

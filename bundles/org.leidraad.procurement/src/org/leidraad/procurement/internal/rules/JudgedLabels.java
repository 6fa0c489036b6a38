/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.leidraad.analysis.RuleContext;
import org.leidraad.framework.ProductGroup;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Procurement;
import org.leidraad.procurement.admissibility.Verdict;
import org.leidraad.procurement.internal.LabelVerdicts;

/** What may be done with labels, judged once for each label and list of product groups. */
final class JudgedLabels {

	private record Case(String label, List<ProductGroup> groups) {
	}

	private final Map<Case, Optional<Verdict>> verdicts = new HashMap<>();

	/** The verdicts; the installed frameworks and the date are all that they depend on. */
	static JudgedLabels of(RuleContext context) {
		return context.once(JudgedLabels.class, check -> new JudgedLabels());
	}

	/**
	 * The verdict about a label for what a procurement buys: the best of its product groups, because a criterion does
	 * not say for which of them it is meant.
	 *
	 * @return the verdict; none where the catalogue of the label cannot be used
	 */
	Optional<Verdict> verdict(String label, CriterionUse criterion, RuleContext context) {
		List<ProductGroup> groups = criterion.eContainer() instanceof Procurement procurement
				? LabelVerdicts.groups(procurement)
				: List.of();
		return verdicts.computeIfAbsent(new Case(label, groups), asked -> context.frameworks().framework(label)
				.flatMap(framework -> LabelVerdicts.best(framework, groups, context.today())));
	}
}

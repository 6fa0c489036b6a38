/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.ProductGroup;
import org.leidraad.model.Procurement;
import org.leidraad.procurement.admissibility.LabelAdmissibility;
import org.leidraad.procurement.admissibility.Verdict;

/** Judges labels for what a procurement buys. */
public final class LabelVerdicts {

	private LabelVerdicts() {
	}

	/**
	 * What a procurement buys.
	 *
	 * @param procurement the procurement
	 * @return its product groups, each once
	 */
	public static List<ProductGroup> groups(Procurement procurement) {
		return procurement.getProductGroups().stream().filter(code -> code != null && !code.isBlank())
				.map(ProductGroup::of).distinct().toList();
	}

	/**
	 * The best verdict about a label of some product groups, because a criterion does not say for which of them it is
	 * meant.
	 *
	 * @param label the label
	 * @param groups the product groups; empty where they do not matter
	 * @param on the date on which it is asked for
	 * @return the verdict; none where the catalogue of the label cannot be used
	 */
	public static Optional<Verdict> best(InstalledFramework label, List<ProductGroup> groups, LocalDate on) {
		return groups.isEmpty()
				? judge(label, Optional.empty(), on)
				: groups.stream().flatMap(group -> judge(label, Optional.of(group), on).stream())
						.min(Comparator.comparing(Verdict::admissibility));
	}

	private static Optional<Verdict> judge(InstalledFramework label, Optional<ProductGroup> group, LocalDate on) {
		try {
			return Optional.of(LabelAdmissibility.judge(label, group, on));
		} catch (FrameworkException unusable) {
			// What cannot be used is reported as missing.
			return Optional.empty();
		}
	}
}

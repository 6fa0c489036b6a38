/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.edition.Editions;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * A procurement asks for a framework criterion that is not installed, or for one that its edition does not have. The
 * other rule of this name: frameworks.
 */
final class CriterionMissing extends ThreadRule<CriterionUse> {

	private static final int NOT_INSTALLED = 0;
	private static final int NOT_IN_EDITION = 1;

	CriterionMissing() {
		super("framework-missing", Severity.WARNING, CriterionUse.class, Reads.own());
	}

	@Override
	public void check(CriterionUse criterion, RuleContext context, FindingReport report) {
		String written = criterion.getCriterion();
		if (isBlank(written) || context.frameworks().criterion(written.strip()).isPresent()) {
			return;
		}
		Optional<CriterionKey> key = CriterionKey.parse(written.strip());
		Optional<Framework> catalogue = key.flatMap(one -> catalogue(one.framework(), context));
		boolean known = catalogue.flatMap(one -> Editions.of(one).edition(key.get().edition())).isPresent();
		report.found(Literals.CRITERION_USE__CRITERION,
				known
						? List.of(written, NOT_IN_EDITION, key.get().edition(), key.get().criterion())
						: List.of(written, NOT_INSTALLED, "", ""),
				() -> {
					List<Repair> repairs = new ArrayList<>();
					key.ifPresent(one -> catalogue.flatMap(all -> elsewhere(one, all))
							.ifPresent(found -> repairs.add(move(criterion, found))));
					repairs.add(OwnText.of(criterion, context.frameworks()));
					return repairs;
				});
	}

	private static Optional<Framework> catalogue(String id, RuleContext context) {
		try {
			Optional<InstalledFramework> installed = context.frameworks().framework(id);
			return installed.isPresent() ? Optional.of(installed.get().catalogue()) : Optional.empty();
		} catch (FrameworkException unusable) {
			// What cannot be used is as good as missing, and is reported as such.
			return Optional.empty();
		}
	}

	/** The criterion in the edition to which it belongs. */
	private static Optional<CriterionKey> elsewhere(CriterionKey key, Framework catalogue) {
		return catalogue.getCriteria().stream()
				.filter(one -> one.getEdition() != null && one.getKey().equals(key.criterion())).findFirst()
				.map(one -> new CriterionKey(key.framework(), one.getEdition().getId(), key.criterion()));
	}

	private static Repair move(CriterionUse criterion, CriterionKey key) {
		return new Setting(AnalysisTexts.message("repair.use-edition", key.edition()), criterion,
				Literals.CRITERION_USE__CRITERION, key.toString());
	}
}

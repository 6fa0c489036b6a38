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
import org.leidraad.analysis.repair.Steps;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.model.FrameworkUse;
import org.leidraad.model.RoadmapPackage.Literals;

/** A roadmap uses a framework, or an edition of one, that is not installed. The other rule of this name: criteria. */
final class FrameworkUseMissing extends ThreadRule<FrameworkUse> {

	private static final int MOST_EDITIONS = 3;

	FrameworkUseMissing() {
		super("framework-missing", Severity.WARNING, FrameworkUse.class, Reads.own());
	}

	@Override
	public void check(FrameworkUse use, RuleContext context, FindingReport report) {
		if (isBlank(use.getFramework())) {
			return;
		}
		Optional<InstalledFramework> framework = context.frameworks().framework(use.getFramework().strip());
		if (framework.isEmpty()) {
			report.found(Literals.FRAMEWORK_USE__FRAMEWORK, List.of(use.getFramework(), 0, "", ""),
					() -> List.of(removal(use, context)));
		} else if (!isBlank(use.getEdition())) {
			List<String> editions = editions(framework.get());
			if (!editions.contains(use.getEdition().strip())) {
				report.found(Literals.FRAMEWORK_USE__EDITION,
						List.of(use.getFramework() + '/' + use.getEdition(), 0, "", ""),
						() -> otherEditions(use, editions, context));
			}
		}
	}

	/** The editions of the catalogue, the newest first; none where the catalogue cannot be used. */
	private static List<String> editions(InstalledFramework framework) {
		try {
			return framework.catalogue().getEditions().stream().map(Edition::getId).toList().reversed();
		} catch (FrameworkException unusable) {
			// What cannot be used is as good as missing, and is reported as such.
			return List.of();
		}
	}

	private static List<Repair> otherEditions(FrameworkUse use, List<String> editions, RuleContext context) {
		List<Repair> repairs = new ArrayList<>();
		editions.stream().filter(edition -> !isBlank(edition)).limit(MOST_EDITIONS).forEach(edition -> repairs.add(
				new Setting(AnalysisTexts.message("repair.use-edition", edition), use, Literals.FRAMEWORK_USE__EDITION,
						edition)));
		repairs.add(removal(use, context));
		return repairs;
	}

	private static Repair removal(FrameworkUse use, RuleContext context) {
		return new Steps(AnalysisTexts.message("repair.remove-framework"), changes -> changes
				.remove(context.roadmap(), Literals.ROADMAP__FRAMEWORKS, use));
	}
}

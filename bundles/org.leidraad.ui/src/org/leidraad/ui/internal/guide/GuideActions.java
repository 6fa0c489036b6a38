/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.model.Element;
import org.leidraad.model.Target;
import org.leidraad.ui.internal.fields.AmbitionChoice;
import org.leidraad.ui.internal.fields.CatalogueChoice;
import org.leidraad.ui.internal.guide.Guide.Standing;
import org.leidraad.ui.internal.session.RoadmapSession;

/**
 * What can be done in a step of the guide: choose what fits, or go where something is missing. The mending itself is
 * done there, where one sees what comes of it; only a plan of approach is made from here, as the 2018 report asks.
 */
record GuideActions(RoadmapSession session, Shell shell) {

	/**
	 * Something that can be done.
	 *
	 * @param label as on a button
	 * @param run does it
	 */
	record Offer(String label, Runnable run) {
	}

	/** What can be done in a step, best first. */
	List<Offer> of(Standing standing) {
		List<Offer> offers = new ArrayList<>();
		Optional<Finding> first = standing.findings().stream().findFirst();
		switch (standing.step()) {
			case AMBITION -> offers.add(new Offer(GuideTexts.get("action.ambitions"), this::chooseAmbitions));
			case INDICATORS -> target(standing)
					.ifPresent(target -> offers.add(
							new Offer(GuideTexts.get("action.catalogue"), () -> chooseIndicators(target))));
			case PLAN -> standing.findings().stream()
					.filter(finding -> finding.rule().equals("target-without-plan")).findFirst()
					.flatMap(finding -> finding.repairs().stream().findFirst())
					.ifPresent(repair -> offers.add(new Offer(label(repair), () -> session.run(repair))));
			default -> {
				// going there is what can be done
			}
		}
		first.ifPresent(finding -> offers.add(new Offer(GuideTexts.get("action.show"), () -> session
				.go(finding.element(), Optional.ofNullable(finding.feature())))));
		return offers;
	}

	private static String label(Repair repair) {
		return repair.label().in(Locale.getDefault());
	}

	/** The target that is shown, otherwise the first that lacks an indicator. */
	private Optional<Target> target(Standing standing) {
		Element shown = session.place().element();
		return shown instanceof Target target
				? Optional.of(target)
				: standing.findings().stream().map(Finding::element).filter(Target.class::isInstance)
						.map(Target.class::cast).findFirst();
	}

	private void chooseAmbitions() {
		new AmbitionChoice(Locale.getDefault(), language()).choose(shell, session.roadmap()).ifPresent(session::run);
	}

	private void chooseIndicators(Target target) {
		new CatalogueChoice(Locale.getDefault(), language()).choose(shell, target).ifPresent(session::run);
	}

	private Locale language() {
		return RuleContext.languageOf(session.roadmap());
	}
}

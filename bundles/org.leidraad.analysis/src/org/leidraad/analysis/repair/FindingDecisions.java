/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.model.Acceptance;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.RuleSetting;
import org.leidraad.model.RuleSeverity;
import org.leidraad.model.identity.Identity;

/** What people decide about findings instead of mending them: stored in the roadmap, each as a step to be undone. */
public final class FindingDecisions {

	private final Roadmap roadmap;
	private final LocalDate today;

	/**
	 * @param roadmap the roadmap with the findings
	 * @param today the day of the decision
	 */
	public FindingDecisions(Roadmap roadmap, LocalDate today) {
		this.roadmap = roadmap;
		this.today = today;
	}

	/**
	 * Accepts a finding.
	 *
	 * @param finding the finding
	 * @param alone true to accept this one alone, where its rule finds several things about the element; false for all
	 * that the rule finds about it
	 * @param reason why; not blank
	 * @param by who accepts it
	 * @param until last day on which it holds; none for good
	 * @return the decision
	 * @throws IllegalArgumentException without a reason: an acceptance without one does not count
	 */
	public Repair accept(Finding finding, boolean alone, String reason, String by, Optional<LocalDate> until) {
		if (reason.isBlank()) {
			throw new IllegalArgumentException("an acceptance needs a reason");
		}
		return new Steps(AnalysisTexts.message("decision.accept"), changes -> {
			Acceptance acceptance = (Acceptance) Identity.create(Literals.ACCEPTANCE);
			acceptance.setName(finding.rule() + ": " + ElementName.of(finding.element()));
			acceptance.setRule(finding.rule());
			acceptance.setAbout(alone ? finding.about() : null);
			acceptance.setReason(reason.strip());
			acceptance.setAcceptedBy(by.isBlank() ? null : by.strip());
			acceptance.setDate(today);
			until.ifPresent(acceptance::setUntil);
			changes.add(roadmap, Literals.ROADMAP__ACCEPTED_FINDINGS, acceptance)
					.set(acceptance, Literals.ACCEPTANCE__ELEMENT, finding.element()).show(finding.element());
		});
	}

	/**
	 * Opens an accepted finding again.
	 *
	 * @param finding the finding
	 * @return the decision
	 */
	public Repair reopen(Finding finding) {
		return new Steps(AnalysisTexts.message("decision.reopen"), changes -> {
			finding.acceptance().ifPresent(acceptance -> changes
					.set(acceptance, Literals.ACCEPTANCE__ELEMENT, null)
					.remove(roadmap, Literals.ROADMAP__ACCEPTED_FINDINGS, acceptance));
			changes.show(finding.element());
		});
	}

	/**
	 * Says how bad the findings of a rule are in this roadmap.
	 *
	 * @param rule the identifier of the rule
	 * @param severity how bad; off, if they are not wanted at all
	 * @return the decision
	 */
	public Repair severity(String rule, RuleSeverity severity) {
		return new Steps(AnalysisTexts.message("decision.severity." + severity.getLiteral()), changes -> {
			List<RuleSetting> known = roadmap.getRuleSettings().stream()
					.filter(setting -> rule.equals(setting.getRule())).toList();
			if (known.isEmpty()) {
				RuleSetting setting = (RuleSetting) Identity.create(Literals.RULE_SETTING);
				setting.setRule(rule);
				setting.setSeverity(severity);
				changes.add(roadmap, Literals.ROADMAP__RULE_SETTINGS, setting);
			} else {
				known.forEach(setting -> changes.set(setting, Literals.RULE_SETTING__SEVERITY, severity));
			}
			changes.show(roadmap);
		});
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.live;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.model.Acceptance;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.RuleSetting;
import org.leidraad.model.RuleSeverity;

/** What a roadmap makes of the findings of rules: how bad they are in it, and which are accepted. */
public final class Judgement {

	/** What the judgement of the findings of an element depends on, besides the severities that the roadmap sets. */
	public static final Reads READS = Reads.own().at(Path.via(Literals.ELEMENT__ACCEPTANCES),
			Literals.ACCEPTANCE__RULE, Literals.ACCEPTANCE__ABOUT, Literals.ACCEPTANCE__REASON,
			Literals.ACCEPTANCE__UNTIL);

	private final LocalDate today;
	private final Map<String, RuleSeverity> severities = new HashMap<>();

	private Judgement(RuleContext context) {
		this.today = context.today();
		for (RuleSetting setting : context.roadmap().getRuleSettings()) {
			if (setting.getRule() != null) {
				severities.put(setting.getRule().strip(), setting.getSeverity());
			}
		}
	}

	/**
	 * The judgement of the roadmap of a check.
	 *
	 * @param context the check
	 * @return its judgement
	 */
	public static Judgement of(RuleContext context) {
		return context.once(Judgement.class, Judgement::new);
	}

	/**
	 * Tells whether another judgement sets the same severities.
	 *
	 * @param other the other
	 * @return true if it does
	 */
	public boolean agreesWith(Judgement other) {
		return severities.equals(other.severities);
	}

	/**
	 * Judges a finding.
	 *
	 * @param found as the rule found it
	 * @return the finding as it counts in the roadmap; none where its rule is switched off
	 */
	public Optional<Finding> judge(Finding found) {
		RuleSeverity set = severities.get(found.rule());
		if (set == RuleSeverity.OFF) {
			return Optional.empty();
		}
		return Optional.of(new Finding(found.rule(), severity(set).orElse(found.severity()), found.element(),
				found.feature(), found.message(), found.offers(), acceptance(found)));
	}

	private static Optional<Severity> severity(RuleSeverity set) {
		return Optional.ofNullable(set).map(one -> switch (one) {
			case INFO -> Severity.INFO;
			case WARNING -> Severity.WARNING;
			case ERROR, OFF -> Severity.ERROR;
		});
	}

	/** An acceptance counts with a reason, and until its last day. */
	private Optional<Acceptance> acceptance(Finding found) {
		if (!found.element().eIsSet(Literals.ELEMENT__ACCEPTANCES)) {
			return Optional.empty();
		}
		return found.element().getAcceptances().stream()
				.filter(one -> one.getRule() != null && one.getRule().strip().equals(found.rule()))
				.filter(one -> one.getAbout() == null || one.getAbout().isBlank()
						|| one.getAbout().strip().equals(found.about()))
				.filter(one -> one.getReason() != null && !one.getReason().isBlank())
				.filter(one -> one.getUntil() == null || !one.getUntil().isBefore(today))
				.findFirst();
	}
}

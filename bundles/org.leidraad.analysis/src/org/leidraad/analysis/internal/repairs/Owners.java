/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.repairs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.ElementName;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Element;
import org.leidraad.model.Organisation;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Stakeholder;

/** Who may answer for something that nobody answers for. */
public final class Owners {

	private static final int MOST = 3;

	private final RuleContext context;
	private final List<Stakeholder> usual;

	private Owners(RuleContext context) {
		this.context = context;
		this.usual = context.roadmap().getOrganisations().stream()
				.flatMap(organisation -> organisation.getStakeholders().stream())
				.sorted(Comparator.comparing(Stakeholder::isAmbassador).reversed()).limit(MOST).toList();
	}

	/**
	 * The owners that the roadmap of a check can name.
	 *
	 * @param context the check
	 * @return its owners
	 */
	public static Owners of(RuleContext context) {
		return context.once(Owners.class, Owners::new);
	}

	/**
	 * One repair for each candidate: whoever is nearest, then ambassadors, then the others, at most three; and where
	 * nobody is known yet, a new stakeholder.
	 *
	 * @param element what nobody answers for
	 * @param feature its field for the owner
	 * @param nearest who answers for what surrounds it; none if nobody does
	 * @return the repairs; none where there is no organisation
	 */
	public List<Repair> repairs(Element element, EReference feature, Optional<Stakeholder> nearest) {
		List<Repair> candidates = Stream.concat(nearest.stream(), usual.stream()).distinct().limit(MOST)
				.<Repair>map(person -> new Setting(
						AnalysisTexts.message("repair.set-owner", ElementName.of(person)), element, feature, person))
				.toList();
		return candidates.isEmpty() ? newcomer(element, feature) : candidates;
	}

	private List<Repair> newcomer(Element element, EReference feature) {
		if (context.roadmap().getOrganisations().isEmpty()) {
			return List.of();
		}
		Organisation organisation = context.roadmap().getOrganisations().getFirst();
		return List.of(new Steps(AnalysisTexts.message("repair.new-owner"), changes -> {
			Stakeholder person = new Writing(context).element(Literals.STAKEHOLDER, Stakeholder.class,
					"text.new-stakeholder");
			changes.add(organisation, Literals.ORGANISATION__STAKEHOLDERS, person)
					.set(element, feature, person).show(person);
		}));
	}
}

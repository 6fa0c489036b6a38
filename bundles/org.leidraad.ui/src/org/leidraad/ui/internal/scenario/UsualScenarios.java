/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.scenario;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.Element;
import org.leidraad.model.RefurbishedShareChange;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Scenario;
import org.leidraad.model.UseYearsChange;
import org.leidraad.model.identity.Identity;
import org.leidraad.model.text.Message;
import org.leidraad.model.text.Texts;

/** The scenarios that are asked for most: two more years of use, and 30 % refurbished, for all devices. */
final class UsualScenarios {

	private static final Texts TEXTS = new Texts(UsualScenarios.class, "messages");
	private static final BigDecimal LONGER = BigDecimal.valueOf(2);
	private static final BigDecimal SHARE = BigDecimal.valueOf(30);

	private UsualScenarios() {
	}

	/**
	 * The change that adds them.
	 *
	 * @param roadmap the roadmap
	 * @param domain its domain
	 * @return the change; none where there is nothing to change
	 */
	static Optional<Command> adding(Roadmap roadmap, EditingDomain domain) {
		List<DeviceProfile> used = roadmap.getProfiles().stream()
				.filter(profile -> profile.getUseYears() != null && profile.getUseYears().signum() > 0).toList();
		if (used.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new Steps(Message.of(TEXTS, "usual.label"), changes -> {
			Locale language = RuleContext.languageOf(roadmap);
			Scenario longer = scenario("usual.longer", language);
			Scenario share = scenario("usual.share", language);
			changes.add(roadmap, Literals.ROADMAP__SCENARIOS, longer).add(roadmap, Literals.ROADMAP__SCENARIOS, share);
			for (DeviceProfile profile : used) {
				UseYearsChange years = create(Literals.USE_YEARS_CHANGE, UseYearsChange.class);
				years.setYears(profile.getUseYears().add(LONGER));
				changes.add(longer, Literals.SCENARIO__CHANGES, years).set(years, Literals.USE_YEARS_CHANGE__PROFILE,
						profile);
				RefurbishedShareChange part = create(Literals.REFURBISHED_SHARE_CHANGE, RefurbishedShareChange.class);
				part.setShare(SHARE);
				changes.add(share, Literals.SCENARIO__CHANGES, part).set(part,
						Literals.REFURBISHED_SHARE_CHANGE__PROFILE, profile);
			}
			changes.show(longer);
		}).command(domain));
	}

	private static Scenario scenario(String key, Locale language) {
		Scenario scenario = create(Literals.SCENARIO, Scenario.class);
		scenario.setName(TEXTS.get(language, key));
		return scenario;
	}

	private static <E extends Element> E create(EClass kind, Class<E> type) {
		return type.cast(Identity.create(kind));
	}
}

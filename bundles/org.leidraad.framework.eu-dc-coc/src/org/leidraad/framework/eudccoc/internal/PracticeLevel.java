/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.eudccoc.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.leidraad.framework.behaviour.TierRule;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.Level;

/**
 * How far an operator is with the practices of an edition: "expected" when all practices that are expected of a
 * participant
 * are in place, "optional" when all optional ones are besides. Practices without an edition are in all. The
 * catalogue holds a choice of the 162 practices, so the answer is an indication.
 */
public final class PracticeLevel implements TierRule {

	@Override
	public Optional<Level> tier(Edition edition, Set<String> met) {
		if (!(edition.eContainer() instanceof Framework catalogue)) {
			return Optional.empty();
		}
		List<Criterion> practices = catalogue.getCriteria().stream()
				.filter(each -> each.getEdition() == null || each.getEdition() == edition).toList();
		Predicate<Criterion> inPlace = each -> met.contains(each.getKey());
		if (practices.isEmpty() || !practices.stream().filter(each -> !each.isOptional()).allMatch(inPlace)) {
			return Optional.empty();
		}
		String level = practices.stream().allMatch(inPlace) ? "optional" : "expected";
		return catalogue.getLevels().stream().filter(each -> level.equals(each.getId())).findFirst();
	}
}

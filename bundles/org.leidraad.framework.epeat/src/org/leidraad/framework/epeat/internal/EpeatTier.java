/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.epeat.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.leidraad.framework.behaviour.TierRule;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.Level;
import org.leidraad.framework.catalogue.Use;

/**
 * The tier of a product: Bronze for all required criteria of the edition, Silver for at least half of the optional ones
 * besides, Gold for at least three quarters of them.
 * <p>
 * Which criteria there are and which of them are optional is read from the catalogue. It does not hold all criteria of
 * all editions, so the tier is an indication; the registry decides. Criteria that are there for information only, and
 * those of no edition, do not count. Where the catalogue knows no optional criteria of the edition, more than Bronze
 * cannot be told. Climate+ is a mark beside the tiers, not a step above Gold: a Bronze product may have it and a Gold
 * product may not, so it is never a tier here.
 */
public final class EpeatTier implements TierRule {

	private static final int QUARTERS = 4;
	private static final int QUARTERS_FOR_SILVER = 2;
	private static final int QUARTERS_FOR_GOLD = 3;

	@Override
	public Optional<Level> tier(Edition edition, Set<String> met) {
		if (!(edition.eContainer() instanceof Framework catalogue)) {
			return Optional.empty();
		}
		List<Criterion> judged = catalogue.getCriteria().stream().filter(each -> each.getEdition() == edition)
				.filter(each -> !each.getUses().equals(List.of(Use.INFORMATION))).toList();
		List<Criterion> required = judged.stream().filter(each -> !each.isOptional()).toList();
		if (required.isEmpty() || !required.stream().allMatch(each -> met.contains(each.getKey()))) {
			return Optional.empty();
		}
		int optional = judged.size() - required.size();
		long more = judged.stream().filter(Criterion::isOptional).filter(each -> met.contains(each.getKey())).count();
		return level(catalogue, step(optional, more));
	}

	private static String step(int optional, long met) {
		if (optional == 0 || met * QUARTERS < (long) optional * QUARTERS_FOR_SILVER) {
			return "bronze";
		}
		return met * QUARTERS < (long) optional * QUARTERS_FOR_GOLD ? "silver" : "gold";
	}

	private static Optional<Level> level(Framework catalogue, String id) {
		return catalogue.getLevels().stream().filter(each -> id.equals(each.getId())).findFirst();
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.framework.search.ListedCriterion;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;

/**
 * Criteria of frameworks that are taken into a procurement.
 *
 * @param added the new criteria of the procurement
 * @param already those that the procurement has already, in whatever edition
 * @param refused those that may not be used in a procurement
 * @param command what adds the new ones, as one step; none if there are none
 */
record CriteriaAdding(List<CriterionUse> added, List<ListedCriterion> already, List<ListedCriterion> refused,
		Optional<Command> command) {

	/**
	 * Plans it.
	 *
	 * @param domain the domain of the open roadmap
	 * @param roadmap the open roadmap
	 * @param procurement where they go; one that is not in the roadmap yet comes into it in the same step
	 * @param wanted the criteria
	 * @param language the language in which the roadmap is written
	 * @param today the day that tells which edition is in force
	 * @return what will be added and what not
	 */
	static CriteriaAdding of(EditingDomain domain, Roadmap roadmap, Procurement procurement,
			List<ListedCriterion> wanted, Locale language, LocalDate today) {
		List<CriterionUse> added = new ArrayList<>();
		List<ListedCriterion> already = new ArrayList<>();
		List<ListedCriterion> refused = new ArrayList<>();
		for (ListedCriterion listed : wanted) {
			boolean there = Stream.concat(procurement.getCriteria().stream(), added.stream())
					.anyMatch(use -> names(use, listed));
			Optional<CriterionUse> made = use(listed, language, today);
			if (there) {
				already.add(listed);
			} else {
				made.ifPresentOrElse(added::add, () -> refused.add(listed));
			}
		}
		Optional<Command> command = added.isEmpty()
				? Optional.empty()
				: Optional.of(command(domain, roadmap, procurement, added));
		return new CriteriaAdding(added, already, refused, command);
	}

	private static boolean names(CriterionUse use, ListedCriterion listed) {
		return CriterionKey.parse(use.getCriterion()).filter(key -> key.framework().equals(listed.framework().id())
				&& key.criterion().equals(listed.criterion().getKey())).isPresent();
	}

	private static Optional<CriterionUse> use(ListedCriterion listed, Locale language, LocalDate today) {
		return listed.key(today).flatMap(key -> type(listed).map(type -> {
			CriterionUse use = (CriterionUse) Identity.create(Literals.CRITERION_USE);
			CriterionText text = new CriterionText(language);
			use.setName(text.title(listed));
			use.setCriterion(key.toString());
			use.setUse(type);
			if (listed.criterion().getLevel() != null) {
				use.setLevel(text.level(listed));
			}
			if (listed.criterion().getThreshold() != null) {
				use.setThreshold(listed.criterion().getThreshold());
				use.setUnit(listed.criterion().getUnit());
			}
			if (!listed.criterion().getProofs().isEmpty()) {
				use.setProof(BrowserTexts.in(language, "proof.asked", listed.criterion().getProofs().stream()
						.map(text::proof).collect(Collectors.joining(", "))));
			}
			return use;
		}));
	}

	/** The first use that the catalogue names and that a procurement knows. */
	private static Optional<CriterionUseType> type(ListedCriterion listed) {
		List<Use> named = listed.criterion().getUses().isEmpty()
				? listed.uses().stream().sorted().toList()
				: listed.criterion().getUses();
		return named.stream().filter(listed.uses()::contains)
				.flatMap(use -> Stream.ofNullable(CriterionUseType.get(use.getLiteral()))).findFirst();
	}

	private static Command command(EditingDomain domain, Roadmap roadmap, Procurement procurement,
			List<CriterionUse> added) {
		CompoundCommand all = new CompoundCommand();
		if (procurement.eContainer() == null) {
			all.append(AddCommand.create(domain, roadmap, Literals.ROADMAP__PROCUREMENTS, procurement));
		}
		all.append(AddCommand.create(domain, procurement, Literals.PROCUREMENT__CRITERIA, added));
		String label = BrowserTexts.get("add.undo", added.size());
		return new CommandWrapper(label, label, all);
	}
}

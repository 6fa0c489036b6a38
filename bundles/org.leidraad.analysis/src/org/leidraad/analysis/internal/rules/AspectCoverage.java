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
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.leidraad.analysis.coverage.AspectApplicability;
import org.leidraad.analysis.coverage.ScopeGroup;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.ProductGroup;
import org.leidraad.model.Ambition;
import org.leidraad.model.Aspect;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/**
 * Which aspects the criteria of an ambition cover for which product groups. Its criteria are those of its targets in
 * procurements that are not cancelled; a criterion counts for what its procurement buys. The product groups are those
 * of the targets; one target without any puts any product group in scope, for which every procurement counts. An aspect
 * that does not matter for a product group (see {@link AspectApplicability}) is not missed there.
 *
 * @param frameworks the installed frameworks, which know what their criteria are about
 */
record AspectCoverage(FrameworkRegistry frameworks) {

	private static final String ANY = "";

	/**
	 * An aspect that nothing covers for a product group.
	 *
	 * @param aspect the aspect
	 * @param group the product group; empty for any
	 * @param target the first target that has the group in scope
	 */
	record Gap(Aspect aspect, String group, Target target) {

		boolean isAnyGroup() {
			return ANY.equals(group);
		}
	}

	private record Scope(Target target, Set<Aspect> missing) {
	}

	/**
	 * The gaps of an ambition.
	 *
	 * @param ambition the ambition
	 * @return its gaps, by product group; none for an ambition without any criterion
	 */
	List<Gap> gaps(Ambition ambition) {
		Set<Aspect> wanted = EnumSet.noneOf(Aspect.class);
		wanted.addAll(ambition.getAspects());
		if (wanted.isEmpty()) {
			return List.of();
		}
		Map<String, Scope> scopes = new LinkedHashMap<>();
		boolean isAsked = false;
		for (Target target : ambition.getTargets()) {
			isAsked |= target.eIsSet(Literals.TARGET__CRITERIA);
			groups(target).forEach(group -> scopes.computeIfAbsent(group,
					key -> new Scope(target, mattering(wanted, group))));
		}
		if (!isAsked) {
			return List.of();
		}
		cover(ambition, scopes);
		List<Gap> gaps = new ArrayList<>();
		scopes.forEach((group, scope) -> scope.missing()
				.forEach(aspect -> gaps.add(new Gap(aspect, group, scope.target()))));
		return gaps;
	}

	/** What matters for a product group; for any, all that the ambition names. */
	private static Set<Aspect> mattering(Set<Aspect> wanted, String group) {
		Set<Aspect> mattering = EnumSet.copyOf(wanted);
		if (!ANY.equals(group)) {
			ScopeGroup scope = new ScopeGroup(group);
			mattering.removeIf(aspect -> aspect != Aspect.GOVERNANCE
					&& AspectApplicability.standard().reasonAgainst(aspect, scope).isPresent());
		}
		return mattering;
	}

	private static List<String> groups(Target target) {
		List<String> groups = target.eIsSet(Literals.TARGET__PRODUCT_GROUPS)
				? target.getProductGroups().stream().filter(group -> group != null && !group.isBlank())
						.map(String::strip).toList()
				: List.of();
		return groups.isEmpty() ? List.of(ANY) : groups;
	}

	/** Takes what is covered out of what is missing, and stops when nothing is. */
	private void cover(Ambition ambition, Map<String, Scope> scopes) {
		Map<String, Scope> open = new LinkedHashMap<>(scopes);
		for (Target target : ambition.getTargets()) {
			if (!open.isEmpty() && target.eIsSet(Literals.TARGET__CRITERIA)) {
				for (CriterionUse criterion : target.getCriteria()) {
					open.entrySet().removeIf(entry -> {
						Set<Aspect> missing = entry.getValue().missing();
						if (!missing.isEmpty() && isBought(criterion, entry.getKey())) {
							missing.removeAll(aspects(criterion));
						}
						return missing.isEmpty();
					});
				}
			}
		}
	}

	private static boolean isBought(CriterionUse criterion, String group) {
		return criterion.eContainer() instanceof Procurement procurement
				&& procurement.getPhase() != ProcurementPhase.CANCELLED && buys(procurement, group);
	}

	/**
	 * Tells whether a procurement buys a product group, or a part of it, or what it is a part of.
	 *
	 * @param procurement the procurement
	 * @param group the product group; empty for any
	 * @return true if it does
	 */
	static boolean buys(Procurement procurement, String group) {
		if (ANY.equals(group)) {
			return true;
		}
		ProductGroup wanted = ProductGroup.of(group);
		return procurement.eIsSet(Literals.PROCUREMENT__PRODUCT_GROUPS) && procurement.getProductGroups().stream()
				.anyMatch(bought -> bought != null && ProductGroup.of(bought).overlaps(wanted));
	}

	private List<Aspect> aspects(CriterionUse criterion) {
		Optional<InstalledCriterion> known = criterion.getCriterion() == null
				? Optional.empty()
				: frameworks.criterion(criterion.getCriterion().strip());
		if (known.isPresent()) {
			return List.of(known.get().criterion().getAspect());
		}
		return criterion.eIsSet(Literals.CRITERION_USE__ASPECTS) ? criterion.getAspects() : List.of();
	}
}

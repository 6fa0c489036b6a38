/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.award;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.ProductGroup;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.FunctionalNeed;
import org.leidraad.model.Importance;
import org.leidraad.model.Procurement;
import org.leidraad.model.UserGroup;

/**
 * What people must be able to do, before it is said what is bought.
 *
 * @param procurement the procurement
 * @param groups the user groups for whom it is, each with its needs
 * @param specifications its technical specifications, in order
 * @param unanswered needs about product groups for which no criterion is asked
 * @param withoutNeed technical specifications about product groups for which nobody stated a need
 */
public record FunctionalSpecification(Procurement procurement, List<GroupNeeds> groups,
		List<CriterionUse> specifications, List<FunctionalNeed> unanswered, List<CriterionUse> withoutNeed) {

	/** The lists are copied. */
	public FunctionalSpecification {
		groups = List.copyOf(groups);
		specifications = List.copyOf(specifications);
		unanswered = List.copyOf(unanswered);
		withoutNeed = List.copyOf(withoutNeed);
	}

	/**
	 * A user group with its needs.
	 *
	 * @param group the group: its name, number of people, own devices or use as a service
	 * @param needs its needs: first what they must be able to do, then what they should, then what they could; within
	 * that in order
	 */
	public record GroupNeeds(UserGroup group, List<FunctionalNeed> needs) {

		/** The list is copied. */
		public GroupNeeds {
			needs = List.copyOf(needs);
		}

		/**
		 * The needs that count as much.
		 *
		 * @param importance how much
		 * @return the needs, in order
		 */
		public List<FunctionalNeed> needs(Importance importance) {
			return needs.stream().filter(need -> need.getImportance() == importance).toList();
		}
	}

	/**
	 * The functional specification of a procurement. A criterion is about what the procurement buys.
	 *
	 * @param procurement the procurement
	 * @return the specification
	 */
	public static FunctionalSpecification of(Procurement procurement) {
		return of(procurement, criterion -> List.of());
	}

	/**
	 * The functional specification of a procurement. A criterion of a framework that is for fewer product groups is
	 * about those only.
	 *
	 * @param procurement the procurement
	 * @param frameworks the installed frameworks
	 * @return the specification
	 */
	public static FunctionalSpecification of(Procurement procurement, FrameworkRegistry frameworks) {
		return of(procurement, criterion -> frameworks.criterion(criterion.getCriterion())
				.map(known -> groups(known.criterion().getProductGroups())).orElse(List.of()));
	}

	private static FunctionalSpecification of(Procurement procurement,
			Function<CriterionUse, List<ProductGroup>> narrower) {
		List<ProductGroup> bought = groups(procurement.getProductGroups());
		Function<CriterionUse, List<ProductGroup>> about = criterion -> {
			List<ProductGroup> own = isBlank(criterion.getCriterion()) ? List.of() : narrower.apply(criterion);
			return own.isEmpty() ? bought : own;
		};
		List<GroupNeeds> groups = procurement.getUsers().stream().map(group -> new GroupNeeds(group,
				group.getNeeds().stream().sorted(Comparator.comparing(FunctionalNeed::getImportance)).toList()))
				.toList();
		List<FunctionalNeed> needs = groups.stream().flatMap(group -> group.needs().stream()).toList();
		List<CriterionUse> specifications = procurement.getCriteria().stream()
				.filter(criterion -> criterion.getUse() == CriterionUseType.TECHNICAL_SPECIFICATION).toList();
		return new FunctionalSpecification(procurement, groups, specifications,
				needs.stream().filter(need -> procurement.getCriteria().stream()
						.noneMatch(criterion -> overlap(groups(need.getProductGroups()), about.apply(criterion))))
						.toList(),
				specifications.stream().filter(criterion -> needs.stream()
						.noneMatch(need -> overlap(groups(need.getProductGroups()), about.apply(criterion))))
						.toList());
	}

	private static List<ProductGroup> groups(List<String> codes) {
		return codes.stream().filter(code -> !isBlank(code)).map(ProductGroup::of).toList();
	}

	private static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}

	/** No product group means all. */
	private static boolean overlap(List<ProductGroup> some, List<ProductGroup> others) {
		return some.isEmpty() || others.isEmpty()
				|| some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
	}

	/**
	 * Tells whether a user group needs something of what a procurement buys.
	 *
	 * @param group the user group
	 * @param procurement the procurement
	 * @return true if one of its needs is about a product group of the procurement; one that names no product group
	 * tells nothing
	 */
	public static boolean concerns(UserGroup group, Procurement procurement) {
		List<ProductGroup> bought = groups(procurement.getProductGroups());
		return group.getNeeds().stream().map(need -> groups(need.getProductGroups())).anyMatch(
				groups -> groups.stream().anyMatch(one -> bought.stream().anyMatch(one::overlaps)));
	}

	/** {@return true if there are technical specifications, and nobody stated a functional need} */
	public boolean isSpecifiedBeforeFunction() {
		return !specifications.isEmpty() && groups.stream().allMatch(group -> group.needs().isEmpty());
	}

	/** {@return the number of people for whom it is; those of groups that do not say are not counted} */
	public int people() {
		return groups.stream().map(GroupNeeds::group).map(UserGroup::getSize).filter(size -> size != null && size > 0)
				.mapToInt(Integer::intValue).sum();
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.leidraad.framework.AllowedUses;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.ProductGroup;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.framework.catalogue.AspectCoverage;
import org.leidraad.framework.catalogue.Condition;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Degree;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.framework.edition.Editions;
import org.leidraad.model.Aspect;

/**
 * What a framework holds that is in force, by aspect.
 *
 * @param framework the framework
 * @param catalogue its catalogue
 * @param entries its criteria, by aspect
 * @param inForce its editions in force
 * @param scopes the numbers of the lists of product groups of the editions in force; of the framework without editions
 */
record IndexedFramework(InstalledFramework framework, Framework catalogue, Map<Aspect, List<Entry>> entries,
		List<Edition> inForce, BitSet scopes) {

	private static final Set<Use> COVERING = EnumSet.of(Use.TECHNICAL_SPECIFICATION, Use.SELECTION, Use.AWARD,
			Use.CONTRACT_CLAUSE, Use.LAW);

	/**
	 * A criterion.
	 *
	 * @param criterion the criterion
	 * @param means how it covers
	 * @param level from which step on
	 * @param groups the number of its list of product groups
	 * @param editions the editions in force under which it counts
	 */
	record Entry(Criterion criterion, Means means, CoverageLevel level, int groups, List<Edition> editions) {
	}

	static IndexedFramework of(InstalledFramework framework, LocalDate on,
			Map<List<ProductGroup>, Integer> groupLists) throws FrameworkException {
		Framework catalogue = framework.catalogue();
		List<Edition> inForce = Editions.of(catalogue).inForce(on);
		EditionScopes editions = new EditionScopes(catalogue);
		Map<Aspect, List<Entry>> entries = new EnumMap<>(Aspect.class);
		for (Criterion criterion : catalogue.getCriteria()) {
			entries.computeIfAbsent(criterion.getAspect(), aspect -> new ArrayList<>()).add(new Entry(criterion,
					means(new InstalledCriterion(framework, criterion), catalogue), CoverageLevel.of(criterion),
					number(editions.of(criterion), groupLists), editions.editions(criterion, inForce)));
		}
		BitSet scopes = new BitSet();
		inForce.forEach(edition -> scopes.set(number(editions.of(edition), groupLists)));
		if (catalogue.getEditions().isEmpty()) {
			scopes.set(number(catalogue.getProductGroups().stream().map(ProductGroup::of).distinct().toList(),
					groupLists));
		}
		return new IndexedFramework(framework, catalogue, entries, inForce, scopes);
	}

	private static int number(List<ProductGroup> groups, Map<List<ProductGroup>, Integer> groupLists) {
		groupLists.putIfAbsent(groups, groupLists.size());
		return groupLists.get(groups);
	}

	private static Means means(InstalledCriterion installed, Framework catalogue) {
		if (AllowedUses.of(installed).stream().noneMatch(COVERING::contains)) {
			return Means.INFORMATION;
		}
		return installed.framework().kind() == FrameworkKind.LAW
				? Means.LAW
				: certifies(installed.framework().kind(), catalogue) ? Means.CERTIFIED : Means.ASKED;
	}

	/** Whether it is of a kind that gives certificates, and its catalogue does not say that it gives none. */
	private static boolean certifies(FrameworkKind kind, Framework catalogue) {
		return switch (kind) {
			case LABEL_TYPE_1, LABEL_SINGLE_ISSUE, OPERATOR_STANDARD, MANAGEMENT_SYSTEM ->
				catalogue.getAdmissibility().stream().noneMatch(
						fact -> fact.getCondition() == Condition.CERTIFIES && fact.getAnswer() == Answer.NO);
			case CRITERIA_SET, GUIDANCE, LAW, PACT, MONITORING_BODY, GOALS, PRACTICE_CODE -> false;
		};
	}

	/** {@return true if it gives certificates} */
	boolean certifies() {
		return certifies(framework.kind(), catalogue);
	}

	/** Whether it is in force, and exists for product groups. */
	boolean isAbout(BitSet matching) {
		return matching.intersects(scopes) || entries.values().stream().flatMap(List::stream)
				.anyMatch(entry -> matching.get(entry.groups()) && isCurrent(entry));
	}

	/** Whether its catalogue has an aspect as a main subject. */
	boolean isCore(Aspect aspect) {
		return degree(aspect).filter(Degree.CORE::equals).isPresent();
	}

	/** {@return how far its catalogue says that it covers an aspect; none where it says nothing} */
	Optional<Degree> degree(Aspect aspect) {
		return catalogue.getCoverage().stream().filter(coverage -> coverage.getAspect() == aspect)
				.map(AspectCoverage::getDegree).findFirst();
	}

	/** The criteria that count for an aspect, where their list of product groups is among those that match. */
	Stream<CoveringCriterion> criteria(Aspect aspect, BitSet matching, CoverageScope scope) {
		return entries.getOrDefault(aspect, List.of()).stream().filter(entry -> matching.get(entry.groups()))
				.flatMap(entry -> counted(entry, scope).stream());
	}

	private Optional<CoveringCriterion> counted(Entry entry, CoverageScope scope) {
		Optional<Edition> edition = entry.editions().reversed().stream()
				.filter(one -> scope.uses(framework.id(), one)).findFirst();
		return catalogue.getEditions().isEmpty() || edition.isPresent()
				? Optional.of(new CoveringCriterion(new InstalledCriterion(framework, entry.criterion()), edition,
						entry.means(), entry.level(),
						entry.criterion().isVerified() && edition.map(Edition::isVerified).orElse(true)))
				: Optional.empty();
	}

	/**
	 * What it says of itself about an aspect that no criterion of its catalogue covers; none where it proves nothing.
	 */
	Optional<Claim> claim(Aspect aspect, BitSet matching, CoverageScope scope) {
		return AllowedUses.mayProve(framework.kind()) && isAbout(matching) && !isLapsed(scope)
				? degree(aspect).map(degree -> new Claim(framework, degree))
				: Optional.empty();
	}

	/**
	 * Whether it is about products, or who handles them, so that a certificate or criterion of it says what is bought.
	 */
	boolean isAboutProducts() {
		return framework.kind() != FrameworkKind.MANAGEMENT_SYSTEM;
	}

	/** Whether none of its editions in use is in force. */
	boolean isLapsed(CoverageScope scope) {
		return !catalogue.getEditions().isEmpty()
				&& inForce.stream().noneMatch(edition -> scope.uses(framework.id(), edition));
	}

	/** Whether a criterion of an edition in force covers an aspect. */
	boolean covers(Aspect aspect, BitSet matching) {
		return entries.getOrDefault(aspect, List.of()).stream()
				.anyMatch(entry -> entry.means().covers() && matching.get(entry.groups()) && isCurrent(entry));
	}

	/** The lowest level at which a criterion of an edition in force covers an aspect; none where none does. */
	Map<Aspect, CoverageLevel> lowest(BitSet matching) {
		Map<Aspect, CoverageLevel> lowest = new EnumMap<>(Aspect.class);
		entries.forEach((aspect, all) -> all.stream()
				.filter(entry -> entry.means().covers() && matching.get(entry.groups()) && isCurrent(entry))
				.map(Entry::level).min(CoverageLevel::compareTo).ifPresent(level -> lowest.put(aspect, level)));
		return lowest;
	}

	/** Whether a criterion of an edition in force may be used in one way for an aspect. */
	boolean has(Use use, Aspect aspect, BitSet matching) {
		return entries.getOrDefault(aspect, List.of()).stream().anyMatch(entry -> matching.get(entry.groups())
				&& isCurrent(entry) && AllowedUses.of(framework.kind(), entry.criterion()).contains(use));
	}

	private boolean isCurrent(Entry entry) {
		return catalogue.getEditions().isEmpty() || !entry.editions().isEmpty();
	}

	/** {@return the product groups that it names} */
	Set<ScopeGroup> namedGroups() {
		Set<ScopeGroup> named = new TreeSet<>();
		catalogue.getProductGroups().forEach(code -> named.add(ScopeGroup.of(code)));
		catalogue.getCriteria().forEach(criterion -> criterion.getProductGroups()
				.forEach(code -> named.add(ScopeGroup.of(code))));
		return named;
	}
}

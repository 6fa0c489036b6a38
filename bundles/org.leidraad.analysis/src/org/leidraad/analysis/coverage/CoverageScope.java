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

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.FrameworkUse;
import org.leidraad.model.Jurisdiction;
import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.Roadmap;

/**
 * What is looked at: which frameworks, for which product groups.
 *
 * @param editions the editions in use by identifier of their framework; no edition stands for all in force
 * @param groups the product groups; none stands for any purchase
 * @param jurisdiction whose law applies, so that no law of another country is proposed; none where it does not matter
 */
public record CoverageScope(Map<String, Set<String>> editions, List<ScopeGroup> groups,
		Optional<Jurisdiction> jurisdiction) {

	private static final Set<String> EVERYWHERE = Set.of("", "world", "eu");

	/** The collections are copied; product groups are put in order, each once. */
	public CoverageScope {
		editions = editions.entrySet().stream()
				.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
		groups = groups.isEmpty() ? List.of(ScopeGroup.ANY) : List.copyOf(new TreeSet<>(groups));
	}

	/**
	 * What a roadmap has in scope: the frameworks that it lists and those of the criteria in its procurements, for the
	 * product groups of its targets and procurements. Cancelled procurements do not count.
	 *
	 * @param roadmap the roadmap
	 * @return the scope
	 */
	public static CoverageScope of(Roadmap roadmap) {
		Map<String, Set<String>> editions = new TreeMap<>();
		for (FrameworkUse use : roadmap.getFrameworks()) {
			if (use.getFramework() != null && !use.getFramework().isBlank()) {
				Set<String> listed = editions.computeIfAbsent(use.getFramework().strip(), id -> new TreeSet<>());
				Optional.ofNullable(use.getEdition()).map(String::strip).filter(edition -> !edition.isEmpty())
						.ifPresent(listed::add);
			}
		}
		procurements(roadmap).flatMap(procurement -> procurement.getCriteria().stream())
				.map(CriterionUse::getCriterion).filter(Objects::nonNull).map(String::strip).map(CriterionKey::parse)
				.flatMap(Optional::stream)
				.forEach(key -> editions.computeIfAbsent(key.framework(), id -> new TreeSet<>()).add(key.edition()));
		allEditionsWhereOneUseNamesNone(roadmap, editions);
		return new CoverageScope(editions, groups(roadmap), Optional.of(roadmap.getJurisdiction()));
	}

	private static void allEditionsWhereOneUseNamesNone(Roadmap roadmap, Map<String, Set<String>> editions) {
		roadmap.getFrameworks().stream().filter(use -> use.getEdition() == null || use.getEdition().isBlank())
				.map(FrameworkUse::getFramework).filter(Objects::nonNull).map(String::strip)
				.filter(editions::containsKey).forEach(id -> editions.put(id, Set.of()));
	}

	private static List<ScopeGroup> groups(Roadmap roadmap) {
		Stream<String> targets = roadmap.getAmbitions().stream().flatMap(ambition -> ambition.getTargets().stream())
				.flatMap(target -> target.getProductGroups().stream());
		Stream<String> bought = procurements(roadmap).flatMap(each -> each.getProductGroups().stream());
		return Stream.concat(targets, bought).filter(code -> code != null && !code.isBlank()).map(ScopeGroup::of)
				.distinct().toList();
	}

	private static Stream<Procurement> procurements(Roadmap roadmap) {
		return roadmap.getProcurements().stream()
				.filter(procurement -> procurement.getPhase() != ProcurementPhase.CANCELLED);
	}

	/**
	 * The same for other product groups.
	 *
	 * @param others the product groups; none stands for any purchase
	 * @return the scope
	 */
	public CoverageScope withGroups(Collection<ScopeGroup> others) {
		return new CoverageScope(editions, List.copyOf(others), jurisdiction);
	}

	/**
	 * The same with all installed frameworks in all editions in force.
	 *
	 * @param frameworks what is installed
	 * @return the scope
	 */
	public CoverageScope withAll(FrameworkRegistry frameworks) {
		return withFrameworks(frameworks.frameworks().stream().map(InstalledFramework::id).toList());
	}

	/**
	 * The same with other frameworks in all editions in force.
	 *
	 * @param ids their identifiers
	 * @return the scope
	 */
	public CoverageScope withFrameworks(Collection<String> ids) {
		return new CoverageScope(ids.stream().distinct().collect(Collectors.toMap(id -> id, id -> Set.of())), groups,
				jurisdiction);
	}

	/** Tells whether a framework is in use. */
	boolean uses(String framework) {
		return editions.containsKey(framework);
	}

	/** Tells whether an edition is in use. */
	boolean uses(String framework, Edition edition) {
		Set<String> used = editions.getOrDefault(framework, Set.of());
		return used.isEmpty() || used.contains(edition.getId());
	}

	/** Tells whether a framework is the law of another country. */
	boolean isForeignLaw(Framework catalogue) {
		String where = Optional.ofNullable(catalogue.getJurisdiction()).orElse("").strip();
		return catalogue.getKind() == FrameworkKind.LAW && !EVERYWHERE.contains(where.toLowerCase(Locale.ROOT))
				&& jurisdiction.map(Jurisdiction::getLiteral)
						.filter(own -> !own.equals(where) && !own.startsWith(where + '-')).isPresent();
	}
}

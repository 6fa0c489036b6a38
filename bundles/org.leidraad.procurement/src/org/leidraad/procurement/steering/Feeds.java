/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.steering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.leidraad.model.Ambition;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;
import org.leidraad.procurement.circularity.FlowIndicators;

/**
 * What a contract feeds: which indicators are measured under it, which its criteria are meant to move, and which its
 * device flows and checks give values for.
 *
 * @param contract the contract
 * @param feeds what feeds which indicator, by way and then in the order of the roadmap
 * @param unfed criteria that move no target, and checks with a value that is in the unit of no indicator
 */
public record Feeds(Contract contract, List<Feed> feeds, List<Element> unfed) {

	/** The lists are copied. */
	public Feeds {
		feeds = List.copyOf(feeds);
		unfed = List.copyOf(unfed);
	}

	/**
	 * What a contract feeds.
	 *
	 * @param contract the contract
	 * @param roadmap the roadmap that it is part of
	 * @return what it feeds
	 */
	public static Feeds of(Contract contract, Roadmap roadmap) {
		List<Feed> feeds = new ArrayList<>();
		Set<Element> unfed = new LinkedHashSet<>();
		if (contract.eIsSet(Literals.CONTRACT__INDICATORS)) {
			contract.getIndicators()
					.forEach(indicator -> feeds.add(new Feed(FeedKind.MONITORING, indicator, List.of(contract))));
		}
		add(FeedKind.CRITERION, criteria(contract, unfed), feeds);
		add(FeedKind.FLOW, flows(contract, roadmap), feeds);
		add(FeedKind.CHECK, checks(contract, unfed), feeds);
		return new Feeds(contract, feeds, List.copyOf(unfed));
	}

	private static void add(FeedKind kind, Map<Indicator, List<Element>> found, List<Feed> feeds) {
		found.forEach((indicator, sources) -> feeds.add(new Feed(kind, indicator, sources)));
	}

	private static Map<Indicator, List<Element>> criteria(Contract contract, Set<Element> unfed) {
		Map<Indicator, List<Element>> found = new LinkedHashMap<>();
		if (contract.eIsSet(Literals.CONTRACT__CRITERIA)) {
			for (CriterionUse criterion : contract.getCriteria()) {
				Set<Indicator> moved = moved(criterion);
				moved.forEach(indicator -> put(found, indicator, criterion));
				if (moved.isEmpty()) {
					unfed.add(criterion);
				}
			}
		}
		return found;
	}

	private static Set<Indicator> moved(CriterionUse criterion) {
		Set<Indicator> moved = new LinkedHashSet<>();
		if (criterion.eIsSet(Literals.CRITERION_USE__TARGETS)) {
			criterion.getTargets().forEach(target -> moved.addAll(target.getIndicators()));
		}
		return moved;
	}

	private static Map<Indicator, List<Element>> flows(Contract contract, Roadmap roadmap) {
		Map<Indicator, List<Element>> found = new LinkedHashMap<>();
		if (contract.eIsSet(Literals.CONTRACT__FLOWS)) {
			for (Ambition ambition : roadmap.getAmbitions()) {
				for (Target target : ambition.getTargets()) {
					target.getIndicators().stream().filter(FlowIndicators::isComputed)
							.forEach(indicator -> contract.getFlows().stream().filter(flow -> isAbout(target, flow))
									.forEach(flow -> put(found, indicator, flow)));
				}
			}
		}
		return found;
	}

	private static boolean isAbout(Target target, DeviceFlow flow) {
		return target.getProductGroups().isEmpty() || target.getProductGroups().contains(flow.getProductGroup());
	}

	private static Map<Indicator, List<Element>> checks(Contract contract, Set<Element> unfed) {
		Map<Indicator, List<Element>> found = new LinkedHashMap<>();
		if (contract.eIsSet(Literals.CONTRACT__CHECKS)) {
			for (PerformanceCheck check : contract.getChecks()) {
				if (check.getValue() != null && check.getCriterion() != null) {
					String unit = unit(check.getCriterion().getUnit());
					List<Indicator> fed = moved(check.getCriterion()).stream()
							.filter(indicator -> !unit.isEmpty() && unit(indicator.getUnit()).equals(unit)).toList();
					fed.forEach(indicator -> put(found, indicator, check));
					if (fed.isEmpty()) {
						unfed.add(check);
					}
				}
			}
		}
		return found;
	}

	private static String unit(String unit) {
		return unit == null ? "" : unit.strip();
	}

	private static void put(Map<Indicator, List<Element>> found, Indicator indicator, Element source) {
		found.computeIfAbsent(indicator, one -> new ArrayList<>()).add(source);
	}

	/** {@return the indicators that it feeds, each once} */
	public List<Indicator> indicators() {
		return feeds.stream().map(Feed::indicator).distinct().toList();
	}

	/** {@return true if it feeds nothing} */
	public boolean isEmpty() {
		return feeds.isEmpty();
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.leidraad.model.Contract;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.steering.Feed;
import org.leidraad.procurement.steering.FeedKind;
import org.leidraad.procurement.steering.Feeds;
import org.leidraad.report.internal.ReportFacts;

/**
 * By what ways a contract feeds an indicator, or something in a contract that feeds none.
 *
 * @param facts what the report is about
 * @param contract the contract
 * @param feeds the ways to one indicator; empty for what feeds nothing
 * @param unfed the criterion or check that feeds nothing; null for an indicator
 */
record FeedRow(ReportFacts facts, Contract contract, List<Feed> feeds, Element unfed) {

	/** For each contract the indicators that it feeds, then what feeds none. */
	static List<FeedRow> of(ReportFacts facts) {
		return facts.roadmap().getContracts().stream().map(contract -> Feeds.of(contract, facts.roadmap()))
				.flatMap(feeds -> of(facts, feeds)).toList();
	}

	private static Stream<FeedRow> of(ReportFacts facts, Feeds feeds) {
		Map<Indicator, List<Feed>> byIndicator = feeds.feeds().stream()
				.collect(Collectors.groupingBy(Feed::indicator, LinkedHashMap::new, Collectors.toList()));
		return Stream.concat(
				byIndicator.values().stream().map(ways -> new FeedRow(facts, feeds.contract(), ways, null)),
				feeds.unfed().stream().map(element -> new FeedRow(facts, feeds.contract(), List.of(), element)));
	}

	String contractName() {
		return ModelNames.element(facts.locale(), contract);
	}

	String indicator() {
		return feeds.isEmpty() ? null : ModelNames.element(facts.locale(), feeds.getFirst().indicator());
	}

	/** The indicator; a dash where there is none. */
	String indicatorText() {
		return feeds.isEmpty() ? "–" : indicator();
	}

	/** By which ways, in a word each. */
	String way() {
		return feeds.isEmpty()
				? facts.text("feed.nothing")
				: feeds.stream().map(feed -> facts.text("feed." + feed.kind().id())).distinct()
						.collect(Collectors.joining(", "));
	}

	/**
	 * What feeds it; that the contract measures it is said by the way, and is repeated only where nothing else does.
	 */
	String sentence() {
		if (feeds.isEmpty()) {
			return facts.text("feed.unfed", ModelNames.element(facts.locale(), unfed));
		}
		List<Feed> told = feeds.stream().filter(feed -> feed.kind() != FeedKind.MONITORING).toList();
		return told.isEmpty()
				? facts.text("feed.measured")
				: told.stream().map(feed -> feed.sentence().in(facts.locale())).collect(Collectors.joining(" "));
	}
}

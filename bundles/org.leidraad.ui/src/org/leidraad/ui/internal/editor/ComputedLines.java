/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.model.Contract;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.knowledge.JointPurchase;
import org.leidraad.procurement.steering.Feed;
import org.leidraad.procurement.steering.Feeds;
import org.leidraad.ui.internal.fields.FormLayouts;

/**
 * What is computed from what a page of a form holds, told in sentences under it. Knows no widget.
 *
 * @param title the heading
 * @param lines makes the lines as the roadmap is when they are asked for; no lines and there is no section
 */
record ComputedLines(String title, Supplier<List<Line>> lines) {

	/** The page of a procurement with its joint buyers. */
	static final String MARKET = "market";

	/**
	 * A line.
	 *
	 * @param name the name of what it is about, to go there; empty where it is about the whole
	 * @param text what is told
	 * @param about what it is about; none where it is about the whole
	 */
	record Line(String name, String text, Optional<Element> about) {

		private static Line of(Element element, String text) {
			return new Line(ModelNames.element(Locale.getDefault(), element), text, Optional.of(element));
		}

		private static Line of(String text) {
			return new Line("", text, Optional.empty());
		}
	}

	/**
	 * What is told under a page.
	 *
	 * @param element the element of the form
	 * @param page the key of the page
	 * @return the lines; none where nothing is computed there
	 */
	static Optional<ComputedLines> of(Element element, String page) {
		return switch (element) {
			case Contract contract when page.equals(FormLayouts.LINKS) ->
				Optional.of(new ComputedLines(EditorTexts.get("feeds.head"), () -> feeds(contract)));
			case Procurement procurement when page.equals(MARKET) ->
				Optional.of(new ComputedLines(EditorTexts.get("joint.head"), () -> joint(procurement)));
			default -> Optional.empty();
		};
	}

	/** The indicators that a contract feeds with the ways, then what in it feeds none. */
	private static List<Line> feeds(Contract contract) {
		if (!(EcoreUtil.getRootContainer(contract) instanceof Roadmap roadmap)) {
			return List.of();
		}
		Feeds feeds = Feeds.of(contract, roadmap);
		Map<Indicator, List<Feed>> ways = feeds.feeds().stream()
				.collect(Collectors.groupingBy(Feed::indicator, LinkedHashMap::new, Collectors.toList()));
		List<Line> lines = new ArrayList<>();
		ways.forEach((indicator, some) -> lines.add(Line.of(indicator, some.stream()
				.map(feed -> feed.sentence().in(Locale.getDefault())).collect(Collectors.joining(" ")))));
		feeds.unfed().forEach(element -> lines.add(Line.of(element, EditorTexts.get("feeds.unfed"))));
		return lines.isEmpty() ? List.of(Line.of(EditorTexts.get("feeds.nothing"))) : lines;
	}

	/** What all buyers expect together, then who keeps silent on what. */
	private static List<Line> joint(Procurement procurement) {
		JointPurchase purchase = JointPurchase.of(procurement);
		List<Line> lines = new ArrayList<>();
		if (purchase.isJoint()) {
			lines.add(Line.of(purchase.sentence().in(Locale.getDefault())));
			purchase.problems().forEach(problem -> lines.add(problem.element() == procurement
					? Line.of(problem.message().in(Locale.getDefault()))
					: Line.of(problem.element(), problem.message().in(Locale.getDefault()))));
		}
		return lines;
	}
}

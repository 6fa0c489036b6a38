/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.text;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.leidraad.cli.internal.Session;
import org.leidraad.model.Indicator;
import org.leidraad.model.Roadmap;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.steering.Feed;
import org.leidraad.procurement.steering.Feeds;

/**
 * What {@code feeds} prints: of each contract the indicators that it feeds, by what ways, and what in it feeds none.
 *
 * @param session where to, and in what language
 */
public record FeedsText(Session session) {

	private static final String INDENT = "    ";

	/**
	 * Prints the contracts of a roadmap.
	 *
	 * @param file the roadmap file
	 * @param roadmap the roadmap
	 */
	public void print(Path file, Roadmap roadmap) {
		if (roadmap.getContracts().isEmpty()) {
			session.print("feeds.none", file);
			return;
		}
		session.print("feeds.head", file);
		roadmap.getContracts().forEach(contract -> contract(Feeds.of(contract, roadmap)));
	}

	private void contract(Feeds feeds) {
		session.terminal().print("");
		wrapped("", "  ", session.text("feeds.contract", ModelNames.element(session.locale(), feeds.contract()),
				feeds.indicators().size()));
		Map<Indicator, List<Feed>> byIndicator = feeds.feeds().stream()
				.collect(Collectors.groupingBy(Feed::indicator, LinkedHashMap::new, Collectors.toList()));
		byIndicator.forEach(this::indicator);
		feeds.unfed().forEach(element -> wrapped("  " + session.terminal().sign("–", "-") + ' ', INDENT,
				session.text("feeds.unfed", ModelNames.element(session.locale(), element))));
	}

	private void indicator(Indicator indicator, List<Feed> ways) {
		wrapped("  " + session.terminal().sign("→", ">") + ' ', INDENT,
				ModelNames.element(session.locale(), indicator));
		ways.forEach(way -> wrapped(INDENT, INDENT, way.sentence().in(session.locale())));
	}

	private void wrapped(String first, String indent, String text) {
		List<String> lines = Wrapping.lines(text, Wrapping.PAGE - Math.max(first.length(), indent.length()));
		session.terminal().print(first + lines.getFirst());
		lines.stream().skip(1).forEach(line -> session.terminal().print(indent + line));
	}
}

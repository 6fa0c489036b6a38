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

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.leidraad.framework.ProductGroup;
import org.leidraad.model.Aspect;
import org.leidraad.model.text.Message;

/**
 * Which aspects matter for which product groups: packaging does not for services, data centres do for servers alone.
 * What does not matter is no gap. The facts are in the table {@code applicability.tsv} beside this class, with a reason
 * for each; they are an interpretation of Leidraad.
 */
public final class AspectApplicability {

	private static final AspectApplicability STANDARD = new AspectApplicability();
	private static final String ALL = "*";
	private static final int REASON = 3;

	private record Line(Aspect aspect, boolean matters, List<String> prefixes, String reason) {

		private static Line of(String[] parts) {
			List<String> prefixes = Arrays.stream(parts[2].split(" "))
					.map(code -> ALL.equals(code) ? "" : ProductGroup.of(code).prefix()).toList();
			return new Line(Aspect.get(parts[0]), "yes".equals(parts[1]), prefixes,
					parts.length > REASON ? parts[REASON] : "");
		}

		/** The length of the longest code that a group lies within; -1 where there is none. */
		private int weight(String group) {
			return prefixes.stream().filter(group::startsWith).mapToInt(String::length).max().orElse(-1);
		}
	}

	private final Map<Aspect, List<Line>> lines;

	private AspectApplicability() {
		lines = read().stream().collect(Collectors.groupingBy(Line::aspect));
	}

	/** {@return the table that Leidraad ships} */
	public static AspectApplicability standard() {
		return STANDARD;
	}

	/**
	 * Tells why an aspect does not matter for a product group.
	 *
	 * @param aspect the aspect
	 * @param group the product group; for any purchase all aspects matter but governance, which is about the buyer
	 * @return the reason; none where it matters
	 */
	public Optional<Message> reasonAgainst(Aspect aspect, ScopeGroup group) {
		return reasonAgainst(aspect, group.productGroup());
	}

	Optional<Message> reasonAgainst(Aspect aspect, Optional<ProductGroup> group) {
		if (group.isEmpty() && aspect != Aspect.GOVERNANCE) {
			return Optional.empty();
		}
		String prefix = group.map(ProductGroup::prefix).orElse("");
		Line strongest = null;
		int weight = -1;
		for (Line line : lines.getOrDefault(aspect, List.of())) {
			int own = line.weight(prefix);
			if (own > weight) {
				strongest = line;
				weight = own;
			}
		}
		return strongest == null || strongest.matters()
				? Optional.empty()
				: Optional.of(Message.of(CoverageTexts.TEXTS, "reason." + strongest.reason()));
	}

	private static List<Line> read() {
		try (InputStream stream = AspectApplicability.class.getResourceAsStream("applicability.tsv");
				BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
					.map(line -> line.split("\t")).map(Line::of).toList();
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}
}

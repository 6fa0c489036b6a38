/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.repairs;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.model.Indicator;

/** What the other indicators of a roadmap say in the same field. */
public final class SiblingValues {

	private static final int MOST = 3;
	private static final int LONGEST_LABEL = 60;

	private final RuleContext context;
	private final Map<EAttribute, List<String>> known = new HashMap<>();

	private SiblingValues(RuleContext context) {
		this.context = context;
	}

	/**
	 * The indicators in the roadmap of a check.
	 *
	 * @param context the check
	 * @return what they say
	 */
	public static SiblingValues of(RuleContext context) {
		return context.once(SiblingValues.class, SiblingValues::new);
	}

	/**
	 * One repair for each of the texts that are used most, at most three.
	 *
	 * @param indicator the indicator whose field is to be filled in, because its own text is not usable
	 * @param field the field, of type text
	 * @param usable whether a text would mend the finding; the same for all findings about the field
	 * @return the repairs, most used first
	 */
	public List<Repair> repairs(Indicator indicator, EAttribute field, Predicate<String> usable) {
		return known.computeIfAbsent(field, key -> mostUsed(key, usable)).stream()
				.<Repair>map(text -> new Setting(AnalysisTexts.message("repair.take-over", shortened(text)), indicator,
						field, text))
				.toList();
	}

	private List<String> mostUsed(EAttribute field, Predicate<String> usable) {
		Map<String, Long> uses = context.roadmap().getAmbitions().stream()
				.flatMap(ambition -> ambition.getTargets().stream())
				.flatMap(target -> target.getIndicators().stream())
				.map(indicator -> (String) indicator.eGet(field))
				.filter(text -> text != null && usable.test(text))
				.collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
		return uses.entrySet().stream().sorted(Entry.comparingByValue(Comparator.reverseOrder())).limit(MOST)
				.map(Entry::getKey).toList();
	}

	private static String shortened(String text) {
		return text.length() <= LONGEST_LABEL ? text : text.substring(0, LONGEST_LABEL - 1).strip() + '…';
	}
}

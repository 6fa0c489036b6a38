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

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.internal.live.DocumentOrder;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;

/** An element with the identifier of one that stands before it in the roadmap; that one keeps it. */
final class DuplicateId extends ThreadRule<Element> {

	DuplicateId() {
		super("duplicate-id", Severity.ERROR, Element.class, Reads.own());
	}

	@Override
	public void check(Element element, RuleContext context, FindingReport report) {
		String id = element.getId();
		if (id != null && !keepsIt(element, id, context)) {
			report.found(Literals.ELEMENT__ID, List.of(id),
					() -> List.of(new Steps(AnalysisTexts.message("repair.new-id"),
							changes -> changes.set(element, Literals.ELEMENT__ID, Identity.next(element.eClass()))
									.show(element))));
		}
	}

	private static boolean keepsIt(Element element, String id, RuleContext context) {
		List<Element> bearers = context.withId(id);
		return bearers.size() < 2 || context.once(Keepers.class, Keepers::new).of(id, bearers) == element;
	}

	/**
	 * Who keeps an identifier, found out once for all its bearers: a faulty export gives thousands of elements the
	 * same.
	 * Nothing here outlives a change, and all bearers are checked again when the order of any may have changed.
	 */
	private static final class Keepers {

		private static final int FEW = 32;

		private final RuleContext context;
		private final Map<String, Element> known = new HashMap<>();

		Keepers(RuleContext context) {
			this.context = context;
		}

		Element of(String id, List<Element> bearers) {
			return known.computeIfAbsent(id, key -> bearers.size() <= FEW
					? Collections.min(bearers, new DocumentOrder())
					: firstOnTheWay(key));
		}

		private Element firstOnTheWay(String id) {
			if (id.equals(context.roadmap().getId())) {
				return context.roadmap();
			}
			for (TreeIterator<EObject> all = context.roadmap().eAllContents(); all.hasNext();) {
				if (all.next() instanceof Element element && id.equals(element.getId())) {
					return element;
				}
			}
			return null;
		}
	}
}

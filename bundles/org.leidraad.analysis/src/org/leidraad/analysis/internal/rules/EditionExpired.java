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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Element;
import org.leidraad.model.FrameworkUse;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * An edition of a label or framework of which the last day in force has passed.
 *
 * @param <E> the kind of element that names the edition
 */
final class EditionExpired<E extends Element> extends ThreadRule<E> {

	private EditionExpired(Class<E> subject, Reads reads) {
		super("edition-expired", Severity.WARNING, subject, reads);
	}

	static EditionExpired<FrameworkUse> inUse() {
		return new EditionExpired<>(FrameworkUse.class, Reads.own());
	}

	static EditionExpired<CriterionUse> inCriterion() {
		return new EditionExpired<>(CriterionUse.class,
				Reads.own().at(Path.up(Literals.PROCUREMENT__CRITERIA), Literals.PROCUREMENT__PHASE));
	}

	@Override
	public void check(E element, RuleContext context, FindingReport report) {
		NamedEdition.of(element, context).filter(named -> named.isExpired(context.today())).ifPresent(named -> {
			Optional<Edition> successor = named.successor(context.today());
			List<Object> arguments = new ArrayList<>(
					List.of(named.name(), named.edition().getValidTo().toString(), named.doubt()));
			arguments.addAll(successor.map(newer -> named.stricter(newer, context)).orElse(List.of(0, 0)));
			arguments.add(successor.map(newer -> named.goesOn(newer, context) ? 1 : 2).orElse(0));
			arguments.add(successor.map(Edition::getId).orElse(""));
			report.found(named.field(), arguments,
					() -> successor.map(newer -> named.moveTo(newer, context)).orElse(List.of()));
		});
	}
}

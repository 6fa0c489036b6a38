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

import org.leidraad.analysis.FindingReport;
import org.leidraad.analysis.Path;
import org.leidraad.analysis.Reads;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.Severity;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Element;
import org.leidraad.model.FrameworkUse;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * An edition that is still in force, and that a newer one in force has replaced. One that is in force no more is the
 * matter of {@link EditionExpired}.
 *
 * @param <E> the kind of element that names the edition
 */
final class EditionSuperseded<E extends Element> extends ThreadRule<E> {

	private EditionSuperseded(Class<E> subject, Reads reads) {
		super("edition-superseded", Severity.WARNING, subject, reads);
	}

	static EditionSuperseded<FrameworkUse> inUse() {
		return new EditionSuperseded<>(FrameworkUse.class, Reads.own());
	}

	static EditionSuperseded<CriterionUse> inCriterion() {
		return new EditionSuperseded<>(CriterionUse.class,
				Reads.own().at(Path.up(Literals.PROCUREMENT__CRITERIA), Literals.PROCUREMENT__PHASE));
	}

	@Override
	public void check(E element, RuleContext context, FindingReport report) {
		NamedEdition.of(element, context).filter(named -> !named.isExpired(context.today()))
				.ifPresent(named -> named.successor(context.today()).ifPresent(newer -> {
					List<Object> arguments = new ArrayList<>(
							List.of(named.name(), newer.getId(), newer.isVerified() ? 0 : 1));
					arguments.addAll(named.stricter(newer, context));
					arguments.add(named.goesOn(newer, context) ? 0 : 1);
					report.found(named.field(), arguments, () -> named.moveTo(newer, context));
				}));
	}
}

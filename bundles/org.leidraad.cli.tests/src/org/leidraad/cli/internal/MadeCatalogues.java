/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Degree;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Aspect;
import org.leidraad.testing.framework.CatalogueParts;
import org.leidraad.testing.framework.MadeFramework;
import org.leidraad.testing.framework.MadeRegistry;

/**
 * Three small frameworks without editions, so that what is printed of them never changes: {@code oak}, a label about
 * energy and, at its highest level, repair; {@code rule}, a law about substances; {@code ask}, which asks for the rest
 * but materials.
 */
final class MadeCatalogues extends MadeRegistry {

	MadeCatalogues() {
		super(MadeFramework.of(ask()).named("Ask"), MadeFramework.of(oak()).named("Oak"),
				MadeFramework.of(rule()).named("Rule"));
	}

	private static Framework oak() {
		Framework oak = framework("oak", FrameworkKind.LABEL_TYPE_1);
		criterion(oak, Aspect.ENERGY, Use.TECHNICAL_SPECIFICATION);
		criterion(oak, Aspect.LIFETIME, Use.AWARD).setLevel(CatalogueParts.level(oak, "gold", 3));
		criterion(oak, Aspect.SOCIAL, Use.INFORMATION);
		return oak;
	}

	private static Framework rule() {
		Framework rule = framework("rule", FrameworkKind.LAW);
		criterion(rule, Aspect.HAZARDOUS, Use.LAW);
		return rule;
	}

	private static Framework ask() {
		Framework ask = framework("ask", FrameworkKind.CRITERIA_SET);
		criterion(ask, Aspect.SOCIAL, Use.CONTRACT_CLAUSE);
		criterion(ask, Aspect.PACKAGING, Use.TECHNICAL_SPECIFICATION);
		criterion(ask, Aspect.END_OF_LIFE, Use.CONTRACT_CLAUSE);
		return ask;
	}

	private static Framework framework(String id, FrameworkKind kind) {
		Framework framework = CatalogueParts.catalogue(id, kind);
		framework.setJurisdiction("EU");
		return framework;
	}

	private static Criterion criterion(Framework framework, Aspect aspect, Use use) {
		Criterion criterion = CatalogueParts.criterion(framework, aspect.getLiteral(), aspect, use);
		criterion.setVerified(aspect != Aspect.LIFETIME);
		CatalogueParts.covers(framework, aspect, Degree.CORE);
		return criterion;
	}
}

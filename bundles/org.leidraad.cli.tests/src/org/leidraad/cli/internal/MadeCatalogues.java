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

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.AspectCoverage;
import org.leidraad.framework.catalogue.CatalogueFactory;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Degree;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Level;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Aspect;

/**
 * Three small frameworks without editions, so that what is printed of them never changes: {@code oak}, a label about
 * energy and, at its highest level, repair; {@code rule}, a law about substances; {@code ask}, which asks for the rest
 * but materials.
 */
final class MadeCatalogues implements FrameworkRegistry {

	private final List<InstalledFramework> all = List.of(ask(), oak(), rule());

	private record Made(String id, FrameworkKind kind, Framework catalogue) implements InstalledFramework {

		@Override
		public String bundle() {
			return "org.leidraad.framework." + id;
		}

		@Override
		public String name(Locale locale) {
			return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
		}

		@Override
		public String text(Locale locale, String key) {
			return '<' + key + '>';
		}
	}

	private static InstalledFramework oak() {
		Framework oak = framework("oak", FrameworkKind.LABEL_TYPE_1);
		criterion(oak, Aspect.ENERGY, Use.TECHNICAL_SPECIFICATION);
		Level gold = CatalogueFactory.eINSTANCE.createLevel();
		gold.setId("gold");
		gold.setStep(3);
		oak.getLevels().add(gold);
		criterion(oak, Aspect.LIFETIME, Use.AWARD).setLevel(gold);
		criterion(oak, Aspect.SOCIAL, Use.INFORMATION);
		return new Made("oak", FrameworkKind.LABEL_TYPE_1, oak);
	}

	private static InstalledFramework rule() {
		Framework rule = framework("rule", FrameworkKind.LAW);
		criterion(rule, Aspect.HAZARDOUS, Use.LAW);
		return new Made("rule", FrameworkKind.LAW, rule);
	}

	private static InstalledFramework ask() {
		Framework ask = framework("ask", FrameworkKind.CRITERIA_SET);
		criterion(ask, Aspect.SOCIAL, Use.CONTRACT_CLAUSE);
		criterion(ask, Aspect.PACKAGING, Use.TECHNICAL_SPECIFICATION);
		criterion(ask, Aspect.END_OF_LIFE, Use.CONTRACT_CLAUSE);
		return new Made("ask", FrameworkKind.CRITERIA_SET, ask);
	}

	private static Framework framework(String id, FrameworkKind kind) {
		Framework framework = CatalogueFactory.eINSTANCE.createFramework();
		framework.setId(id);
		framework.setKind(kind);
		framework.setJurisdiction("EU");
		return framework;
	}

	private static Criterion criterion(Framework framework, Aspect aspect, Use use) {
		Criterion criterion = CatalogueFactory.eINSTANCE.createCriterion();
		criterion.setKey(aspect.getLiteral());
		criterion.setAspect(aspect);
		criterion.setVerified(aspect != Aspect.LIFETIME);
		criterion.getUses().add(use);
		framework.getCriteria().add(criterion);
		AspectCoverage coverage = CatalogueFactory.eINSTANCE.createAspectCoverage();
		coverage.setAspect(aspect);
		coverage.setDegree(Degree.CORE);
		framework.getCoverage().add(coverage);
		return criterion;
	}

	@Override
	public List<InstalledFramework> frameworks() {
		return all;
	}

	@Override
	public Optional<InstalledFramework> framework(String id) {
		return all.stream().filter(framework -> framework.id().equals(id)).findFirst();
	}

	@Override
	public Optional<InstalledCriterion> criterion(String key) {
		return Optional.empty();
	}
}

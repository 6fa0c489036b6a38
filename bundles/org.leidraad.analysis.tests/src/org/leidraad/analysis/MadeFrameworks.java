/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.AspectCoverage;
import org.leidraad.framework.catalogue.CatalogueFactory;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Degree;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Level;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Aspect;

/** Installed frameworks that a test makes up. */
public final class MadeFrameworks implements FrameworkRegistry {

	private final List<InstalledFramework> installed = new ArrayList<>();

	private record Made(String id, FrameworkKind kind, Framework catalogue) implements InstalledFramework {

		@Override
		public String bundle() {
			return "org.leidraad.framework." + id;
		}

		@Override
		public String name(Locale locale) {
			return "The " + id;
		}

		@Override
		public String text(Locale locale, String key) {
			return "<" + key + '>';
		}
	}

	/**
	 * Installs a framework with one edition, {@code 1}, verified and in force from 2020.
	 *
	 * @param id its identifier
	 * @param kind its kind
	 * @param content fills its catalogue
	 * @return this
	 */
	public MadeFrameworks with(String id, FrameworkKind kind, Consumer<Framework> content) {
		Framework catalogue = CatalogueFactory.eINSTANCE.createFramework();
		catalogue.setId(id);
		catalogue.setKind(kind);
		edition(catalogue, "1", LocalDate.of(2020, 1, 1), null);
		content.accept(catalogue);
		installed.add(new Made(id, kind, catalogue));
		installed.sort(Comparator.comparing(InstalledFramework::id));
		return this;
	}

	/** Adds an edition that replaces the one before. */
	public static Edition edition(Framework catalogue, String id, LocalDate from, LocalDate to) {
		Edition edition = CatalogueFactory.eINSTANCE.createEdition();
		edition.setId(id);
		edition.setValidFrom(from);
		edition.setValidTo(to);
		edition.setVerified(true);
		edition.setSupersedes(catalogue.getEditions().isEmpty() ? null : catalogue.getEditions().getLast());
		catalogue.getEditions().add(edition);
		return edition;
	}

	/** Adds a criterion. */
	public static Criterion criterion(Framework catalogue, String key, Aspect aspect, Use... uses) {
		Criterion criterion = CatalogueFactory.eINSTANCE.createCriterion();
		criterion.setKey(key);
		criterion.setAspect(aspect);
		criterion.setVerified(true);
		criterion.getUses().addAll(List.of(uses));
		catalogue.getCriteria().add(criterion);
		return criterion;
	}

	/** Adds a level. */
	public static Level level(Framework catalogue, String id, Integer step) {
		Level level = CatalogueFactory.eINSTANCE.createLevel();
		level.setId(id);
		level.setStep(step);
		catalogue.getLevels().add(level);
		return level;
	}

	/** Says how far a catalogue covers an aspect. */
	public static void covers(Framework catalogue, Aspect aspect, Degree degree) {
		AspectCoverage coverage = CatalogueFactory.eINSTANCE.createAspectCoverage();
		coverage.setAspect(aspect);
		coverage.setDegree(degree);
		catalogue.getCoverage().add(coverage);
	}

	@Override
	public List<InstalledFramework> frameworks() {
		return List.copyOf(installed);
	}

	@Override
	public Optional<InstalledFramework> framework(String id) {
		return installed.stream().filter(framework -> framework.id().equals(id)).findFirst();
	}

	@Override
	public Optional<InstalledCriterion> criterion(String key) {
		return CriterionKey.parse(key).flatMap(parsed -> framework(parsed.framework())
				.flatMap(framework -> ((Made) framework).catalogue().getCriteria().stream()
						.filter(one -> one.getKey().equals(parsed.criterion()))
						.filter(one -> one.getEdition() == null || one.getEdition().getId().equals(parsed.edition()))
						.map(one -> new InstalledCriterion(framework, one)).findFirst()));
	}
}

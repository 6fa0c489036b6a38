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
import java.util.function.Consumer;

import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Aspect;
import org.leidraad.testing.framework.CatalogueParts;
import org.leidraad.testing.framework.MadeFramework;
import org.leidraad.testing.framework.MadeRegistry;

/** Installed frameworks that a test makes up, all that they say verified. */
public final class MadeFrameworks extends MadeRegistry {

	/**
	 * Installs a framework with one edition, {@code 1}, verified and in force from 2020.
	 *
	 * @param id its identifier
	 * @param kind its kind
	 * @param content fills its catalogue
	 * @return this
	 */
	public MadeFrameworks with(String id, FrameworkKind kind, Consumer<Framework> content) {
		Framework catalogue = CatalogueParts.catalogue(id, kind);
		edition(catalogue, "1", LocalDate.of(2020, 1, 1), null);
		content.accept(catalogue);
		with(MadeFramework.of(catalogue).named("The " + id));
		return this;
	}

	/** Adds an edition that replaces the one before. */
	public static Edition edition(Framework catalogue, String id, LocalDate from, LocalDate to) {
		Edition before = catalogue.getEditions().isEmpty() ? null : catalogue.getEditions().getLast();
		Edition edition = CatalogueParts.edition(catalogue, id);
		edition.setValidFrom(from);
		edition.setValidTo(to);
		edition.setVerified(true);
		edition.setSupersedes(before);
		return edition;
	}

	/** Adds a criterion. */
	public static Criterion criterion(Framework catalogue, String key, Aspect aspect, Use... uses) {
		Criterion criterion = CatalogueParts.criterion(catalogue, key, aspect, uses);
		criterion.setVerified(true);
		return criterion;
	}
}

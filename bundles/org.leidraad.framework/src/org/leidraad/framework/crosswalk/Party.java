/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.crosswalk;

import java.util.Locale;
import java.util.Optional;

import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Edition;

/** What a link of the crosswalk joins: a certificate of a framework or a criterion. */
public sealed interface Party {

	/** {@return the framework} */
	InstalledFramework framework();

	/**
	 * The name for people.
	 *
	 * @param locale the language
	 * @return framework and edition, or framework and title of the criterion
	 */
	String name(Locale locale);

	/**
	 * A certificate.
	 *
	 * @param framework its framework
	 * @param edition its edition; none where it is any, or the framework has none
	 */
	record OfCertificate(InstalledFramework framework, Optional<Edition> edition) implements Party {

		@Override
		public String name(Locale locale) {
			return edition.map(one -> framework.name(locale) + ' ' + framework.text(locale, "edition." + one.getId()))
					.orElseGet(() -> framework.name(locale));
		}
	}

	/**
	 * A criterion.
	 *
	 * @param criterion the criterion
	 */
	record OfCriterion(InstalledCriterion criterion) implements Party {

		@Override
		public InstalledFramework framework() {
			return criterion.framework();
		}

		@Override
		public String name(Locale locale) {
			return framework().name(locale) + ": " + criterion.title(locale);
		}
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework;

import java.util.Locale;

import org.leidraad.framework.catalogue.Criterion;

/**
 * A criterion together with the framework that it is from.
 *
 * @param framework the framework
 * @param criterion the criterion
 */
public record InstalledCriterion(InstalledFramework framework, Criterion criterion) {

	/**
	 * The title of the criterion.
	 *
	 * @param locale the language
	 * @return the title
	 */
	public String title(Locale locale) {
		return framework.text(locale, "criterion." + criterion.getKey());
	}
}

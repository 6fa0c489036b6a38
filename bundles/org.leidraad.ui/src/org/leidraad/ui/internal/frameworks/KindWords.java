/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import java.util.Locale;

import org.leidraad.framework.catalogue.FrameworkKind;

/** The words for the kinds of frameworks, the same wherever frameworks are listed. */
public final class KindWords {

	private KindWords() {
	}

	/**
	 * The word for a kind.
	 *
	 * @param kind the kind
	 * @return a few words in the language of the window, such as "Product label (type I)"
	 */
	public static String of(FrameworkKind kind) {
		return new CriterionText(Locale.getDefault()).kind(kind);
	}
}

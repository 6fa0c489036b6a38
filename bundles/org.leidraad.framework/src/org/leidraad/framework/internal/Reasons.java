/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.internal;

import org.leidraad.model.text.Texts;

/** Why something follows, or may not be done. */
public final class Reasons {

	/** The sentences. */
	public static final Texts TEXTS = new Texts(Reasons.class, "reasons");

	private Reasons() {
		// no instances
	}
}

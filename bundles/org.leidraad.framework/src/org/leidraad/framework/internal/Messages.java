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

/** The sentences that this bundle says. */
final class Messages {

	static final Texts TEXTS = new Texts(Messages.class, "messages");

	private Messages() {
		// no instances
	}
}

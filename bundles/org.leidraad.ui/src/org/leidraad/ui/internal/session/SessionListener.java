/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.session;

/** Wants to know what happens to an open roadmap. Called in the thread of the window. */
public interface SessionListener {

	/** The roadmap has changed by a command, an undo or a redo. */
	default void changed() {
		// of no interest unless overridden
	}

	/** Another element, or another field of it, is shown. */
	default void selected() {
		// of no interest unless overridden
	}

	/** Frameworks have come, changed or gone; whatever shows what is installed asks again. */
	default void installed() {
		// of no interest unless overridden
	}

	/** A check came to another result than the one before. */
	default void checked() {
		// of no interest unless overridden
	}
}

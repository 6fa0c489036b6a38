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

/** Runs things a little later, in the thread that changes the roadmap. May be asked by any thread. */
@FunctionalInterface
public interface Later {

	/**
	 * Runs something later, once.
	 *
	 * @param milliseconds how much later
	 * @param action what to run
	 */
	void run(int milliseconds, Runnable action);
}

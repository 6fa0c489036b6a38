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

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Keeps what somebody looked for from one run to the next. */
final class Remembered {

	private static final String NODE = "org.leidraad.ui/frameworks";
	private static final String SORTING = "sorting";

	private Remembered() {
	}

	/** Reads what is remembered; the table sorts as it did. */
	static Optional<BrowserState> read(CriteriaTable table) {
		IEclipsePreferences node = node();
		table.sorting(node.getInt(SORTING, 0));
		return Optional.of(BrowserState.of(name -> node.get(name, ""))).filter(state -> !state.isNone());
	}

	static void write(BrowserState state, CriteriaTable table) {
		IEclipsePreferences node = node();
		state.remembered().forEach(node::put);
		node.putInt(SORTING, table.sorting());
	}

	/** Writes it to the disk. */
	static void flush() {
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.get().warn("What was looked for in the frameworks is remembered in this run only.", e);
		}
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}

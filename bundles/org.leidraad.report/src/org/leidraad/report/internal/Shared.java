/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What the tables of one report share, such as the numbered criteria of a tender: made when it is first asked for, and
 * kept as long as the report. The roadmap does not change meanwhile.
 */
public final class Shared {

	private final Map<Class<?>, Object> made = new HashMap<>();

	/**
	 * Gives what is shared.
	 *
	 * @param type what it is; there is one of each type in a report
	 * @param maker makes it; may ask for others
	 * @param <T> what it is
	 * @return the same for every table of the report
	 */
	public synchronized <T> T get(Class<T> type, Supplier<T> maker) {
		Object known = made.get(type);
		if (known == null) {
			known = maker.get();
			made.put(type, known);
		}
		return type.cast(known);
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.internal.conformance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.leidraad.sdk.conformance.Fault;
import org.leidraad.sdk.conformance.Severity;

/** What the checks have found; more than anybody reads is not kept. Safe for use by two threads. */
public final class Faults {

	private static final int MOST = 1_000;

	private final Set<Fault> found = new LinkedHashSet<>();

	/**
	 * Says that something is wrong.
	 *
	 * @param fault what
	 */
	public synchronized void add(Fault fault) {
		if (found.size() < MOST || fault.severity() == Severity.ERROR && found.size() < 2 * MOST) {
			found.add(fault);
		}
	}

	void error(String id, String file, int line, Object... arguments) {
		add(Kit.fault(Severity.ERROR, id, file, line, arguments));
	}

	void warning(String id, String file, int line, Object... arguments) {
		add(Kit.fault(Severity.WARNING, id, file, line, arguments));
	}

	/** {@return what was found, errors first, then by file and line} */
	public synchronized List<Fault> sorted() {
		List<Fault> sorted = new ArrayList<>(found);
		sorted.sort(Comparator.comparing(Fault::severity).thenComparing(Fault::file).thenComparing(Fault::line));
		return sorted;
	}

	/** {@return true if there is an error already} */
	public synchronized boolean serious() {
		return found.stream().anyMatch(fault -> fault.severity() == Severity.ERROR);
	}
}

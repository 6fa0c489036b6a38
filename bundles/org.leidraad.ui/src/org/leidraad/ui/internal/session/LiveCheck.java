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

import java.time.LocalDate;

import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.Roadmap;

/**
 * Keeps findings and states current. A check runs a moment after the last
 * change, so that typing does not wait for it, and in the thread that changes
 * the roadmap, because the model may not be read while it is written.
 */
public final class LiveCheck {

	private static final int PAUSE = 200;

	private final Roadmap roadmap;
	private final ThreadAnalysis analysis;
	private final Later later;
	private final Runnable checked;
	private FindingIndex findings = FindingIndex.EMPTY;
	private ThreadStates states = ThreadStates.EMPTY;
	private int changes;
	private boolean closed;

	/**
	 * @param roadmap what is checked
	 * @param frameworks the installed frameworks
	 * @param later runs things later
	 * @param checked is told after each check
	 */
	public LiveCheck(Roadmap roadmap, FrameworkRegistry frameworks, Later later, Runnable checked) {
		this.roadmap = roadmap;
		this.analysis = new ThreadAnalysis(frameworks);
		this.later = later;
		this.checked = checked;
	}

	/** The roadmap has changed: check it soon. Changes that follow quickly are checked together. */
	public void changed() {
		int change = ++changes;
		later.run(PAUSE, () -> {
			if (change == changes && !closed) {
				check();
			}
		});
	}

	/** Checks now. Who wants to know is told if something has changed. */
	public void check() {
		LocalDate today = LocalDate.now();
		FindingIndex found = new FindingIndex(analysis.check(roadmap, today));
		ThreadStates does = ThreadStates.of(roadmap, today);
		boolean news = !found.sameAs(findings) || !does.sameAs(states);
		findings = found;
		states = does;
		if (news) {
			checked.run();
		}
	}

	/** No check is wanted any more. */
	public void close() {
		closed = true;
	}

	/** {@return what the last check found} */
	public FindingIndex findings() {
		return findings;
	}

	/** {@return how everything did at the last check} */
	public ThreadStates states() {
		return states;
	}
}

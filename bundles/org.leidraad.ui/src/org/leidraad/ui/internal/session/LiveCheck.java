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
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.leidraad.analysis.Rule;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.analysis.live.LiveAnalysis;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;

/**
 * Keeps findings and states current. After each command only what it concerns is looked at, at once and in the thread
 * that changes the roadmap; views are told a moment later, so that they show several quick changes together.
 */
public final class LiveCheck {

	private static final int PAUSE = 40;

	private final Roadmap roadmap;
	private final FrameworkRegistry frameworks;
	private final ThreadAnalysis analysis;
	private final Later later;
	private final Runnable checked;
	private final Consumer<RuntimeException> faults;
	private Optional<LiveAnalysis> live = Optional.empty();
	private List<InstalledFramework> installed = List.of();
	private List<Rule<?>> rules = List.of();
	private FindingIndex findings = FindingIndex.EMPTY;
	private boolean waiting;
	private boolean closed;

	/**
	 * @param roadmap what is checked
	 * @param frameworks the installed frameworks
	 * @param analysis checks it
	 * @param later runs things later
	 * @param checked is told after each check that came to another result
	 * @param faults is told what made a check fail
	 */
	public LiveCheck(Roadmap roadmap, FrameworkRegistry frameworks, ThreadAnalysis analysis, Later later,
			Runnable checked, Consumer<RuntimeException> faults) {
		this.roadmap = roadmap;
		this.frameworks = frameworks;
		this.analysis = analysis;
		this.later = later;
		this.checked = checked;
		this.faults = faults;
	}

	/** The roadmap has changed: say soon what that means. Changes that follow quickly are told together. */
	public void changed() {
		if (!waiting) {
			waiting = true;
			later.run(PAUSE, () -> {
				if (waiting && !closed) {
					check();
				}
			});
		}
	}

	/**
	 * Says now what is found. The whole roadmap is looked at the first time, on another day, when a framework or a
	 * rule has come or gone, and after a check that failed. A check that fails says why, and what was found before it
	 * stays.
	 */
	public void check() {
		waiting = false;
		try {
			boolean current = isCurrent();
			if (current && live.get().update().isEmpty()) {
				return;
			}
			if (!current) {
				start();
			}
			findings = new FindingIndex(live.get().findings());
		} catch (RuntimeException e) {
			// half updated is worse than not at all
			drop();
			faults.accept(e);
			return;
		}
		checked.run();
	}

	private boolean isCurrent() {
		return live.isPresent() && live.get().today().equals(LocalDate.now())
				&& installed.equals(frameworks.frameworks()) && rules.equals(analysis.rules());
	}

	private void start() {
		drop();
		installed = List.copyOf(frameworks.frameworks());
		rules = List.copyOf(analysis.rules());
		LiveAnalysis begun = analysis.analyse(roadmap, LocalDate.now());
		begun.watch();
		live = Optional.of(begun);
	}

	private void drop() {
		live.ifPresent(LiveAnalysis::close);
		live = Optional.empty();
	}

	/** No check is wanted any more. */
	public void close() {
		closed = true;
		drop();
	}

	/** {@return what the last check found} */
	public FindingIndex findings() {
		return findings;
	}

	/**
	 * How an element did at the last check.
	 *
	 * @param element the element
	 * @return its state; none for elements that are not measured
	 */
	public Optional<IndicatorState> state(Element element) {
		return live.flatMap(one -> one.state(element));
	}

	/**
	 * How the worst indicator of an element did at the last check, where that is worse than the element itself.
	 *
	 * @param element the element
	 * @return the state to be shown beside its own, so that no red hides; none where its own tells enough
	 */
	public Optional<IndicatorState> worst(Element element) {
		return live.flatMap(one -> one.worst(element))
				.filter(worst -> state(element).filter(own -> own.concern() < worst.concern()).isPresent());
	}
}

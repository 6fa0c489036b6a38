/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.offers;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.procurement.cost.CostFactor;

/**
 * Computes in another thread what would keep the window waiting. Of several things that were asked for only the last is
 * told; may be used in the thread of the window only.
 */
final class Computing {

	/** Milliseconds; who types a number types more than one figure. */
	private static final int PAUSE = 120;
	/** Nanoseconds for which the window may be kept waiting. */
	private static final long SLICE = 25_000_000;

	/** Is told, in the thread of the window, how a computation does. */
	interface Watcher {

		/** A step is done. */
		void progressed(int steps);

		/** It is done; none where it failed. */
		void computed(Optional<OfferResult> result);
	}

	private final Display display;
	private Optional<Job> running = Optional.empty();
	private int asked;

	Computing(Display display) {
		this.display = display;
	}

	/** Begins to compute; what was asked for before is not told any more. */
	void start(Procurement procurement, Roadmap roadmap, Map<CostFactor, BigDecimal> tried, Watcher watcher) {
		cancel();
		copy(new OfferCopier(procurement, roadmap), tried, watcher);
	}

	/** A bit at a time, with what the person does in between. */
	private void copy(OfferCopier copier, Map<CostFactor, BigDecimal> tried, Watcher watcher) {
		if (copier.step(System.nanoTime() + SLICE)) {
			compute(copier, tried, watcher);
		} else {
			tell(asked, () -> copy(copier, tried, watcher));
		}
	}

	private void compute(OfferCopier snapshot, Map<CostFactor, BigDecimal> tried, Watcher watcher) {
		int number = asked;
		Consumer<Runnable> later = action -> tell(number, action);
		Job job = Job.create(OfferTexts.get("computing.job"), (ICoreRunnable) monitor -> {
			try {
				OfferResult result = OfferResult.of(snapshot.procurement(), snapshot.roadmap(), tried, steps -> {
					if (monitor.isCanceled()) {
						throw new OperationCanceledException();
					}
					later.accept(() -> watcher.progressed(steps));
				});
				later.accept(() -> watcher.computed(Optional.of(result)));
			} catch (OperationCanceledException e) {
				throw e;
			} catch (RuntimeException e) {
				ILog.get().error("The offers cannot be compared.", e);
				later.accept(() -> watcher.computed(Optional.empty()));
			}
		});
		running = Optional.of(job);
		job.schedule(PAUSE);
	}

	private void tell(int number, Runnable action) {
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (number == asked) {
					action.run();
				}
			});
		}
	}

	/** Nothing that was asked for is told any more. */
	void cancel() {
		asked++;
		running.ifPresent(Job::cancel);
		running = Optional.empty();
	}
}

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

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.search.CriterionSearch;

/** Reads what is installed beside the thread of the window, now and whenever a bundle comes or goes. */
final class IndexLoader {

	/** Milliseconds; bundles that come together are read together. */
	private static final int PAUSE = 200;

	private final Composite owner;
	private final Display display;
	private final Consumer<BrowserIndex> loaded;
	private final Runnable changed = this::changed;
	private final AtomicInteger newest = new AtomicInteger();
	private final Optional<FrameworkRegistry> registry;

	/**
	 * @param registry what is installed; none if its service is not there
	 * @param owner while it is there, something is read
	 * @param loaded is given what was read, in the thread of the window
	 */
	IndexLoader(Optional<FrameworkRegistry> registry, Composite owner, Consumer<BrowserIndex> loaded) {
		this.registry = registry;
		this.owner = owner;
		this.display = owner.getDisplay();
		this.loaded = loaded;
	}

	/** Reads now, and from now on whenever something changes. */
	void start() {
		registry.ifPresentOrElse(one -> {
			one.addListener(changed);
			read(one, 0);
		}, () -> loaded.accept(new BrowserIndex(CriterionSearch.over(List.of()), Optional.empty())));
	}

	/** Any thread may tell this. */
	private void changed() {
		registry.ifPresent(one -> read(one, PAUSE));
	}

	private void read(FrameworkRegistry installed, int delay) {
		int mine = newest.incrementAndGet();
		Job job = Job.createSystem(BrowserTexts.get("empty.loading"), (ICoreRunnable) monitor -> {
			if (mine == newest.get()) {
				BrowserIndex index = BrowserIndex.of(installed);
				if (!display.isDisposed()) {
					display.asyncExec(() -> show(mine, index));
				}
			}
		});
		job.schedule(delay);
	}

	private void show(int mine, BrowserIndex index) {
		if (!owner.isDisposed() && mine == newest.get()) {
			loaded.accept(index);
		}
	}

	void stop() {
		newest.incrementAndGet();
		registry.ifPresent(one -> one.removeListener(changed));
	}
}

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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.ui.internal.workbench.InWindow;

/** The browser follows what is installed while it is open. */
@ExtendWith(InWindow.class)
class IndexLoaderTest {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final List<InstalledFramework> installed = new ArrayList<>();
	private final List<Runnable> listeners = new ArrayList<>();
	private final List<Integer> loaded = new ArrayList<>();
	private final FrameworkRegistry registry = new FrameworkRegistry() {

		@Override
		public List<InstalledFramework> frameworks() {
			return List.copyOf(installed);
		}

		@Override
		public Optional<InstalledFramework> framework(String id) {
			return installed.stream().filter(one -> one.id().equals(id)).findFirst();
		}

		@Override
		public Optional<InstalledCriterion> criterion(String key) {
			return Optional.empty();
		}

		@Override
		public void addListener(Runnable listener) {
			listeners.add(listener);
		}

		@Override
		public void removeListener(Runnable listener) {
			listeners.remove(listener);
		}
	};

	private static WrittenFramework framework(String id) {
		return WrittenFramework.of(id, FrameworkKind.LAW, "<criteria key='a'/>", Map.of());
	}

	private static void await(BooleanSupplier condition) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.getAsBoolean()) {
			assertTrue(System.nanoTime() < end, "in vain");
			if (!Display.getCurrent().readAndDispatch()) {
				Display.getCurrent().timerExec(20, () -> {
					// wakes the loop
				});
				Display.getCurrent().sleep();
			}
		}
	}

	@Test
	void whatArrivesAndLeavesIsReadAnewUntilNobodyLooks() throws InterruptedException {
		Shell shell = new Shell(Display.getCurrent(), SWT.NONE);
		IndexLoader loader = new IndexLoader(Optional.of(registry), shell,
				index -> loaded.add(index.search().all().size()));
		installed.add(framework("one"));
		loader.start();
		await(() -> loaded.equals(List.of(1)));
		installed.add(framework("two"));
		Thread other = new Thread(() -> List.copyOf(listeners).forEach(Runnable::run));
		other.start();
		other.join();
		await(() -> loaded.equals(List.of(1, 2)));
		installed.clear();
		listeners.forEach(Runnable::run);
		await(() -> loaded.equals(List.of(1, 2, 0)));
		loader.stop();
		assertEquals(List.of(), listeners);
		shell.dispose();
	}

	@Test
	void withoutRegistryNothingIsInstalled() {
		Shell shell = new Shell(Display.getCurrent(), SWT.NONE);
		IndexLoader loader = new IndexLoader(Optional.empty(), shell, index -> loaded.add(index.search().all().size()));
		loader.start();
		loader.stop();
		shell.dispose();
		assertEquals(List.of(0), loaded);
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.workbench;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * The real application, started beside the tests in a thread of its own. (Where
 * the system allows windows in the first thread only, the tests are to be run by
 * a harness that starts the workbench itself.)
 */
final class StartedWorkbench implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(90);
	private static final Duration NAP = Duration.ofMillis(50);

	private final CompletableFuture<Object> end = new CompletableFuture<>();
	private final Thread thread = new Thread(this::run, "window");

	StartedWorkbench() {
		thread.setDaemon(true);
		thread.start();
		await();
	}

	private void run() {
		try {
			end.complete(new WorkbenchApplication().start(null));
		} catch (Throwable e) {
			end.completeExceptionally(e);
		}
	}

	private void await() {
		long limit = System.nanoTime() + PATIENCE.toNanos();
		while (!open()) {
			if (end.isDone()) {
				throw new IllegalStateException("The workbench ended at once: " + end.join());
			}
			if (System.nanoTime() > limit) {
				throw new IllegalStateException("No window within " + PATIENCE.toSeconds() + " s");
			}
			nap();
		}
	}

	private static boolean open() {
		if (!PlatformUI.isWorkbenchRunning()) {
			return false;
		}
		IWorkbench workbench = PlatformUI.getWorkbench();
		Display display = workbench.getDisplay();
		AtomicBoolean open = new AtomicBoolean();
		display.syncExec(() -> {
			IWorkbenchWindow[] windows = workbench.getWorkbenchWindows();
			// The welcome page is what the window opens last.
			open.set(windows.length > 0 && windows[0].getActivePage() != null
					&& windows[0].getActivePage().getEditorReferences().length > 0);
		});
		return open.get();
	}

	private static void nap() {
		try {
			Thread.sleep(NAP);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The test was interrupted", e);
		}
	}

	@Override
	public void close() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
		end.join();
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.installed;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.framework.FrameworkException;
import org.leidraad.ui.internal.commands.WaitDialog;

/**
 * Does something beside the thread of the window. What is quick is only seen at the pointer; what takes longer shows a
 * dialog in which one can cancel.
 */
final class Waiting {

	/** Milliseconds before there is a dialog. */
	private static final int PATIENCE = 400;
	private static final int LOOK = 50;

	private final Shell shell;
	private boolean busy;

	/**
	 * @param shell over which the dialog stands
	 */
	Waiting(Shell shell) {
		this.shell = shell;
	}

	/** {@return true while something is done} */
	boolean busy() {
		return busy;
	}

	/**
	 * Does something that changes nothing and may be given up.
	 *
	 * @param <T> what comes of it
	 * @param what what is done, in words
	 * @param work does it
	 * @return what came of it; none if it was cancelled, or something else is being done
	 * @throws FrameworkException if the work throws one
	 */
	<T> Optional<T> forAnswer(String what, Callable<T> work) throws FrameworkException {
		return run(what, true, work);
	}

	/**
	 * Does something to its end.
	 *
	 * @param <T> what comes of it
	 * @param what what is done, in words
	 * @param work does it
	 * @return what came of it; none if something else is being done
	 * @throws FrameworkException if the work throws one
	 */
	<T> Optional<T> toTheEnd(String what, Callable<T> work) throws FrameworkException {
		return run(what, false, work);
	}

	private <T> Optional<T> run(String what, boolean canCancel, Callable<T> work) throws FrameworkException {
		if (busy) {
			return Optional.empty();
		}
		Display display = shell.getDisplay();
		WaitDialog dialog = new WaitDialog(shell, InstalledTexts.get("title"));
		dialog.setOpenOnRun(false);
		FutureTask<T> task = new FutureTask<>(work);
		busy = true;
		shell.setCursor(display.getSystemCursor(SWT.CURSOR_WAIT));
		display.timerExec(PATIENCE, () -> {
			if (!task.isDone() && !shell.isDisposed()) {
				dialog.open();
			}
		});
		try {
			dialog.run(true, canCancel, monitor -> follow(task, what, monitor));
			return Optional.of(task.get());
		} catch (InterruptedException cancelled) {
			return Optional.empty();
		} catch (InvocationTargetException | ExecutionException e) {
			throw fault(e);
		} finally {
			busy = false;
			if (!shell.isDisposed()) {
				shell.setCursor(null);
			}
		}
	}

	// In a thread of its own: what is read from a site may hang, and one may still cancel.
	private static void follow(FutureTask<?> task, String what, IProgressMonitor monitor) throws InterruptedException {
		monitor.beginTask(what, IProgressMonitor.UNKNOWN);
		Thread.ofPlatform().daemon().name("installed frameworks").start(task);
		while (!task.isDone()) {
			if (monitor.isCanceled()) {
				task.cancel(true);
				throw new InterruptedException();
			}
			try {
				task.get(LOOK, TimeUnit.MILLISECONDS);
			} catch (TimeoutException notYet) {
				continue;
			} catch (ExecutionException failed) {
				// who waits for it is told when it asks for the answer
				return;
			}
		}
	}

	private static FrameworkException fault(Exception e) {
		if (e.getCause() instanceof FrameworkException refused) {
			return refused;
		}
		Throwable cause = e.getCause() == null ? e : e.getCause();
		return new FrameworkException(InstalledTexts.message("fault.unexpected", String.valueOf(cause.getMessage())),
				cause);
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.commands;

import static org.leidraad.ui.internal.workbench.ShellTexts.text;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.report.ReportException;
import org.leidraad.report.ReportRenderer;
import org.leidraad.report.ReportRequest;
import org.leidraad.ui.internal.workbench.Faults;
import org.leidraad.ui.internal.workbench.RoadmapPart;
import org.leidraad.ui.internal.workbench.Services;

/** File › Report: asks what to make, makes it while the person waits or cancels, and offers to open it. */
public final class ReportHandler extends RoadmapHandler {

	private static final int OPEN_REPORT = 0;
	private static final int OPEN_FOLDER = 1;

	@Override
	protected void execute(RoadmapPart part) throws ExecutionException {
		Shell shell = part.getSite().getShell();
		Optional<ReportRenderer> renderer = Services.find(ReportRenderer.class)
				.filter(service -> !service.designs().isEmpty());
		if (renderer.isEmpty()) {
			Faults.show(shell, text("fault.noReports"));
			return;
		}
		Optional<ReportRequest> request = ReportDialog.ask(shell, renderer.get().designs(), part.document());
		if (request.isPresent()) {
			offer(shell, render(shell, renderer.get(), request.get()));
		}
	}

	/** {@return the files; none if it was cancelled or went wrong, which was said then} */
	private static List<Path> render(Shell shell, ReportRenderer renderer, ReportRequest request)
			throws ExecutionException {
		Rendering rendering = new Rendering(renderer, request);
		try {
			new WaitDialog(shell, text("report.busy")).run(true, true, rendering::run);
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof ReportException fault) {
				Faults.show(shell, fault.message(), fault);
				return List.of();
			}
			throw new ExecutionException("The report cannot be made.", e.getCause());
		} catch (InterruptedException e) {
			// The person pressed Cancel; the renderer leaves no half file.
			return List.of();
		}
		return rendering.files;
	}

	private static void offer(Shell shell, List<Path> files) {
		if (files.isEmpty()) {
			return;
		}
		Path folder = files.get(0).getParent();
		int answer = new MessageDialog(shell, text("report.done.title"), null,
				text("report.done", files.size(), String.valueOf(folder)), MessageDialog.NONE, OPEN_REPORT,
				text("report.done.open"), text("report.done.folder"), text("button.close")).open();
		if (answer == OPEN_REPORT) {
			launch(shell, files.get(0));
		} else if (answer == OPEN_FOLDER) {
			launch(shell, folder);
		}
	}

	private static void launch(Shell shell, Path file) {
		if (!Program.launch(file.toString())) {
			Faults.show(shell, text("fault.noProgram", file.toString()));
		}
	}

	/** Carries the request into the other thread and the files back. */
	private static final class Rendering {

		private static final int WORK = 100;

		private final ReportRenderer renderer;
		private final ReportRequest request;
		private volatile List<Path> files = List.of();

		Rendering(ReportRenderer renderer, ReportRequest request) {
			this.renderer = renderer;
			this.request = request;
		}

		void run(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
			try {
				files = renderer.render(request, SubMonitor.convert(monitor, text("report.busy.hint"), WORK));
			} catch (ReportException e) {
				if (monitor.isCanceled()) {
					throw new InterruptedException();
				}
				throw new InvocationTargetException(e);
			} catch (OperationCanceledException e) {
				throw new InterruptedException();
			}
		}
	}
}

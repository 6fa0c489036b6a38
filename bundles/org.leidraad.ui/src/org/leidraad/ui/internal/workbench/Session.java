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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Which files are open, so that the next window opens them again. */
final class Session {

	private static final RememberedPaths PATHS = new RememberedPaths("open");

	private Session() {
	}

	/** {@return the files that were open and still exist; the one that was in front comes last} */
	static List<Path> files() {
		return PATHS.read().stream().filter(Files::isRegularFile).toList();
	}

	/**
	 * Remembers what a page has open.
	 *
	 * @param page the page of the window
	 */
	static void remember(IWorkbenchPage page) {
		List<Path> files = new ArrayList<>();
		for (IEditorReference editor : page.getEditorReferences()) {
			file(editor).ifPresent(files::add);
		}
		if (page.getActiveEditor() instanceof RoadmapPart part
				&& part.getEditorInput() instanceof RoadmapEditorInput input) {
			files.remove(input.file());
			files.add(input.file());
		}
		if (!files.equals(PATHS.read())) {
			PATHS.write(files);
		}
	}

	private static Optional<Path> file(IEditorReference editor) {
		try {
			IEditorInput input = editor.getEditorInput();
			return input instanceof RoadmapEditorInput roadmap ? Optional.of(roadmap.file()) : Optional.empty();
		} catch (PartInitException e) {
			ILog.get().warn("An open tab will not come back: " + editor.getTitle(), e);
			return Optional.empty();
		}
	}
}

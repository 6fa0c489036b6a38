/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.storage.RoadmapDocument;
import org.leidraad.storage.RoadmapFileException;
import org.leidraad.storage.RoadmapStorage;
import org.leidraad.ui.internal.workbench.Faults;
import org.leidraad.ui.internal.workbench.InstalledStorage;

/** The file behind the editor: saves to it, and asks what to do when others change or delete it. */
final class FileSide {

	private final RoadmapStorage storage = InstalledStorage.get();
	private final Shell shell;
	private FileWatch watch;
	private Path file;
	private boolean asking;

	FileSide(Shell shell, Path file) {
		this.shell = shell;
		follow(file);
	}

	private void follow(Path next) {
		file = next;
		watch = new FileWatch(next);
	}

	/** Saves; false if the person did not want to, or it could not be done, which was then said. */
	boolean save(RoadmapDocument document) {
		if (watch.look() == FileWatch.Event.CHANGED && ask("overwrite", "button.overwrite", "button.cancel") != 0) {
			return false;
		}
		try {
			storage.save(document);
			watch.remember();
			return true;
		} catch (RoadmapFileException e) {
			Faults.show(shell, e.message(), e);
			return false;
		}
	}

	/** Saves under another name; none if it could not be done, which was then said. */
	Optional<RoadmapDocument> saveAs(RoadmapDocument document, Path other) {
		try {
			RoadmapDocument saved = storage.saveAs(document, other);
			follow(other);
			return Optional.of(saved);
		} catch (RoadmapFileException e) {
			Faults.show(shell, e.message(), e);
			return Optional.empty();
		}
	}

	/** What the person wants after others changed or deleted the file. */
	enum Answer {
		/** Nothing happened, or all shall stay as it is. */
		KEEP,
		/** The roadmap shall be saved under another name. */
		SAVE_AS,
		/** The file shall be loaded again. */
		RELOAD
	}

	/** Looks whether others changed or deleted the file, and asks once what to do then. */
	Answer look(boolean dirty) {
		if (asking) {
			return Answer.KEEP;
		}
		FileWatch.Event event = watch.look();
		if (event == FileWatch.Event.NONE) {
			return Answer.KEEP;
		}
		asking = true;
		try {
			if (event == FileWatch.Event.DELETED && !Files.exists(file)) {
				return ask("deleted", "button.saveAs", "button.keep") == 0 ? Answer.SAVE_AS : Answer.KEEP;
			}
			return ask(dirty ? "changed.dirty" : "changed", "button.reload", "button.keep") == 0
					? Answer.RELOAD
					: Answer.KEEP;
		} finally {
			asking = false;
		}
	}

	/** Loads the file again; none if it could not be done, which was then said. */
	Optional<RoadmapDocument> reload() {
		try {
			RoadmapDocument document = storage.open(file);
			watch.remember();
			return Optional.of(document);
		} catch (RoadmapFileException e) {
			Faults.show(shell, e.message(), e);
			return Optional.empty();
		}
	}

	private int ask(String question, String first, String second) {
		String name = file.getFileName().toString();
		return new MessageDialog(shell, name, null, EditorTexts.get("ask." + question, name), MessageDialog.QUESTION, 0,
				EditorTexts.get(first), EditorTexts.get(second)).open();
	}
}

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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.leidraad.storage.RoadmapDocument;
import org.leidraad.storage.RoadmapFileException;
import org.leidraad.storage.RoadmapStorage;
import org.leidraad.storage.template.RoadmapTemplate;
import org.leidraad.storage.template.RoadmapTemplates;
import org.leidraad.ui.internal.welcome.WelcomeEditor;

/** Opens roadmap files into the window, makes new ones, and asks where they go. */
public final class RoadmapFiles {

	/** Identifier of the editor of roadmaps. */
	public static final String EDITOR = "org.leidraad.ui.editor";

	private static final String SUFFIX = "." + RoadmapStorage.EXTENSION;
	private static final int MOST_COPIES = 1000;

	private RoadmapFiles() {
	}

	/**
	 * Opens a file, or brings it to the front where it is open. What is wrong with it is said in a dialog.
	 *
	 * @param page the page to open it in
	 * @param file the file
	 * @return the editor; none if the file cannot be opened
	 */
	public static Optional<RoadmapPart> open(IWorkbenchPage page, Path file) {
		IEditorPart open = page.findEditor(new RoadmapEditorInput(file));
		if (open != null) {
			page.activate(open);
			return part(open);
		}
		try {
			return open(page, InstalledStorage.get().open(file.toAbsolutePath().normalize()));
		} catch (RoadmapFileException e) {
			RecentFiles.remove(file);
			Faults.show(shell(page), e.message(), e);
			return Optional.empty();
		}
	}

	/**
	 * The name of a template without what is said about it in brackets.
	 *
	 * @param template the template
	 * @return the name, such as Provincie Voorbeeld for Provincie Voorbeeld (sample, in Dutch)
	 */
	public static String bareName(RoadmapTemplate template) {
		return template.name(Locale.getDefault()).replaceFirst("\\s*\\([^)]*\\)$", "");
	}

	/**
	 * Makes a roadmap of a template where the person wants it, and opens it.
	 *
	 * @param page the page to open it in
	 * @param template the template
	 * @return the editor; none if the person changed their mind or it cannot be made
	 */
	public static Optional<RoadmapPart> create(IWorkbenchPage page, RoadmapTemplate template) {
		Path proposal = free(folder(), bareName(template));
		boolean made = makeFolder(proposal.getParent());
		Optional<Path> file = askSaveAs(shell(page), proposal);
		if (made && file.isEmpty()) {
			removeFolder(proposal.getParent());
		}
		return file.flatMap(chosen -> create(page, template, chosen));
	}

	/** The dialog of the desktop cannot propose a folder that does not exist. */
	private static boolean makeFolder(Path folder) {
		try {
			boolean missing = Files.notExists(folder);
			Files.createDirectories(folder);
			return missing;
		} catch (IOException e) {
			ILog.get().warn("The folder for roadmaps cannot be made; another is proposed.", e);
			return false;
		}
	}

	private static void removeFolder(Path folder) {
		try {
			Files.deleteIfExists(folder);
		} catch (IOException e) {
			ILog.get().info("The folder for roadmaps stays: something was put into it meanwhile.", e);
		}
	}

	private static Optional<RoadmapPart> create(IWorkbenchPage page, RoadmapTemplate template, Path file) {
		Optional<RoadmapTemplates> templates = Services.find(RoadmapTemplates.class);
		if (templates.isEmpty()) {
			Faults.show(shell(page), ShellTexts.text("fault.noTemplates"));
			return Optional.empty();
		}
		IEditorPart open = page.findEditor(new RoadmapEditorInput(file));
		if (open != null && !page.closeEditor(open, true)) {
			return Optional.empty();
		}
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			RoadmapDocument document = templates.get().instantiate(template, file);
			InstalledStorage.get().save(document);
			return open(page, document);
		} catch (RoadmapFileException e) {
			Faults.show(shell(page), e.message(), e);
		} catch (IOException e) {
			ILog.get().error("Cannot make " + file + " of template " + template.id(), e);
			Faults.show(shell(page), ShellTexts.text("fault.cannotCreate", file.toString()));
		}
		return Optional.empty();
	}

	/**
	 * Asks which file to open.
	 *
	 * @param shell the window
	 * @return the file; none if the person changed their mind
	 */
	public static Optional<Path> askOpen(Shell shell) {
		FileDialog dialog = dialog(shell, SWT.OPEN, "ask.open");
		RecentFiles.list().stream().findFirst().map(Path::getParent).or(() -> Optional.of(folder()))
				.filter(Files::isDirectory).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	/**
	 * Asks where to save. Before an existing file is chosen the person is asked whether it may be replaced.
	 *
	 * @param shell the window
	 * @param proposal the file to propose
	 * @return the file, with the extension of roadmaps; none if the person changed their mind
	 */
	public static Optional<Path> askSaveAs(Shell shell, Path proposal) {
		FileDialog dialog = dialog(shell, SWT.SAVE, "ask.saveAs");
		Path folder = proposal.toAbsolutePath().getParent();
		dialog.setFilterPath(Files.isDirectory(folder) ? folder.toString() : System.getProperty("user.home"));
		dialog.setFileName(proposal.getFileName().toString());
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of).map(RoadmapFiles::withExtension);
	}

	/**
	 * Asks what to do with changes that are not saved.
	 *
	 * @param shell the window
	 * @param name the name of the file
	 * @return {@link ISaveablePart2#YES} to save, {@link ISaveablePart2#NO} to lose them,
	 * {@link ISaveablePart2#CANCEL} to go on editing
	 */
	public static int askToSave(Shell shell, String name) {
		int answer = new MessageDialog(shell, ShellTexts.text("ask.save.title"), null,
				ShellTexts.text("ask.save", name), MessageDialog.QUESTION_WITH_CANCEL, 0,
				ShellTexts.text("button.save"), ShellTexts.text("button.dontSave"), ShellTexts.text("button.cancel"))
				.open();
		return switch (answer) {
			case 0 -> ISaveablePart2.YES;
			case 1 -> ISaveablePart2.NO;
			default -> ISaveablePart2.CANCEL;
		};
	}

	/**
	 * A file that does not exist yet.
	 *
	 * @param folder the folder
	 * @param name the name for people, of which the characters that files cannot have are left out
	 * @return {@code name.leidraad} in the folder, or {@code name 2.leidraad} and so on where that is taken
	 */
	static Path free(Path folder, String name) {
		String plain = name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
		IntFunction<Path> copy = number -> folder.resolve(plain + (number == 1 ? "" : " " + number) + SUFFIX);
		return IntStream.range(1, MOST_COPIES).mapToObj(copy).filter(Files::notExists).findFirst()
				.orElseGet(() -> copy.apply(1));
	}

	private static Optional<RoadmapPart> open(IWorkbenchPage page, RoadmapDocument document) {
		try {
			IEditorPart editor = page.openEditor(new RoadmapEditorInput(document), EDITOR);
			RecentFiles.add(document.file());
			WelcomeEditor.close(page);
			return part(editor);
		} catch (PartInitException e) {
			ILog.get().error("The editor of " + document.file() + " does not open.", e);
			Faults.show(shell(page), ShellTexts.text("fault.editor", document.file().toString()));
			return Optional.empty();
		}
	}

	private static Optional<RoadmapPart> part(IEditorPart editor) {
		return editor instanceof RoadmapPart part ? Optional.of(part) : Optional.empty();
	}

	/** Where roadmaps are kept unless the person says otherwise. */
	private static Path folder() {
		return Path.of(System.getProperty("user.home"), "Leidraad");
	}

	private static Path withExtension(Path file) {
		String name = file.getFileName().toString();
		return name.endsWith(SUFFIX) ? file : file.resolveSibling(name + SUFFIX);
	}

	private static FileDialog dialog(Shell shell, int style, String title) {
		FileDialog dialog = new FileDialog(shell, style);
		dialog.setText(ShellTexts.text(title));
		dialog.setFilterExtensions(new String[]{"*" + SUFFIX, "*"});
		dialog.setFilterNames(new String[]{ShellTexts.text("ask.filter.roadmaps"), ShellTexts.text("ask.filter.all")});
		return dialog;
	}

	private static Shell shell(IWorkbenchPage page) {
		return page.getWorkbenchWindow().getShell();
	}
}

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
import java.util.Objects;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.storage.RoadmapDocument;
import org.leidraad.storage.RoadmapFileException;
import org.leidraad.ui.internal.theme.Icons;

/**
 * A roadmap file to edit. Two inputs are equal when they name the same file, so
 * that a file is open once. Which files are open is remembered by
 * {@link Session} and not by the workbench, because a file that has gone must
 * not come back as a broken tab.
 */
public final class RoadmapEditorInput extends PlatformObject implements IEditorInput {

	private final Path file;
	private RoadmapDocument document;

	/**
	 * A file that is opened when its content is first asked for.
	 *
	 * @param file the file
	 */
	public RoadmapEditorInput(Path file) {
		this.file = file.toAbsolutePath().normalize();
	}

	/**
	 * A file that is open already.
	 *
	 * @param document the open roadmap
	 */
	public RoadmapEditorInput(RoadmapDocument document) {
		this(document.file());
		this.document = document;
	}

	/** {@return the file, absolute} */
	public Path file() {
		return file;
	}

	/**
	 * The content; always the same document.
	 *
	 * @return the open roadmap
	 * @throws RoadmapFileException if the file cannot be opened
	 */
	public RoadmapDocument document() throws RoadmapFileException {
		if (document == null) {
			document = InstalledStorage.get().open(file);
		}
		return document;
	}

	@Override
	public boolean exists() {
		return Files.isRegularFile(file);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return Icons.descriptor(RoadmapPackage.Literals.ROADMAP);
	}

	@Override
	public String getName() {
		return file.getFileName().toString();
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return file.toString();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof RoadmapEditorInput input && file.equals(input.file);
	}

	@Override
	public int hashCode() {
		return Objects.hash(file);
	}
}

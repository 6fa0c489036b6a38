/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.leidraad.model.Roadmap;
import org.leidraad.model.edit.RoadmapAdapterFactory;
import org.leidraad.model.text.Message;
import org.leidraad.storage.internal.Disk;
import org.leidraad.storage.internal.RoadmapReader;
import org.leidraad.storage.internal.RoadmapResource;
import org.leidraad.storage.internal.RoadmapWriter;
import org.leidraad.storage.internal.StorageTexts;

/**
 * Opens and saves roadmap files ({@code .leidraad}: XMI in UTF-8, one element a
 * line). Saving is atomic: a temporary file beside the old one is written,
 * flushed, read back and renamed; a file that cannot be read back never replaces
 * a good one. Keeps no state; needs no display and no OSGi.
 * <p>
 * What a file holds and this version does not know (attributes and elements of
 * a later minor version or of other makers) is kept and saved again, behind
 * what is known. A reference to an element that does not exist is kept as an
 * EMF proxy ({@code eIsProxy()}) that bears the identifier, and saved again as
 * it was. XML comments, and text outside fields, are not kept.
 */
public final class RoadmapStorage {

	/** Extension of roadmap files, without the dot. */
	public static final String EXTENSION = "leidraad";

	private final Disk disk;
	private final Supplier<? extends Collection<? extends EPackage>> packages;

	/** Storage on the disks of this machine, which knows the roadmap's own kinds of element alone. */
	public RoadmapStorage() {
		this(List::of);
	}

	/**
	 * Storage on the disks of this machine.
	 *
	 * @param packages the packages of other makers that are installed, asked at each file: objects of theirs among
	 * {@link org.leidraad.model.Element#getExtensions() the extensions} of an element are real; those of a package that
	 * is not installed
	 * are kept in the file as they are
	 */
	public RoadmapStorage(Supplier<? extends Collection<? extends EPackage>> packages) {
		this(new Disk(), packages);
	}

	RoadmapStorage(Disk disk) {
		this(disk, List::of);
	}

	private RoadmapStorage(Disk disk, Supplier<? extends Collection<? extends EPackage>> packages) {
		this.disk = disk;
		this.packages = packages;
	}

	/**
	 * Opens a roadmap file. Nothing on disk is changed.
	 *
	 * @param file the file
	 * @return the open roadmap
	 * @throws RoadmapFileException if the file is missing, a folder, a device or a pipe, no XML, no roadmap,
	 * truncated, of a newer format, has a DOCTYPE, or holds a value that cannot be
	 */
	public RoadmapDocument open(Path file) throws RoadmapFileException {
		return document(file, new RoadmapReader(file, packages.get()).read(contentOf(file)));
	}

	/**
	 * Makes a document of a roadmap that has no file yet; nothing is written.
	 *
	 * @param roadmap the roadmap
	 * @param file where it will be saved
	 * @return the open roadmap
	 */
	public RoadmapDocument create(Roadmap roadmap, Path file) {
		RoadmapResource resource = new RoadmapResource(uri(file), packages.get());
		resource.getContents().add(roadmap);
		return document(file, resource);
	}

	/**
	 * Saves a document to its file and marks its command stack as saved.
	 *
	 * @param document the document
	 * @throws RoadmapFileException if it cannot be written; the file on disk is as it was
	 */
	public void save(RoadmapDocument document) throws RoadmapFileException {
		new RoadmapWriter(disk, document.file()).write((RoadmapResource) document.resource());
		((BasicCommandStack) document.editingDomain().getCommandStack()).saveIsDone();
	}

	/**
	 * Saves a document to another file, which becomes its file.
	 *
	 * @param document the document
	 * @param file the other file; replaced if it exists
	 * @return the document with the other file
	 * @throws RoadmapFileException if it cannot be written; both files are as they were
	 */
	public RoadmapDocument saveAs(RoadmapDocument document, Path file) throws RoadmapFileException {
		RoadmapDocument moved = new RoadmapDocument(file, document.roadmap(), document.resource(),
				document.editingDomain());
		URI before = document.resource().getURI();
		boolean saved = false;
		try {
			document.resource().setURI(uri(file));
			save(moved);
			saved = true;
		} finally {
			if (!saved) {
				document.resource().setURI(before);
			}
		}
		return moved;
	}

	private byte[] contentOf(Path file) throws RoadmapFileException {
		if (Files.isDirectory(file)) {
			throw new RoadmapFileException(file, message("open.folder", file), null);
		}
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			// reading a pipe waits until somebody writes into it, and some devices never end
			throw new RoadmapFileException(file, message("open.special", file), null);
		}
		try {
			return disk.read(file);
		} catch (NoSuchFileException e) {
			throw new RoadmapFileException(file, message("open.missing", file), e);
		} catch (AccessDeniedException e) {
			throw new RoadmapFileException(file, message("open.denied", file), e);
		} catch (IOException e) {
			throw new RoadmapFileException(file, message("open.failed", file, RoadmapWriter.reason(e)), e);
		}
	}

	private static RoadmapDocument document(Path file, RoadmapResource resource) {
		AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(new RoadmapAdapterFactory(),
				new BasicCommandStack());
		domain.getResourceSet().getResources().add(resource);
		return new RoadmapDocument(file, (Roadmap) resource.getContents().get(0), resource, domain);
	}

	private static URI uri(Path file) {
		return URI.createFileURI(file.toAbsolutePath().toString());
	}

	private static Message message(String key, Object... arguments) {
		return Message.of(StorageTexts.TEXTS, key, arguments);
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.text.Message;
import org.leidraad.storage.RoadmapFileException;

/** Writes a model to a file, and never replaces a good file by one that does not hold the model. */
public final class RoadmapWriter {

	private final Disk disk;
	private final Path file;

	/**
	 * @param disk where to write
	 * @param file the file, which need not exist
	 */
	public RoadmapWriter(Disk disk, Path file) {
		this.disk = disk;
		this.file = file;
	}

	/**
	 * Writes a model.
	 *
	 * @param resource the model
	 * @throws RoadmapFileException if it cannot be written or would not be read back as it is; the file is as it was
	 */
	public void write(RoadmapResource resource) throws RoadmapFileException {
		checkPlace();
		Optional<ForbiddenCharacters.Occurrence> forbidden = ForbiddenCharacters.first(resource);
		if (forbidden.isPresent()) {
			ForbiddenCharacters.Occurrence found = forbidden.get();
			throw failure(null, "save.character", shown(found.element()), found.attribute().getName(),
					found.character(), String.valueOf(found.position()));
		}
		try {
			new SafeFile(disk, file).replace(out -> resource.save(out, RoadmapFormat.saveOptions(resource.metaData())),
					written -> checkWritten(resource, written));
		} catch (AccessDeniedException e) {
			throw failure(e, "save.denied");
		} catch (IOException e) {
			// a read-only or locked disk has errors of its own, beside that of missing rights
			throw disk.writable(folder()) ? failure(e, "save.failed", reason(e)) : failure(e, "save.denied");
		} catch (RuntimeException e) {
			// EMF has no better exception for what XML cannot hold in content of other makers
			throw failure(e, "save.unreadable");
		} finally {
			resource.getErrors().clear();
		}
	}

	private void checkPlace() throws RoadmapFileException {
		if (Files.isDirectory(file)) {
			throw failure(null, "save.folder");
		}
		for (Path part = folder(); part != null; part = part.getParent()) {
			if (Files.exists(part) && !Files.isDirectory(part)) {
				throw failure(null, "save.folder-is-file", part.toString());
			}
		}
		if (!Files.isDirectory(folder())) {
			throw failure(null, "save.no-folder");
		}
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw failure(null, "save.special");
		}
		if (Files.exists(file) && !Files.isWritable(file)) {
			throw failure(null, "save.read-only");
		}
	}

	/** The folder that the file is in; the root, which is a folder itself, was refused before. */
	private Path folder() {
		return file.toAbsolutePath().getParent();
	}

	private void checkWritten(RoadmapResource resource, byte[] written) throws RoadmapFileException {
		RoadmapResource readBack;
		try {
			readBack = new RoadmapReader(file, packages(resource)).read(written);
		} catch (RoadmapFileException e) {
			throw failure(e, "save.unreadable");
		}
		Optional<String> difference = ModelComparison.firstDifference(resource, readBack);
		if (difference.isPresent()) {
			throw failure(null, "save.different", difference.get());
		}
	}

	/** Those that were installed when the roadmap was opened, and those that arrived since and are used in it. */
	private static Collection<EPackage> packages(RoadmapResource resource) {
		Map<String, EPackage> packages = new LinkedHashMap<>();
		resource.packages().forEach(one -> packages.put(one.getNsURI(), one));
		resource.getAllContents().forEachRemaining(object -> {
			// asked first, because the list of an element is made when it is first asked for
			if (object instanceof Element element && element.eIsSet(Literals.ELEMENT__EXTENSIONS)) {
				element.getExtensions().stream().filter(one -> !(one instanceof AnyType))
						.map(one -> one.eClass().getEPackage()).forEach(one -> packages.put(one.getNsURI(), one));
			}
		});
		return packages.values();
	}

	private RoadmapFileException failure(Throwable cause, String key, Object... arguments) {
		Object[] all = new Object[arguments.length + 1];
		all[0] = file.toString();
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		return new RoadmapFileException(file, Message.of(StorageTexts.TEXTS, key, all), cause);
	}

	/**
	 * What the operating system says of a failure, without the file's name.
	 *
	 * @param failure the failure
	 * @return one line
	 */
	public static String reason(IOException failure) {
		String text = failure instanceof FileSystemException e && e.getReason() != null
				? e.getReason()
				: failure.getMessage();
		return text == null || text.isBlank()
				? failure.getClass().getSimpleName()
				: text.lines().findFirst().orElse("");
	}

	private static String shown(EObject object) {
		String id = EcoreUtil.getID(object);
		String name = object instanceof Element element ? element.getName() : null;
		if (name == null || name.isBlank()) {
			return id == null ? object.eClass().getName() : id;
		}
		String line = name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
		return '"' + (line.length() <= 60 ? line : line.substring(0, 59) + "…") + "\" (" + id + ')';
	}
}

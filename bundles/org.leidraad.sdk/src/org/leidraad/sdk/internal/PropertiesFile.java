/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.function.Consumer;

import org.leidraad.framework.FrameworkException;

/**
 * A small file of settings. It is replaced as a whole, so that whoever reads it meanwhile sees the old or the new one.
 *
 * @param path where it is
 */
public record PropertiesFile(Path path) {

	/**
	 * Reads the file.
	 *
	 * @return what it holds; empty if there is none
	 * @throws FrameworkException if it cannot be read
	 */
	public Properties read() throws FrameworkException {
		Properties content = new Properties();
		try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
			content.load(reader);
		} catch (NoSuchFileException none) {
			return content;
		} catch (IOException | IllegalArgumentException e) {
			throw Messages.refusal(e, "settings.unreadable", path.toString(), String.valueOf(e.getMessage()));
		}
		return content;
	}

	/**
	 * Changes the file.
	 *
	 * @param change what is to be changed
	 * @throws FrameworkException if it cannot be read or written
	 */
	public void change(Consumer<Properties> change) throws FrameworkException {
		synchronized (PropertiesFile.class) {
			Properties content = read();
			change.accept(content);
			write(content);
		}
	}

	private void write(Properties content) throws FrameworkException {
		try {
			Files.createDirectories(path.getParent());
			Path written = Files.createTempFile(path.getParent(), path.getFileName().toString(), ".new");
			try {
				try (Writer writer = Files.newBufferedWriter(written, StandardCharsets.UTF_8)) {
					content.store(writer, null);
				}
				Files.move(written, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} finally {
				Files.deleteIfExists(written);
			}
		} catch (IOException e) {
			throw Messages.refusal(e, "settings.unwritable", path.toString(), String.valueOf(e.getMessage()));
		}
	}
}

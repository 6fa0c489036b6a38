/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.internal.conformance;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a bundle, read whole: small, and no longer on a disk where they could change.
 *
 * @param files the contents by path, with slashes
 */
public record BundleFiles(SortedMap<String, byte[]> files) {

	/** Where the manifest is. */
	public static final String MANIFEST = "META-INF/MANIFEST.MF";
	/** Where the declarations are. */
	public static final String PLUGIN = "plugin.xml";

	/** Keeps a copy of its own. */
	public BundleFiles {
		files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
	}

	/**
	 * Finds a file.
	 *
	 * @param path its path
	 * @return its content; none if there is no such file
	 */
	public Optional<byte[]> content(String path) {
		return Optional.ofNullable(files.get(path));
	}

	/**
	 * Finds a text in UTF-8.
	 *
	 * @param path its path
	 * @return the text; none if there is no such file
	 */
	Optional<String> text(String path) {
		return content(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
	}

	/** {@return true if there is a Java class} */
	boolean holdsClasses() {
		return files.keySet().stream().anyMatch(path -> path.endsWith(".class"));
	}

	/**
	 * An address from which a file can be read in this run.
	 *
	 * @param path its path
	 * @return the address; none if there is no such file
	 */
	Optional<URL> address(String path) {
		return content(path).map(bytes -> {
			try {
				return URL.of(new URI("bundle", null, '/' + path, null), new InMemory(bytes));
			} catch (URISyntaxException | MalformedURLException e) {
				throw new IllegalArgumentException(path, e);
			}
		});
	}

	private static final class InMemory extends URLStreamHandler {

		private final byte[] bytes;

		InMemory(byte[] bytes) {
			this.bytes = bytes;
		}

		@Override
		protected URLConnection openConnection(URL address) {
			return new URLConnection(address) {

				@Override
				public void connect() {
					// there is nothing to connect to
				}

				@Override
				public InputStream getInputStream() {
					return new ByteArrayInputStream(bytes);
				}
			};
		}
	}
}

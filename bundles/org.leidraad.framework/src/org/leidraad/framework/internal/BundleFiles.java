/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;

/** The files of a bundle, which need not be started. */
interface BundleFiles {

	/** A mebibyte. */
	int MEBIBYTE = 1 << 20;
	/** Hundreds of times what the largest file needs; a few bytes of a compressed bundle may hold any amount. */
	int MOST_BYTES = 16 * MEBIBYTE;

	/** {@return the symbolic name of the bundle} */
	String bundleName();

	/**
	 * Finds a file in the bundle or in a fragment of it, such as a further translation.
	 *
	 * @param path the path of the file in the bundle
	 * @return where it is; none if there is no such file or the bundle has left
	 */
	Optional<URL> resource(String path);

	/**
	 * Reads a file.
	 *
	 * @param file where it is
	 * @return its content; none if it is larger than {@link #MOST_BYTES}
	 * @throws IOException if it cannot be read
	 */
	static Optional<byte[]> content(URL file) throws IOException {
		try (InputStream in = file.openStream()) {
			byte[] content = in.readNBytes(MOST_BYTES + 1);
			return content.length > MOST_BYTES ? Optional.empty() : Optional.of(content);
		}
	}
}

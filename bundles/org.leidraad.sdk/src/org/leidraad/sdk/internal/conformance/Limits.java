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

import java.time.Duration;

/** How large a bundle may be, and how long looking at it may take. The largest shipped one has 60 KiB in 10 files. */
public final class Limits {

	/** Bytes in a mebibyte. */
	public static final int MEBIBYTE = 1 << 20;
	/** Most bytes of the archive itself. */
	public static final long ARCHIVE = 64L * MEBIBYTE;
	/** Most bytes of one file, uncompressed. */
	public static final int FILE = 16 * MEBIBYTE;
	/** Most bytes of all files together, uncompressed. */
	public static final long ALL_FILES = 64L * MEBIBYTE;
	/** Most files and folders. */
	public static final int ENTRIES = 2_000;
	/** Longest time for all checks. */
	public static final Duration TIME = Duration.ofSeconds(60);

	private Limits() {
		// no instances
	}
}

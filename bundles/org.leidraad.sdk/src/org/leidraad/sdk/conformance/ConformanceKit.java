/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.leidraad.framework.FrameworkException;
import org.leidraad.sdk.internal.Messages;
import org.leidraad.sdk.internal.conformance.Examination;
import org.leidraad.sdk.internal.conformance.Limits;
import org.leidraad.sdk.trust.Abilities;

/**
 * Looks a framework bundle through from end to end. Runs inside Leidraad and on a plain class path alike, unpacks
 * nothing,
 * runs no code of the bundle, and ends whatever the bundle holds.
 */
public final class ConformanceKit {

	private final Duration limit;

	/** Makes a kit with the usual time limit. */
	public ConformanceKit() {
		this(Limits.TIME);
	}

	/** For tests of the time limit. */
	ConformanceKit(Duration limit) {
		this.limit = limit;
	}

	/**
	 * Verifies a bundle.
	 *
	 * @param bundle a jar file, or the folder of a project or an unpacked bundle
	 * @return what is wrong
	 * @throws FrameworkException if there is no such file or folder, or the file is no archive at all
	 */
	public ConformanceReport verify(Path bundle) throws FrameworkException {
		return verify(bundle, Optional.empty());
	}

	/**
	 * Verifies a bundle, also against the last edition of it: what roadmaps hold on to must still be there.
	 *
	 * @param bundle a jar file or folder
	 * @param last the last edition, a jar file or folder
	 * @return what is wrong
	 * @throws FrameworkException if one of them does not exist or is no archive at all
	 */
	public ConformanceReport verify(Path bundle, Optional<Path> last) throws FrameworkException {
		requireThere(bundle);
		if (last.isPresent()) {
			requireThere(last.get());
		}
		try {
			return new Examination(limit).of(bundle, last);
		} catch (IOException e) {
			throw unreadable(bundle, e);
		}
	}

	/**
	 * What a bundle may do, without verifying it.
	 *
	 * @param bundle a jar file or folder
	 * @return what it may do
	 * @throws FrameworkException if there is no such file or folder, or the file is no archive at all
	 */
	public static Abilities abilities(Path bundle) throws FrameworkException {
		requireThere(bundle);
		try {
			return Examination.abilities(bundle);
		} catch (IOException e) {
			throw unreadable(bundle, e);
		}
	}

	private static void requireThere(Path bundle) throws FrameworkException {
		if (!Files.exists(bundle)) {
			throw Messages.refusal(null, "file.none", bundle.toString());
		}
	}

	private static FrameworkException unreadable(Path bundle, IOException e) {
		return Messages.refusal(e, "file.no-archive", bundle.toString(), String.valueOf(e.getMessage()));
	}
}

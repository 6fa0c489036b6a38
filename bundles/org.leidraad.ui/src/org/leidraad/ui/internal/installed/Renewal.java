/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.installed;

import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;

import org.leidraad.framework.FrameworkException;
import org.leidraad.sdk.install.SiteFramework;
import org.leidraad.sdk.install.UserFramework;
import org.osgi.framework.Version;

/** Looks for a newer version of a bundle where the person got it. */
final class Renewal {

	/** What came of it. */
	enum Outcome {
		/** A newer version is installed. */
		RENEWED,
		/** There is no newer version where it came from. */
		NEWEST,
		/** There is nothing any more where it came from. */
		GONE,
		/** The person changed their mind, or it was refused, which was said then. */
		NOT
	}

	private final Arriving arriving;

	Renewal(Arriving arriving) {
		this.arriving = arriving;
	}

	/**
	 * Installs the newer version, if there is one.
	 *
	 * @param own what the person installed
	 * @return what came of it
	 * @throws FrameworkException if the place cannot be read or the bundle not installed
	 */
	Outcome renew(UserFramework own) throws FrameworkException {
		Optional<Origin> origin = Origin.of(own.origin());
		return switch (origin.orElse(null)) {
			case Origin.OneFile(var jar) when Files.isRegularFile(jar) -> outcome(arriving.file(jar));
			case Origin.Site(var address) -> renew(own, address);
			case null, default -> Outcome.GONE;
		};
	}

	private Outcome renew(UserFramework own, URI address) throws FrameworkException {
		Optional<SiteFramework> offered = arriving.offered(address).flatMap(offers -> offers.stream()
				.filter(one -> one.symbolicName().equals(own.symbolicName())).findFirst());
		if (offered.isEmpty()) {
			return Outcome.GONE;
		}
		return isNewer(offered.get().version(), own.version())
				? outcome(arriving.fromSite(address, offered.get()))
				: Outcome.NEWEST;
	}

	private static Outcome outcome(Optional<UserFramework> installed) {
		return installed.isPresent() ? Outcome.RENEWED : Outcome.NOT;
	}

	/** {@return true if a version comes after another; what is no version comes before all} */
	static boolean isNewer(String offered, String installed) {
		return version(offered).compareTo(version(installed)) > 0;
	}

	private static Version version(String written) {
		try {
			return Version.parseVersion(written);
		} catch (IllegalArgumentException e) {
			return Version.emptyVersion;
		}
	}
}

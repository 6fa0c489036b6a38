/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.install;

import java.net.URISyntaxException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * Where the frameworks of a person are kept: the folder {@code frameworks} in that of their settings.
 *
 * @param path the folder, which need not exist
 */
public record FrameworksFolder(Path path) {

	private static final String SETTINGS = ".leidraad";
	private static final String NAME = "frameworks";

	/** {@return that of this run: within {@code -data}, or else of the person's own settings} */
	public static FrameworksFolder usual() {
		Location settings = Platform.getInstanceLocation();
		if (settings != null && settings.isSet()) {
			try {
				// a location is an address that is not encoded, see URIUtil
				return new FrameworksFolder(Path.of(URIUtil.toURI(settings.getURL())).resolve(NAME));
			} catch (URISyntaxException | IllegalArgumentException notAFolder) {
				Platform.getLog(FrameworksFolder.class).warn("No folder of settings: " + settings.getURL(), notAFolder);
			}
		}
		return new FrameworksFolder(Path.of(System.getProperty("user.home"), SETTINGS, NAME));
	}

	/** {@return the file that says what is installed} */
	Path records() {
		return path.resolve("installed.properties");
	}

	/** {@return the file that says who is trusted} */
	public Path trust() {
		return path.resolve("trust.properties");
	}
}

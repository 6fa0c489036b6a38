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

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

import org.leidraad.framework.FrameworkException;
import org.leidraad.sdk.internal.site.P2Site;

/** A p2 site that offers framework bundles: a folder or an address. */
public final class FrameworkSite {

	private final P2Site site;

	/**
	 * @param address the address: {@code https:} or {@code file:}
	 */
	public FrameworkSite(URI address) {
		this.site = new P2Site(address);
	}

	/**
	 * The framework bundles that the site offers.
	 *
	 * @return the newest version of each, by symbolic name
	 * @throws FrameworkException if the site cannot be reached or read
	 */
	public List<SiteFramework> frameworks() throws FrameworkException {
		return site.frameworks();
	}

	/**
	 * Fetches a bundle. It is a file like any other then: {@link FrameworkInstaller#examine} decides what becomes of
	 * it.
	 *
	 * @param framework one of {@link #frameworks()}
	 * @param folder where to put it
	 * @return the jar file
	 * @throws FrameworkException if it cannot be fetched, or is larger than a bundle may be
	 */
	public Path fetch(SiteFramework framework, Path folder) throws FrameworkException {
		return site.fetch(framework, folder);
	}
}

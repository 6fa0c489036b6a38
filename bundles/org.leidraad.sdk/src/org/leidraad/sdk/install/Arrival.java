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

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.leidraad.framework.FrameworkException;
import org.leidraad.sdk.internal.Messages;
import org.leidraad.sdk.internal.site.TemporaryFolder;

/**
 * The jar files that somebody names: one file, or what a p2 site offers, fetched into a folder that is deleted again.
 */
public final class Arrival implements AutoCloseable {

	private final String source;
	private final List<Path> jars;
	private final Optional<Path> temporary;

	private Arrival(String source, List<Path> jars, Optional<Path> temporary) {
		this.source = source;
		this.jars = List.copyOf(jars);
		this.temporary = temporary;
	}

	/**
	 * Gets what a person names.
	 *
	 * @param source a jar file, the folder of a p2 site, or an address
	 * @param wanted symbolic names of the bundles that are wanted of a site; empty for all
	 * @return the files, to be closed
	 * @throws FrameworkException if there is no such file, or the site cannot be read or offers no such thing
	 */
	public static Arrival from(String source, List<String> wanted) throws FrameworkException {
		Optional<Path> path = path(source);
		if (path.isPresent() && !Files.isDirectory(path.get())) {
			return new Arrival(source, List.of(path.get()), Optional.empty());
		}
		URI address = path.map(Path::toUri).orElseGet(() -> URI.create(source));
		FrameworkSite site = new FrameworkSite(address);
		List<SiteFramework> offered = site.frameworks().stream()
				.filter(each -> wanted.isEmpty() || wanted.contains(each.symbolicName())).toList();
		if (offered.isEmpty()) {
			throw Messages.refusal(null, "site.empty", source);
		}
		Path folder = temporary();
		List<Path> fetched = new ArrayList<>();
		try {
			for (SiteFramework framework : offered) {
				fetched.add(site.fetch(framework, folder));
			}
		} catch (FrameworkException e) {
			delete(folder);
			throw e;
		}
		return new Arrival(address.toString(), fetched, Optional.of(folder));
	}

	/** {@return the files} */
	public List<Path> jars() {
		return jars;
	}

	/**
	 * Where a file came from, so that a newer one can be looked for there.
	 *
	 * @param jar one of {@link #jars()}
	 * @return the file, or the site
	 */
	public String origin(Path jar) {
		return temporary.isPresent() ? source : jar.toAbsolutePath().normalize().toString();
	}

	@Override
	public void close() throws FrameworkException {
		if (temporary.isPresent()) {
			delete(temporary.get());
		}
	}

	private static void delete(Path folder) throws FrameworkException {
		try {
			TemporaryFolder.delete(folder);
		} catch (IOException e) {
			throw Messages.refusal(e, "settings.unwritable", folder.toString(), String.valueOf(e.getMessage()));
		}
	}

	private static Path temporary() throws FrameworkException {
		try {
			return Files.createTempDirectory("leidraad-arrival");
		} catch (IOException e) {
			throw Messages.refusal(e, "settings.unwritable", "", String.valueOf(e.getMessage()));
		}
	}

	/** A path, unless it is the address of something in the network. */
	private static Optional<Path> path(String source) {
		try {
			if (source.startsWith("file:")) {
				return Optional.of(Path.of(URI.create(source)));
			}
			return source.matches("[a-zA-Z][a-zA-Z+.-]+:.*") ? Optional.empty() : Optional.of(Path.of(source));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}
}

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
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

import org.leidraad.framework.catalogue.FrameworkKind;
import org.osgi.framework.Bundle;

/** A folder that stands for a bundle: as much of it as reading needs. */
final class FolderBundle {

	static final String NAME = "test.bundle";

	private final Path folder;

	FolderBundle(Path folder) {
		this.folder = folder;
	}

	/** Of a framework "it" with these models of own attributes. */
	Declaration declaration(String... attributes) {
		return new Declaration("it", FrameworkKind.LAW, "It", "it.framework", "texts", List.of(attributes),
				DeclaredBehaviours.NONE, bundle());
	}

	void put(String path, String text) throws IOException {
		Files.writeString(folder.resolve(path), text);
	}

	private Bundle bundle() {
		return (Bundle) Proxy.newProxyInstance(Bundle.class.getClassLoader(), new Class<?>[]{Bundle.class},
				(proxy, method, arguments) -> switch (method.getName()) {
					case "getSymbolicName" -> NAME;
					case "findEntries" -> Files.exists(folder.resolve((String) arguments[1]))
							? Collections.enumeration(List.of(url((String) arguments[1])))
							: null;
					case "toString" -> NAME;
					default -> throw new UnsupportedOperationException(method.getName());
				});
	}

	private URL url(String name) {
		try {
			return folder.resolve(name).toUri().toURL();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

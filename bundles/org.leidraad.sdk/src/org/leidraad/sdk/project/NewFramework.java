/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.project;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.sdk.internal.Messages;

/**
 * What the project of a new framework shall be.
 *
 * @param id the identifier of the framework
 * @param name its name for people
 * @param kind what it is
 * @param bundle the symbolic name of its bundle
 * @param csv a file with the columns of {@code criteria.csv} that becomes the catalogue; none for an example
 * @param code true if it shall have an example of a class, a rule for tiers, with its test
 * @param kit the folder of the vendor kit, in which {@code repository} is a Maven repository
 */
public record NewFramework(String id, String name, FrameworkKind kind, String bundle, Optional<Path> csv, boolean code,
		Path kit) {

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
	private static final Pattern BUNDLE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z][A-Za-z0-9_-]*)+");

	/**
	 * The usual symbolic name of the bundle of a framework.
	 *
	 * @param id the identifier of the framework
	 * @return such as {@code framework.my-label}
	 */
	public static String usualBundle(String id) {
		return (startsWithDigit(id) ? "framework.f" : "framework.") + id;
	}

	/**
	 * Checks what a person wrote.
	 *
	 * @throws FrameworkException if the identifier, the name or the symbolic name is not possible
	 */
	void check() throws FrameworkException {
		if (!ID.matcher(id).matches()) {
			throw Messages.refusal(null, "project.id", id);
		}
		if (!BUNDLE.matcher(bundle).matches() || bundle.startsWith("org.leidraad.")) {
			throw Messages.refusal(null, "project.bundle", bundle);
		}
		if (name.isBlank() || name.lines().count() > 1) {
			throw Messages.refusal(null, "project.name");
		}
	}

	/** {@return the package of its classes} */
	String packageName() {
		return bundle.replace("-", "");
	}

	private static boolean startsWithDigit(String id) {
		return !id.isEmpty() && Character.isDigit(id.charAt(0));
	}
}

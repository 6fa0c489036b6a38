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

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** What the bundle says of itself in its manifest; see the table of headers in docs/vendors/conformance.md. */
final class ManifestCheck implements Check {

	/** Headers that run code, change other bundles, or hide what a bundle does. */
	static final List<String> FORBIDDEN = List.of(Constants.BUNDLE_ACTIVATOR, Constants.BUNDLE_NATIVECODE,
			Constants.DYNAMICIMPORT_PACKAGE, Constants.FRAGMENT_HOST, "ExtensionBundle-Activator", "Service-Component",
			"Eclipse-RegisterBuddy", "Eclipse-BuddyPolicy", "Eclipse-PatchFragment", "Provide-Capability",
			"Eclipse-GenericCapability", "Meta-Persistence", "Launcher-Agent-Class", "Premain-Class", "Agent-Class");

	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
	private static final Set<String> BUNDLES = Set.of("org.leidraad.framework", "org.leidraad.model",
			"org.leidraad.analysis", "org.eclipse.emf.common", "org.eclipse.emf.ecore", "org.eclipse.emf.edit",
			"org.eclipse.core.runtime", "org.eclipse.equinox.common", "org.apache.commons.commons-csv",
			"com.fasterxml.jackson.core.jackson-core", "com.fasterxml.jackson.core.jackson-databind");
	private static final List<String> PACKAGES = List.of("org.leidraad.framework", "org.leidraad.model",
			"org.leidraad.analysis", "org.eclipse.emf.common", "org.eclipse.emf.ecore", "org.apache.commons.csv",
			"com.fasterxml.jackson.core", "com.fasterxml.jackson.databind");
	private static final Set<String> PARSED = Set.of(Constants.BUNDLE_SYMBOLICNAME, Constants.REQUIRE_BUNDLE,
			Constants.IMPORT_PACKAGE, Constants.EXPORT_PACKAGE);

	@Override
	public void check(BundleUnderTest bundle, Faults faults) {
		if (bundle.files().content(BundleFiles.MANIFEST).isEmpty()) {
			faults.error("manifest-missing", BundleFiles.MANIFEST, 0);
			return;
		}
		for (String header : PARSED) {
			bundle.header(header).ifPresent(value -> parse(bundle, header, value, faults));
		}
		identity(bundle, faults);
		bundle.clauses(Constants.REQUIRE_BUNDLE).stream().map(ManifestElement::getValue)
				.filter(name -> !BUNDLES.contains(name))
				.forEach(name -> error(bundle, faults, "requires-foreign", Constants.REQUIRE_BUNDLE, name));
		names(bundle, Constants.IMPORT_PACKAGE).filter(name -> !isAllowed(name))
				.forEach(name -> error(bundle, faults, "requires-foreign", Constants.IMPORT_PACKAGE, name));
		names(bundle, Constants.EXPORT_PACKAGE)
				.filter(name -> !(name + '.').startsWith(bundle.symbolicName().replace('-', '_') + '.')
						&& !(name + '.').startsWith(bundle.symbolicName().replace("-", "") + '.'))
				.forEach(name -> error(bundle, faults, "exports-foreign", Constants.EXPORT_PACKAGE, name));
		FORBIDDEN.stream().filter(header -> bundle.header(header).isPresent())
				.forEach(header -> error(bundle, faults, "header-forbidden", header, header));
		bundle.header(Constants.BUNDLE_CLASSPATH).filter(path -> !path.equals("."))
				.ifPresent(path -> error(bundle, faults, "header-forbidden", Constants.BUNDLE_CLASSPATH,
						Constants.BUNDLE_CLASSPATH));
	}

	private static void parse(BundleUnderTest bundle, String header, String value, Faults faults) {
		try {
			ManifestElement.parseHeader(header, value);
		} catch (BundleException e) {
			error(bundle, faults, "header-unreadable", header, header);
		}
	}

	private static void identity(BundleUnderTest bundle, Faults faults) {
		String name = bundle.symbolicName();
		if (!NAME.matcher(name).matches()) {
			error(bundle, faults, "symbolic-name", Constants.BUNDLE_SYMBOLICNAME, name);
		} else if (bundle.clauses(Constants.BUNDLE_SYMBOLICNAME).stream()
				.noneMatch(clause -> "true".equals(clause.getDirective(Constants.SINGLETON_DIRECTIVE)))) {
			error(bundle, faults, "no-singleton", Constants.BUNDLE_SYMBOLICNAME, name);
		}
		try {
			Version.parseVersion(bundle.header(Constants.BUNDLE_VERSION)
					.orElseThrow(() -> new IllegalArgumentException("no version")));
		} catch (IllegalArgumentException e) {
			error(bundle, faults, "bundle-version", Constants.BUNDLE_VERSION, bundle.version());
		}
		if (bundle.header(Constants.BUNDLE_MANIFESTVERSION).filter("2"::equals).isEmpty()) {
			error(bundle, faults, "manifest-version", Constants.BUNDLE_MANIFESTVERSION);
		}
	}

	private static boolean isAllowed(String packageName) {
		return PACKAGES.stream().anyMatch(allowed -> (packageName + '.').startsWith(allowed + '.'))
				&& !packageName.contains(".internal");
	}

	private static Stream<String> names(BundleUnderTest bundle, String header) {
		return bundle.clauses(header).stream().flatMap(clause -> Stream.of(clause.getValueComponents()));
	}

	private static void error(BundleUnderTest bundle, Faults faults, String id, String header, Object... arguments) {
		faults.error(id, BundleFiles.MANIFEST, line(bundle, header), arguments);
	}

	private static int line(BundleUnderTest bundle, String header) {
		List<String> lines = bundle.files().text(BundleFiles.MANIFEST).orElse("").lines().toList();
		for (int index = 0; index < lines.size(); index++) {
			if (lines.get(index).startsWith(header + ':')) {
				return index + 1;
			}
		}
		return 0;
	}
}

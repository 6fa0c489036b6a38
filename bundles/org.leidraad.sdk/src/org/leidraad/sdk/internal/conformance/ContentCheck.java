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

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What else is in the bundle: no native code, no archives, no code where none is declared. */
final class ContentCheck implements Check {

	private static final Pattern NATIVE = Pattern
			.compile(".*\\.(so(\\.\\d+)*|dll|dylib|jnilib|exe|com|bat|cmd|sh|ps1)");
	private static final Pattern ARCHIVE = Pattern.compile(".*\\.(jar|war|zip|gz|tgz|7z|xz|bz2)");

	@Override
	public void check(BundleUnderTest bundle, Faults faults) {
		for (String path : bundle.files().files().keySet()) {
			String lower = path.toLowerCase(Locale.ROOT);
			if (NATIVE.matcher(lower).matches()) {
				faults.error("native-code", path, 0);
			} else if (ARCHIVE.matcher(lower).matches()) {
				faults.error("archive-inside", path, 0);
			}
		}
		boolean declares = Stream.concat(bundle.abilities().behaviours().stream(), bundle.abilities().rules().stream())
				.findAny().isPresent();
		if (!declares) {
			bundle.files().files().keySet().stream().filter(path -> path.endsWith(".class")).findFirst()
					.ifPresent(path -> faults.error("code-undeclared", path, 0));
		}
	}

	static boolean isCode(String path) {
		String lower = path.toLowerCase(Locale.ROOT);
		return NATIVE.matcher(lower).matches() || ARCHIVE.matcher(lower).matches();
	}
}

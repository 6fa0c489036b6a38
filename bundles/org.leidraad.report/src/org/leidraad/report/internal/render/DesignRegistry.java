/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.render;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The designs that the installed bundles contribute to {@code org.leidraad.report.designs}. */
final class DesignRegistry {

	static final String POINT = "org.leidraad.report.designs";
	private static final String PROCUREMENT = "procurement";

	/** All designs, by identifier. Nothing is kept, so that bundles may come and go. */
	List<InstalledDesign> designs() {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(POINT))
				.flatMap(element -> read(element).stream()).sorted(Comparator.comparing(InstalledDesign::id)).toList();
	}

	Optional<InstalledDesign> design(String id) {
		return designs().stream().filter(design -> design.id().equals(id)).findFirst();
	}

	private static Optional<InstalledDesign> read(IConfigurationElement element) {
		String id = element.getAttribute("id");
		String file = element.getAttribute("file");
		Bundle bundle = Platform.getBundle(element.getContributor().getName());
		if (id == null || file == null || bundle == null) {
			return Optional.empty();
		}
		String workbook = Optional.ofNullable(element.getAttribute("workbook")).orElse(file);
		String texts = Optional.ofNullable(element.getAttribute("texts"))
				.orElse(file.replaceAll("\\.rptdesign$", ""));
		return Optional.of(new InstalledDesign(id, bundle, file, workbook, texts,
				PROCUREMENT.equals(element.getAttribute("subject"))));
	}
}

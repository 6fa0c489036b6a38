/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.table;

import java.util.ArrayList;
import java.util.List;

import org.leidraad.framework.InstalledFramework;
import org.leidraad.model.FrameworkUse;
import org.leidraad.report.internal.ReportFacts;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * What the report was made from and with.
 *
 * @param name what it is
 * @param value which one
 */
record Version(String name, String value) {

	static List<Version> of(ReportFacts facts) {
		List<Version> versions = new ArrayList<>();
		versions.add(new Version(facts.text("version.asOf"), facts.format().date(facts.on())));
		if (!facts.fileName().isEmpty()) {
			versions.add(new Version(facts.text("version.file"), facts.fileName()));
		}
		facts.roadmap().getFrameworks().forEach(use -> versions.add(framework(facts, use)));
		Bundle bundle = FrameworkUtil.getBundle(Version.class);
		if (bundle != null) {
			org.osgi.framework.Version version = bundle.getVersion();
			versions.add(new Version(facts.text("version.program"),
					"Leidraad " + version.getMajor() + "." + version.getMinor() + "." + version.getMicro()));
		}
		return versions;
	}

	private static Version framework(ReportFacts facts, FrameworkUse use) {
		String name = facts.frameworks().framework(use.getFramework() == null ? "" : use.getFramework())
				.map((InstalledFramework found) -> found.name(facts.locale()))
				.orElseGet(() -> facts.text("version.notInstalled", String.valueOf(use.getFramework())));
		return new Version(name, facts.text("version.edition", String.valueOf(use.getEdition())));
	}
}

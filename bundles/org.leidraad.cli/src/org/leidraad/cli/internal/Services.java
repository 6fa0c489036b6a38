/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

import org.leidraad.analysis.RuleRegistry;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.report.ReportRenderer;
import org.leidraad.sdk.install.FrameworkInstaller;
import org.leidraad.storage.RoadmapStorage;
import org.leidraad.storage.template.RoadmapTemplates;

/** The services that commands ask for; each is started only when it is asked for. */
public interface Services {

	/** {@return the installed frameworks} */
	FrameworkRegistry frameworks();

	/** {@return the installed rules} */
	RuleRegistry rules();

	/** {@return what checks roadmaps by the installed rules and frameworks} */
	default ThreadAnalysis analysis() {
		return new ThreadAnalysis(frameworks(), rules());
	}

	/** {@return what opens and saves roadmaps, with the attributes that the installed frameworks add} */
	default RoadmapStorage storage() {
		return new RoadmapStorage(() -> frameworks().attributePackages());
	}

	/** {@return the installed samples and templates} */
	RoadmapTemplates templates();

	/** {@return what installs the frameworks of others} */
	default FrameworkInstaller installer() {
		return FrameworkInstaller.usual();
	}

	/** {@return what makes reports} */
	ReportRenderer reports();
}

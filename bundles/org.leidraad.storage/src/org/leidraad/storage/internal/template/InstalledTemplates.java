/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage.internal.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.leidraad.model.Roadmap;
import org.leidraad.model.identity.Identity;
import org.leidraad.storage.RoadmapDocument;
import org.leidraad.storage.RoadmapFileException;
import org.leidraad.storage.RoadmapStorage;
import org.leidraad.storage.internal.RoadmapReader;
import org.leidraad.storage.template.RoadmapTemplate;
import org.leidraad.storage.template.RoadmapTemplates;

/** The templates in the extension registry. Asked anew each time, because bundles come and go. */
public final class InstalledTemplates implements RoadmapTemplates {

	private static final String POINT = "org.leidraad.storage.templates";

	private final IExtensionRegistry registry;

	/**
	 * @param registry where bundles contribute
	 */
	public InstalledTemplates(IExtensionRegistry registry) {
		this.registry = registry;
	}

	@Override
	public List<RoadmapTemplate> templates() {
		return Arrays.stream(registry.getConfigurationElementsFor(POINT))
				.filter(InstalledTemplates::isComplete)
				.map(element -> (RoadmapTemplate) new BundleTemplate(element))
				.sorted(Comparator.comparing(RoadmapTemplate::sample).reversed().thenComparing(RoadmapTemplate::id))
				.toList();
	}

	private static boolean isComplete(IConfigurationElement element) {
		boolean complete = element.getAttribute("id") != null && element.getAttribute("file") != null;
		if (!complete) {
			ILog.of(InstalledTemplates.class)
					.warn(element.getContributor().getName() + ": a template without id or file is left out");
		}
		return complete;
	}

	@Override
	public Optional<RoadmapTemplate> template(String id) {
		return templates().stream().filter(template -> template.id().equals(id)).findFirst();
	}

	@Override
	public RoadmapDocument instantiate(RoadmapTemplate template, Path file) throws RoadmapFileException, IOException {
		byte[] content;
		try (InputStream in = template.open()) {
			content = in.readAllBytes();
		}
		Roadmap roadmap = (Roadmap) new RoadmapReader(file, template.id(), List.of()).read(content).getContents()
				.get(0);
		if (!template.sample()) {
			// roadmaps of two bodies that began with the same template must not share identifiers
			Identity.renew(roadmap);
		}
		return new RoadmapStorage().create(roadmap, file);
	}
}

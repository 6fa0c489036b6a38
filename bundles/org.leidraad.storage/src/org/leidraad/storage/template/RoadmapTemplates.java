/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.leidraad.storage.RoadmapDocument;
import org.leidraad.storage.RoadmapFileException;

/** The templates and samples that are installed. An OSGi service. */
public interface RoadmapTemplates {

	/** {@return all templates: samples first, then by identifier} */
	List<RoadmapTemplate> templates();

	/**
	 * A template.
	 *
	 * @param id its identifier
	 * @return the template; none if it is not installed
	 */
	Optional<RoadmapTemplate> template(String id);

	/**
	 * Makes a new roadmap of a template. Nothing is written. A sample stays one, with its identifiers; all elements of
	 * any other template get identifiers of their own, so that two roadmaps never share one.
	 *
	 * @param template the template
	 * @param file where the new roadmap will be saved
	 * @return the new roadmap, open
	 * @throws RoadmapFileException if the template's content cannot be used
	 * @throws IOException if the template's content cannot be read
	 */
	RoadmapDocument instantiate(RoadmapTemplate template, Path file) throws RoadmapFileException, IOException;
}

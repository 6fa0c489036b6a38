/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage;

import java.nio.file.Path;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.leidraad.model.Roadmap;

/**
 * One open roadmap: the same for window, command line and report. Every change
 * goes as a command through the command stack of its editing domain.
 *
 * @param file the file that it was opened from or will be saved to
 * @param roadmap the root of the model
 * @param resource the resource that holds it
 * @param editingDomain the domain with its command stack
 */
public record RoadmapDocument(Path file, Roadmap roadmap, Resource resource,
		AdapterFactoryEditingDomain editingDomain) {
}

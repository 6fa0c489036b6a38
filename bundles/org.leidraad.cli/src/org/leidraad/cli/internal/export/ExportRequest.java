/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.export;

import java.time.LocalDate;
import java.util.Optional;

import org.leidraad.cli.internal.Session;
import org.leidraad.storage.RoadmapDocument;

/**
 * What is asked of an export.
 *
 * @param session in what language, and what day it is
 * @param document the roadmap
 * @param from the first day that counts; none for all
 * @param contract the identifier of the contract that alone counts; none for all
 */
public record ExportRequest(Session session, RoadmapDocument document, Optional<LocalDate> from,
		Optional<String> contract) {
}

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

import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Framework;

/**
 * An installed framework together with its content, which could be read.
 *
 * @param framework what its bundle declares
 * @param content editions, levels and criteria
 */
public record Catalogue(InstalledFramework framework, Framework content) {
}

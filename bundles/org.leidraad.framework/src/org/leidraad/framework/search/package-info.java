/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Search over the criteria of all installed frameworks: words in three languages at once, and filters; and two
 * frameworks or editions side by side. Plain Java
 * without a display; nothing here changes a catalogue. The version of this package follows semantic versioning.
 */
package org.leidraad.framework.search;

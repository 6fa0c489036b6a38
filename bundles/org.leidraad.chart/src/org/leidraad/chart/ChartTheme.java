/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.chart;

/** For what ground a picture is drawn. */
public enum ChartTheme {
	/** White paper; must lose nothing in black and white. */
	PRINT,
	/** The light window. */
	LIGHT,
	/** The dark window. */
	DARK
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.chart.internal;

import java.awt.Color;

import org.leidraad.chart.ChartTheme;

/**
 * The inks of one theme.
 *
 * @param ink text and axis
 * @param muted lesser text
 * @param grid grid lines
 * @param thread the one accent: measured values, the thread
 * @param plan the planned line
 * @param band the band of a norm
 * @param budget the area between what was planned and what was measured
 * @param broken where the thread is broken
 * @param ground what is behind, for halos and hollow shapes
 */
public record Palette(Color ink, Color muted, Color grid, Color thread, Color plan, Color band, Color budget,
		Color broken, Color ground) {

	private static final Palette LIGHT = new Palette(new Color(0x1F2328), new Color(0x5B6470), new Color(0xE3E6EA),
			new Color(0x1F3A5F), new Color(0x5B6470), new Color(0xEDF1F6), new Color(0xDCE4EF),
			new Color(0xB84300), Color.WHITE);
	private static final Palette DARK = new Palette(new Color(0xE6E9ED), new Color(0xA4ABB5), new Color(0x3B4149),
			new Color(0x9DBDE6), new Color(0xA4ABB5), new Color(0x323942), new Color(0x37465C),
			new Color(0xD18559), new Color(0x24282E));

	/**
	 * The inks for a ground.
	 *
	 * @param theme the ground
	 * @return the inks
	 */
	public static Palette of(ChartTheme theme) {
		return theme == ChartTheme.DARK ? DARK : LIGHT;
	}
}

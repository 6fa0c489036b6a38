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

import java.awt.Graphics2D;

import org.leidraad.chart.ChartTheme;
import org.leidraad.chart.Picture;

/**
 * An empty place: report engines write a complaint where a picture is missing.
 *
 * @param alternativeText what is said to those who cannot see that it is empty
 */
record NoPicture(String alternativeText) implements Picture {

	@Override
	public void draw(Graphics2D graphics, double width, double height, ChartTheme theme) {
		// It stays empty.
	}
}

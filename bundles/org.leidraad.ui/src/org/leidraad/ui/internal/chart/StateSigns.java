/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.chart;

import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.chart.ChartTheme;
import org.leidraad.chart.StatusSign;
import org.leidraad.ui.internal.theme.Appearance;

/** The signs of states as images for the window, for the theme of the moment. Shared: nobody disposes them. */
public final class StateSigns {

	private static final int SIZE = 16;

	private StateSigns() {
	}

	/**
	 * The sign of a state.
	 *
	 * @param state the state
	 * @return an image of 16 by 16 points
	 */
	public static Image image(IndicatorState state) {
		ChartTheme theme = Appearance.chartTheme();
		String key = "org.leidraad.state." + state.id() + '.' + theme;
		ImageRegistry images = JFaceResources.getImageRegistry();
		if (images.get(key) == null) {
			images.put(key, Pictures.image(Display.getCurrent(),
					scale -> new StatusSign(state).image(SIZE, scale, theme)));
		}
		return images.get(key);
	}

	/**
	 * The colour of a state.
	 *
	 * @param state the state
	 * @return the colour, readable on the ground of the moment
	 */
	public static Color color(IndicatorState state) {
		java.awt.Color color = new StatusSign(state).color(Appearance.chartTheme());
		return new Color(color.getRed(), color.getGreen(), color.getBlue());
	}
}

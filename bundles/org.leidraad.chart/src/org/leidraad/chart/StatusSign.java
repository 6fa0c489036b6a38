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

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Locale;

import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.chart.internal.SignPainter;

/**
 * The sign of a state: the shape carries the meaning, colour only helps.
 * Achieved is a filled disc with a tick, on track a filled disc, attention a
 * triangle, behind a square, wrong way a square with an arrow back, not started
 * a hollow disc, no data a dash, overdue a clock, undefined a hollow diamond.
 *
 * @param state the state
 */
public record StatusSign(IndicatorState state) implements Picture {

	/**
	 * The colour, safe for colour-blind readers. On the dark ground it is the same hue, lightened until its
	 * contrast reaches 4.5 to 1.
	 *
	 * @param theme the ground
	 * @return the colour
	 */
	public Color color(ChartTheme theme) {
		boolean dark = theme == ChartTheme.DARK;
		return new Color(switch (state) {
			case ACHIEVED -> dark ? 0x57A792 : 0x00795A;
			case ON_TRACK -> dark ? 0x5E9FC7 : 0x0067A6;
			case ATTENTION -> dark ? 0xB8924D : 0x9A6400;
			case BEHIND -> dark ? 0xD18559 : 0xB84300;
			case WRONG_WAY -> dark ? 0xC38987 : 0x8C1D18;
			case NOT_STARTED, NO_DATA, OVERDUE, UNDEFINED -> dark ? 0x9399A1 : 0x5B6470;
		});
	}

	/**
	 * The sign as a picture; its ground is transparent in every theme.
	 *
	 * @param size width and height in points
	 * @param scale pixels per point
	 * @param theme the ground
	 * @return the picture
	 */
	public BufferedImage image(int size, double scale, ChartTheme theme) {
		int pixels = Math.max(1, (int) Math.round(size * scale));
		BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.scale(scale, scale);
			draw(graphics, size, size, theme);
		} finally {
			graphics.dispose();
		}
		return image;
	}

	@Override
	public void draw(Graphics2D graphics, double width, double height, ChartTheme theme) {
		Graphics2D copy = (Graphics2D) graphics.create();
		try {
			double size = Math.min(width, height);
			copy.translate((width - size) / 2, (height - size) / 2);
			copy.scale(size / SignPainter.GRID, size / SignPainter.GRID);
			new SignPainter(copy, color(theme), theme == ChartTheme.DARK ? new Color(0x24282E) : Color.WHITE)
					.paint(state);
		} finally {
			copy.dispose();
		}
	}

	/** {@return the word for the state, in English} */
	@Override
	public String alternativeText() {
		return IndicatorAssessment.word(state, Locale.ENGLISH);
	}
}

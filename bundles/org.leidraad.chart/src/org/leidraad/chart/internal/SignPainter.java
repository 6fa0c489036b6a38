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

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

import org.leidraad.analysis.indicator.IndicatorState;

/**
 * Draws the signs of status on a grid of 16.
 *
 * @param graphics where, scaled so that the grid fills the sign
 * @param color the colour of the state
 * @param ground the colour of what is cut out
 */
public record SignPainter(Graphics2D graphics, Color color, Color ground) {

	/** Width and height of the grid. */
	public static final double GRID = 16;

	private static final double MIDDLE = GRID / 2;
	private static final double RADIUS = 6.5;
	private static final float LINE = 1.8f;

	/**
	 * Draws one sign.
	 *
	 * @param state the state
	 */
	public void paint(IndicatorState state) {
		Canvas.prepare(graphics);
		graphics.setColor(color);
		graphics.setStroke(new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		switch (state) {
			case ACHIEVED -> {
				graphics.fill(disc(RADIUS));
				cut(line(4.9, 8.3, 7.1, 10.5, 11.2, 5.8));
			}
			case ON_TRACK -> graphics.fill(disc(RADIUS));
			case ATTENTION -> {
				Path2D triangle = line(8, 2.2, 14.4, 13.4, 1.6, 13.4);
				triangle.closePath();
				graphics.fill(triangle);
				graphics.setStroke(new BasicStroke(0.9f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
				graphics.draw(triangle);
			}
			case BEHIND -> graphics.fill(square());
			case WRONG_WAY -> {
				graphics.fill(square());
				cut(line(11.4, 8, 4.6, 8));
				cut(line(7.4, 5.1, 4.6, 8, 7.4, 10.9));
			}
			case NOT_STARTED -> graphics.draw(disc(RADIUS - LINE / 2));
			case NO_DATA -> {
				graphics.setStroke(new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
				graphics.draw(new Line2D.Double(3, MIDDLE, 13, MIDDLE));
			}
			case OVERDUE -> {
				graphics.draw(disc(RADIUS - LINE / 2));
				graphics.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
				graphics.draw(line(8, 4.6, 8, 8.2, 10.6, 9.6));
			}
			case UNDEFINED -> {
				Path2D diamond = line(8, 2.2, 13.8, 8, 8, 13.8, 2.2, 8);
				diamond.closePath();
				graphics.draw(diamond);
			}
		}
	}

	private void cut(Path2D path) {
		graphics.setColor(ground);
		graphics.draw(path);
	}

	private static Ellipse2D disc(double radius) {
		return new Ellipse2D.Double(MIDDLE - radius, MIDDLE - radius, 2 * radius, 2 * radius);
	}

	private static RoundRectangle2D square() {
		return new RoundRectangle2D.Double(2.2, 2.2, 11.6, 11.6, 1.6, 1.6);
	}

	private static Path2D line(double... coordinates) {
		Path2D path = new Path2D.Double();
		path.moveTo(coordinates[0], coordinates[1]);
		for (int i = 2; i < coordinates.length; i += 2) {
			path.lineTo(coordinates[i], coordinates[i + 1]);
		}
		return path;
	}
}

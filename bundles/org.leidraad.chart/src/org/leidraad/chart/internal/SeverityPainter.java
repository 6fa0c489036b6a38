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

import org.leidraad.analysis.Severity;

/** Draws the signs of findings on a grid of 16. */
public final class SeverityPainter {

	/** Width and height of the grid. */
	public static final double GRID = 16;

	private SeverityPainter() {
	}

	/**
	 * Draws one sign.
	 *
	 * @param graphics where, scaled so that the grid fills the sign
	 * @param severity how bad it is
	 * @param color the ink
	 */
	public static void paint(Graphics2D graphics, Severity severity, Color color) {
		graphics.setColor(color);
		graphics.setStroke(new BasicStroke(3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
		switch (severity) {
			case ERROR -> {
				graphics.draw(new Line2D.Double(3, 3, 13, 13));
				graphics.draw(new Line2D.Double(3, 13, 13, 3));
			}
			case WARNING -> {
				Path2D triangle = new Path2D.Double();
				triangle.moveTo(8, 2);
				triangle.lineTo(15, 14);
				triangle.lineTo(1, 14);
				triangle.closePath();
				graphics.fill(triangle);
			}
			case INFO -> {
				graphics.setStroke(new BasicStroke(2f));
				graphics.draw(new Ellipse2D.Double(3, 3, 10, 10));
			}
		}
	}
}

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
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws lines and text.
 *
 * @param graphics where
 * @param palette the inks
 */
public record Pen(Graphics2D graphics, Palette palette) {

	private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
	private static final float HALO = 2.6f;
	private static final double HATCH = 2.4;

	/**
	 * Draws a line through points.
	 *
	 * @param points the points; fewer than two draw nothing
	 * @param color the ink
	 * @param stroke how it is drawn
	 */
	public void line(List<Point2D> points, Color color, Stroke stroke) {
		if (points.size() > 1) {
			graphics.setColor(color);
			graphics.setStroke(stroke);
			graphics.draw(path(points));
		}
	}

	/**
	 * Fills a shape.
	 *
	 * @param shape the shape
	 * @param color the ink
	 */
	public void fill(Shape shape, Color color) {
		graphics.setColor(color);
		graphics.fill(shape);
	}

	/**
	 * Draws the outline of a shape.
	 *
	 * @param shape the shape
	 * @param color the ink
	 * @param width width of the line in points
	 */
	public void draw(Shape shape, Color color, float width) {
		graphics.setColor(color);
		graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
		graphics.draw(shape);
	}

	/**
	 * Fills a shape with slanted lines.
	 *
	 * @param shape the shape
	 * @param color the ink
	 */
	public void hatch(Shape shape, Color color) {
		Graphics2D inside = (Graphics2D) graphics.create();
		try {
			inside.clip(shape);
			inside.setColor(color);
			inside.setStroke(new BasicStroke(0.8f));
			Rectangle2D box = shape.getBounds2D();
			for (double x = box.getX() - box.getHeight(); x < box.getMaxX(); x += HATCH) {
				inside.draw(new Line2D.Double(x, box.getMaxY(), x + box.getHeight(), box.getY()));
			}
		} finally {
			inside.dispose();
		}
	}

	/**
	 * Fills the area between two lines that begin and end at the same places.
	 *
	 * @param upper one line; fewer than two points fill nothing
	 * @param lower the other
	 * @param color the ink
	 */
	public void between(List<Point2D> upper, List<Point2D> lower, Color color) {
		if (upper.size() > 1 && lower.size() > 1) {
			Path2D area = path(upper);
			for (int i = lower.size() - 1; i >= 0; i--) {
				area.lineTo(lower.get(i).getX(), lower.get(i).getY());
			}
			area.closePath();
			fill(area, color);
		}
	}

	/**
	 * Writes a text as outlines, so that it looks the same wherever it is shown.
	 *
	 * @param text the text
	 * @param x where it begins
	 * @param y its base line
	 * @param font the font
	 * @param color the ink
	 */
	public void text(String text, double x, double y, Font font, Color color) {
		if (!text.isEmpty()) {
			fill(outline(text, x, y, font), color);
		}
	}

	/**
	 * Writes a text with a thin halo in the colour of the ground, which keeps it legible on a line.
	 *
	 * @param text the text
	 * @param x where it begins
	 * @param y its base line
	 * @param font the font
	 * @param color the ink
	 */
	public void label(String text, double x, double y, Font font, Color color) {
		Shape outline = outline(text, x, y, font);
		graphics.setColor(palette.ground());
		graphics.setStroke(new BasicStroke(HALO, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		graphics.draw(outline);
		fill(outline, color);
	}

	/**
	 * The width of a text.
	 *
	 * @param text the text
	 * @param font the font
	 * @return the width in points
	 */
	public static double width(String text, Font font) {
		return text.isEmpty() ? 0 : font.getStringBounds(text, EXACT).getWidth();
	}

	/**
	 * Breaks a text into lines at its spaces.
	 *
	 * @param text the text
	 * @param font the font
	 * @param width most that a line may take; a longer word stands alone
	 * @return the lines
	 */
	public static List<String> wrap(String text, Font font, double width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.split(" ")) {
			if (!line.isEmpty() && width(line + " " + word, font) > width) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

	/**
	 * Shortens a text that does not fit.
	 *
	 * @param text the text
	 * @param font the font
	 * @param width most that it may take
	 * @return the text, or its beginning with three dots
	 */
	public static String fit(String text, Font font, double width) {
		String shown = text;
		for (int end = text.length(); end > 0 && width(shown, font) > width; end--) {
			shown = text.substring(0, end).stripTrailing() + "…";
		}
		return shown;
	}

	private static Path2D path(List<Point2D> points) {
		Path2D path = new Path2D.Double();
		path.moveTo(points.get(0).getX(), points.get(0).getY());
		points.stream().skip(1).forEach(point -> path.lineTo(point.getX(), point.getY()));
		return path;
	}

	private static Shape outline(String text, double x, double y, Font font) {
		return font.createGlyphVector(EXACT, text).getOutline((float) x, (float) y);
	}
}

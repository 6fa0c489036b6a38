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

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a place for each label so that no label covers a line or another label. */
final class LabelPlaces {

	private static final double TAKEN = 50;
	private static final double[] DISTANCES = {1, 1.8, 2.8, 4};

	/** On which side of its point a label is tried first. */
	enum Side {

		/** Right of the point, then around it. */
		RIGHT(new double[][]{{1, 0}, {1, -1}, {1, 1}, {0, -1}, {0, 1}, {-1, -1}, {-1, 1}, {-1, 0}}),
		/** Above the point, then around it. */
		ABOVE(new double[][]{{0, -1}, {-1, -1}, {1, -1}, {0, 1}, {1, 1}, {-1, 1}, {1, 0}, {-1, 0}}),
		/** Below the point, then around it. */
		BELOW(new double[][]{{0, 1}, {1, 1}, {-1, 1}, {0, -1}, {-1, -1}, {1, -1}, {1, 0}, {-1, 0}});

		private final double[][] directions;

		Side(double[][] directions) {
			this.directions = directions;
		}
	}

	private final Rectangle2D bounds;
	private final double gap;
	private final List<Line2D> lines = new ArrayList<>();
	private final List<Rectangle2D> taken = new ArrayList<>();

	/**
	 * @param bounds where labels may be
	 * @param gap distance of a label from its point
	 */
	LabelPlaces(Rectangle2D bounds, double gap) {
		this.bounds = bounds;
		this.gap = gap;
	}

	/** Keeps labels off a line. */
	void avoid(List<Point2D> line) {
		for (int i = 1; i < line.size(); i++) {
			lines.add(new Line2D.Double(line.get(i - 1), line.get(i)));
		}
	}

	/** Keeps labels off an area. */
	void avoid(Rectangle2D area) {
		taken.add(area);
	}

	/** The best place for a label that must be shown. */
	Rectangle2D place(Point2D point, double width, double height, Side side) {
		return best(point, width, height, side, Double.MAX_VALUE).orElseGet(() -> clamp(point, width, height));
	}

	/** A free place for a label that may be left out. */
	Optional<Rectangle2D> offer(Point2D point, double width, double height, Side side) {
		return best(point, width, height, side, 0.9);
	}

	private Optional<Rectangle2D> best(Point2D point, double width, double height, Side side, double limit) {
		Rectangle2D best = null;
		double least = limit;
		for (double distance : DISTANCES) {
			for (int i = 0; i < side.directions.length; i++) {
				Rectangle2D candidate = beside(point, width, height, side.directions[i], gap * distance);
				double cost = cost(candidate) + 0.01 * i + 0.2 * (distance - 1);
				if (bounds.contains(candidate) && cost < least) {
					best = candidate;
					least = cost;
				}
			}
		}
		if (best != null) {
			taken.add(best);
		}
		return Optional.ofNullable(best);
	}

	private static Rectangle2D beside(Point2D point, double width, double height, double[] direction, double away) {
		double x = point.getX() + direction[0] * (away + width / 2) - width / 2;
		double y = point.getY() + direction[1] * (away + height / 2) - height / 2;
		return new Rectangle2D.Double(x, y, width, height);
	}

	private double cost(Rectangle2D place) {
		double cost = 0;
		for (Rectangle2D other : taken) {
			cost += other.intersects(place) ? TAKEN : 0;
		}
		for (Line2D line : lines) {
			cost += line.intersects(place) ? 1 : 0;
		}
		return cost;
	}

	private Rectangle2D clamp(Point2D point, double width, double height) {
		double x = Math.clamp(point.getX(), bounds.getMinX(), Math.max(bounds.getMinX(), bounds.getMaxX() - width));
		double y = Math.clamp(point.getY(), bounds.getMinY(), Math.max(bounds.getMinY(), bounds.getMaxY() - height));
		Rectangle2D place = new Rectangle2D.Double(x, y, width, height);
		taken.add(place);
		return place;
	}
}

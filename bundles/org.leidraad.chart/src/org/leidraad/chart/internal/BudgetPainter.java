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

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.leidraad.analysis.indicator.CumulativeBudget.Use;

/**
 * The area between what was planned and what was measured: what of a budget was used too much, or is left. Nothing
 * where amounts do not add up over the years.
 */
final class BudgetPainter {

	private static final double NEAR = 40;

	private final Optional<Use> use;
	private final TrajectoryData data;
	private final ChartPlane plane;
	private final Pen pen;

	BudgetPainter(TrajectoryData data, ChartPlane plane, Pen pen) {
		this.use = data.budget();
		this.data = data;
		this.plane = plane;
		this.pen = pen;
	}

	/** Fills the area between two lines, over the days on which both are known. */
	void paint(List<Point2D> planned, List<Point2D> measured) {
		use.ifPresent(known -> {
			double left = plane.x(known.from());
			double right = plane.x(known.to());
			List<Point2D> actual = new ArrayList<>(measured);
			actual.addFirst(plane.at(data.stations().getFirst()));
			actual.sort(Comparator.comparingDouble(Point2D::getX));
			pen.between(within(planned, left, right), within(actual, left, right), pen.palette().budget());
		});
	}

	/** The part of a line between two places, cut where it crosses them. */
	private static List<Point2D> within(List<Point2D> line, double left, double right) {
		List<Point2D> part = new ArrayList<>();
		for (int i = 0; i < line.size(); i++) {
			Point2D here = line.get(i);
			Point2D before = i == 0 ? here : line.get(i - 1);
			for (double edge : new double[]{left, right}) {
				if (before.getX() < edge && here.getX() > edge) {
					double share = (edge - before.getX()) / (here.getX() - before.getX());
					part.add(new Point2D.Double(edge, before.getY() + share * (here.getY() - before.getY())));
				}
			}
			if (here.getX() >= left && here.getX() <= right) {
				part.add(here);
			}
		}
		return part;
	}

	/** Where the words belong: below the middle of the area. */
	Point2D place(List<Point2D> planned, List<Point2D> measured) {
		double middle = use.map(known -> (plane.x(known.from()) + plane.x(known.to())) / 2)
				.orElse(plane.plot().getCenterX());
		double lowest = Stream.concat(planned.stream(), measured.stream())
				.filter(point -> Math.abs(point.getX() - middle) < NEAR).mapToDouble(Point2D::getY).max()
				.orElse(plane.plot().getCenterY());
		return new Point2D.Double(middle, lowest);
	}
}

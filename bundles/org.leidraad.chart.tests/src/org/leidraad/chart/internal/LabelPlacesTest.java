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

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.leidraad.chart.internal.LabelPlaces.Side;

/** Labels cover neither a line nor each other. */
class LabelPlacesTest {

	private static final Rectangle2D BOUNDS = new Rectangle2D.Double(0, 0, 300, 100);

	@Test
	void keepsLabelsApart() {
		LabelPlaces places = new LabelPlaces(BOUNDS, 5);
		List<Rectangle2D> placed = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			Rectangle2D label = places.place(new Point2D.Double(150 + i, 50), 40, 11, Side.RIGHT);
			assertTrue(placed.stream().noneMatch(label::intersects), "label " + i);
			assertTrue(BOUNDS.contains(label));
			placed.add(label);
		}
	}

	@Test
	void keepsLabelsOffTheLine() {
		LabelPlaces places = new LabelPlaces(BOUNDS, 5);
		Point2D left = new Point2D.Double(0, 50);
		Point2D right = new Point2D.Double(300, 50);
		places.avoid(List.of(left, right));
		Rectangle2D label = places.place(new Point2D.Double(150, 50), 40, 11, Side.RIGHT);
		assertFalse(label.intersectsLine(0, 50, 300, 50));
	}

	@Test
	void leavesOutWhatDoesNotFit() {
		LabelPlaces places = new LabelPlaces(BOUNDS, 5);
		places.avoid(BOUNDS);
		Optional<Rectangle2D> label = places.offer(new Point2D.Double(150, 50), 40, 11, Side.ABOVE);
		assertTrue(label.isEmpty());
	}
}

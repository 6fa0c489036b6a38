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

import org.leidraad.analysis.Severity;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.chart.internal.Canvas;
import org.leidraad.chart.internal.SeverityPainter;

/**
 * The sign of a finding: a cross where the thread is broken, a triangle where it is weak, a ring for what is worth
 * knowing.
 *
 * @param severity how bad it is
 */
public record SeveritySign(Severity severity) implements Picture {

	/**
	 * The colour, one of those of the states.
	 *
	 * @param theme the ground
	 * @return the colour
	 */
	public Color color(ChartTheme theme) {
		return new StatusSign(switch (severity) {
			case ERROR -> IndicatorState.BEHIND;
			case WARNING -> IndicatorState.ATTENTION;
			case INFO -> IndicatorState.ON_TRACK;
		}).color(theme);
	}

	@Override
	public void draw(Graphics2D graphics, double width, double height, ChartTheme theme) {
		Graphics2D copy = (Graphics2D) graphics.create();
		try {
			Canvas.prepare(copy);
			double size = Math.min(width, height);
			copy.translate((width - size) / 2, (height - size) / 2);
			copy.scale(size / SeverityPainter.GRID, size / SeverityPainter.GRID);
			SeverityPainter.paint(copy, severity, color(theme));
		} finally {
			copy.dispose();
		}
	}

	/** {@return the name of the severity in files} */
	@Override
	public String alternativeText() {
		return severity.id();
	}
}

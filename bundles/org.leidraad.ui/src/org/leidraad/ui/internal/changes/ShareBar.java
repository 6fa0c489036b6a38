/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.changes;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;

import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.chart.ChartTheme;
import org.leidraad.chart.Picture;
import org.leidraad.chart.StatusSign;

/**
 * How much of a limit is used, as a small bar beside the figure.
 *
 * @param share the part of the limit, from 0; 1 and more fills it
 */
record ShareBar(BigDecimal share) implements Picture {

	/** Width in points. */
	static final int WIDTH = 44;
	/** Height in points. */
	static final int HEIGHT = 12;

	private static final BigDecimal NEARLY = new BigDecimal("0.80");

	@Override
	public void draw(Graphics2D graphics, double width, double height, ChartTheme theme) {
		Color color = new StatusSign(state()).color(theme);
		double part = share.min(BigDecimal.ONE).max(BigDecimal.ZERO).doubleValue();
		graphics.setColor(color);
		graphics.fill(new Rectangle2D.Double(1, 2, (width - 2) * part, height - 4));
		graphics.setStroke(new BasicStroke(1f));
		graphics.draw(new Rectangle2D.Double(0.5, 1.5, width - 1, height - 3));
	}

	private IndicatorState state() {
		if (share.compareTo(BigDecimal.ONE) >= 0) {
			return IndicatorState.BEHIND;
		}
		return share.compareTo(NEARLY) > 0 ? IndicatorState.ATTENTION : IndicatorState.ON_TRACK;
	}

	@Override
	public String alternativeText() {
		return share.toPlainString();
	}
}

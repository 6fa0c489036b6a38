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

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.MathContext;

import org.leidraad.analysis.Severity;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.chart.ChartTheme;
import org.leidraad.chart.FigureFormat;
import org.leidraad.chart.LimitMeter;
import org.leidraad.chart.Picture;
import org.leidraad.chart.SeveritySign;
import org.leidraad.chart.StatusSign;

/** Draws a {@link LimitMeter} from the top of the picture down. */
public final class LimitPainter {

	private static final Font WORDS = Typeface.regular(9);
	private static final Font VERDICT = Typeface.bold(9.5f);
	private static final double SIGN = 12;
	private static final double TOP = 30;
	private static final double BAR = 15;
	private static final double LINE = 13;
	private static final double ROOM = 1.12;
	private static final double MOST = 4;
	private static final double OVERHANG = 4;

	private final LimitMeter meter;
	private final Pen pen;
	private final ChartTheme theme;
	private final double width;
	private final double limit;
	private final double booked;
	private final double after;
	private final double scale;

	/**
	 * @param meter what is drawn
	 * @param pen where
	 * @param theme the ground
	 * @param width width in points
	 */
	public LimitPainter(LimitMeter meter, Pen pen, ChartTheme theme, double width) {
		this.meter = meter;
		this.pen = pen;
		this.theme = theme;
		this.width = width;
		limit = 1;
		booked = share(meter.fill().booked());
		after = share(meter.fill().after());
		double most = Math.min(MOST, Math.max(limit, Math.max(Math.abs(booked), Math.abs(after))));
		scale = width / (most * ROOM);
	}

	/** As a part of the limit; far outside it only the direction matters. */
	private double share(BigDecimal value) {
		double part = value.divide(meter.fill().limit(), MathContext.DECIMAL64).doubleValue();
		return Math.clamp(part, -2 * MOST, 2 * MOST);
	}

	/** Draws it. */
	public void paint() {
		Color verdict = verdict();
		limit();
		bars();
		double x = scale * limit;
		pen.draw(new Line2D.Double(x, TOP - OVERHANG, x, TOP + BAR + OVERHANG), verdict, 1.6f);
		words();
	}

	private Color verdict() {
		Picture sign = meter.fill().fits()
				? new StatusSign(IndicatorState.ACHIEVED)
				: new SeveritySign(Severity.ERROR);
		Color color = meter.fill().fits()
				? new StatusSign(IndicatorState.ACHIEVED).color(theme)
				: new SeveritySign(Severity.ERROR).color(theme);
		AffineTransform before = pen.graphics().getTransform();
		sign.draw(pen.graphics(), SIGN, SIGN, theme);
		pen.graphics().setTransform(before);
		pen.text(meter.word(), SIGN + 4, SIGN - 2.5, VERDICT, color);
		return color;
	}

	/** The name of the limit stands over its line, as near as the edge allows. */
	private void limit() {
		String text = ChartTexts.get(meter.locale(), "meter.limit", meter.money(meter.fill().limit()));
		double wide = Pen.width(text, WORDS);
		double x = Math.clamp(scale * limit - wide / 2, 0, Math.max(0, width - wide));
		pen.text(text, x, TOP - OVERHANG - 3, WORDS, pen.palette().muted());
	}

	private void bars() {
		Palette palette = pen.palette();
		pen.fill(bar(0, width / scale), palette.band());
		boolean sameSide = booked * after >= 0;
		double first = sameSide ? Math.min(Math.abs(booked), Math.abs(after)) : 0;
		double last = sameSide ? Math.max(Math.abs(booked), Math.abs(after)) : Math.abs(after);
		pen.fill(bar(0, first), palette.thread());
		Rectangle2D change = bar(first, last);
		Color ink = Math.abs(after) < limit ? palette.thread() : palette.broken();
		pen.hatch(change, ink);
		if (change.getWidth() > 1) {
			pen.draw(change, ink, 1f);
		}
		pen.draw(new Line2D.Double(0, TOP, 0, TOP + BAR), palette.muted(), 1f);
	}

	private Rectangle2D bar(double from, double to) {
		double x = Math.min(width, from * scale);
		return new Rectangle2D.Double(x, TOP, Math.clamp((to - from) * scale, 0, width - x), BAR);
	}

	private void words() {
		double y = TOP + BAR + LINE;
		Palette palette = pen.palette();
		pen.fill(new Rectangle2D.Double(0, y - 7, 7, 7), palette.thread());
		String text = ChartTexts.get(meter.locale(), "meter.booked", meter.money(meter.fill().booked()));
		pen.text(text, 11, y, WORDS, palette.ink());
		y += LINE;
		Rectangle2D patch = new Rectangle2D.Double(0, y - 7, 7, 7);
		pen.hatch(patch, palette.thread());
		pen.draw(patch, palette.thread(), 0.8f);
		pen.text(ChartTexts.get(meter.locale(), "meter.change", meter.signed(meter.fill().change())), 11, y, WORDS,
				palette.ink());
		y += LINE;
		BigDecimal part = meter.fill().after().abs().divide(meter.fill().limit(), MathContext.DECIMAL64);
		pen.text(ChartTexts.get(meter.locale(), "meter.after", meter.money(meter.fill().after()),
				new FigureFormat(meter.locale()).percent(part)), 11, y, VERDICT, palette.ink());
	}
}

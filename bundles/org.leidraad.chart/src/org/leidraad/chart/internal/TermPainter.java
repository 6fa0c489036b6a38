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
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.chart.ChartTheme;
import org.leidraad.chart.FigureFormat;
import org.leidraad.chart.StatusSign;
import org.leidraad.chart.TermLine;
import org.leidraad.chart.TermLine.Lane;
import org.leidraad.chart.TermLine.Mark;
import org.leidraad.chart.TermLine.Sign;
import org.leidraad.chart.TermLine.Stretch;

/** Draws a {@link TermLine}: the labels on the left, the lanes beside them, the years under them. */
public final class TermPainter {

	private static final Font LABEL = Typeface.regular(9);
	private static final Font SMALL = ChartPlane.TICK;
	private static final Font STRONG = Typeface.bold(8);
	private static final double TOP = 16;
	private static final double FOOT = 16;
	private static final double LEAST_LANE = 15;
	private static final double MOST_LANE = 26;
	private static final double BAR = 7;
	private static final double SIGN = 11;
	private static final double DIAMOND = 3.6;
	private static final double GAP = 10;
	private static final double MOST_LABEL = 0.36;
	private static final double BASE = 3.2;
	private static final float HAIR = 0.6f;
	private static final int PADDING_PARTS = 40;
	private static final int LEAST_PADDING = 20;

	private final TermLine line;
	private final Pen pen;
	private final ChartTheme theme;
	private final double width;
	private final double height;
	private final List<LocalDate> days;

	/**
	 * @param line what is drawn
	 * @param pen where
	 * @param theme the ground
	 * @param width width in points
	 * @param height height in points
	 */
	public TermPainter(TermLine line, Pen pen, ChartTheme theme, double width, double height) {
		this.line = line;
		this.pen = pen;
		this.theme = theme;
		this.width = width;
		this.height = height;
		days = new ArrayList<>(line.days());
	}

	/** Draws it. */
	public void paint() {
		if (days.isEmpty()) {
			nothing();
			return;
		}
		double label = line.span().lanes().stream().mapToDouble(lane -> Pen.width(lane.label(), LABEL)).max()
				.orElse(0);
		double left = Math.min(label, width * MOST_LABEL) + GAP;
		double room = Math.max(LEAST_LANE, height - TOP - FOOT);
		double lane = Math.clamp(room / line.span().lanes().size(), LEAST_LANE, MOST_LANE);
		Field field = new Field(left, Math.max(left + 1, width - GAP), lane, scale());
		years(field);
		for (int i = 0; i < line.span().lanes().size(); i++) {
			lane(line.span().lanes().get(i), field, TOP + lane * (i + 0.5));
		}
		today(field);
	}

	/** Where the days are. */
	private record Field(double left, double right, double lane, TimeScale time) {

		double x(LocalDate day) {
			return left + Math.clamp(time.share(day), 0, 1) * (right - left);
		}
	}

	private void nothing() {
		double y = 14;
		for (String text : Pen.wrap(line.span().nothing(), LABEL, width)) {
			pen.text(text, 0, y, LABEL, pen.palette().muted());
			y += 13;
		}
	}

	/** Today is on the axis unless all that is known is long past or far away. */
	private TimeScale scale() {
		LocalDate today = line.span().today();
		TimeScale known = TimeScale.of(days);
		boolean near = !today.isBefore(known.first().minusYears(1)) && !today.isAfter(known.last().plusYears(1));
		List<LocalDate> all = new ArrayList<>(days);
		if (near) {
			all.add(today);
		}
		TimeScale scale = TimeScale.of(all);
		long padding = Math.max(LEAST_PADDING, ChronoUnit.DAYS.between(scale.first(), scale.last()) / PADDING_PARTS);
		return new TimeScale(scale.first().minusDays(padding), scale.last().plusDays(padding));
	}

	private double foot(Field field) {
		return TOP + field.lane() * line.span().lanes().size();
	}

	private void years(Field field) {
		double foot = foot(field);
		pen.draw(new Line2D.Double(field.left(), foot, field.right(), foot), pen.palette().plan(), HAIR);
		List<Integer> years = field.time().years();
		double wide = (field.right() - field.left()) / years.size();
		int every = (int) Math.max(1, Math.ceil((Pen.width("0000", SMALL) + 6) / Math.max(1, wide)));
		for (int year : years) {
			double[] part = field.time().span(year);
			double first = field.left() + part[0] * (field.right() - field.left());
			double last = field.left() + part[1] * (field.right() - field.left());
			if (part[0] > 0) {
				pen.draw(new Line2D.Double(first, TOP, first, foot + 3), pen.palette().grid(), HAIR);
			}
			String text = Integer.toString(year);
			boolean fits = last - first >= Pen.width(text, SMALL) + 2;
			if (every == 1 ? fits : year % every == 0) {
				pen.text(text, (first + last - Pen.width(text, SMALL)) / 2, foot + 11, SMALL, pen.palette().muted());
			}
		}
	}

	private void today(Field field) {
		LocalDate today = line.span().today();
		if (today.isBefore(field.time().first()) || today.isAfter(field.time().last())) {
			return;
		}
		double x = field.x(today);
		pen.line(List.of(new Point2D.Double(x, TOP - 3), new Point2D.Double(x, foot(field))), pen.palette().ink(),
				new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[]{3, 2}, 0));
		String text = ChartTexts.get(line.locale(), "term.today");
		double wide = Pen.width(text, STRONG);
		pen.text(text, Math.clamp(x - wide / 2, field.left(), Math.max(field.left(), field.right() - wide)), TOP - 6,
				STRONG, pen.palette().ink());
	}

	private void lane(Lane lane, Field field, double y) {
		String label = Pen.fit(lane.label(), LABEL, field.left() - GAP);
		pen.text(label, 0, y + BASE, LABEL, pen.palette().ink());
		pen.draw(new Line2D.Double(field.left(), y, field.right(), y), pen.palette().grid(), HAIR);
		lane.stretches().forEach(stretch -> stretch(stretch, field, y));
		List<Mark> marks = lane.marks().stream().filter(mark -> line.isNear(mark.on()))
				.sorted(Comparator.comparing(Mark::on)).toList();
		for (int i = 0; i < marks.size(); i++) {
			double next = i + 1 < marks.size() ? field.x(marks.get(i + 1).on()) - SIGN / 2 : field.right();
			mark(marks.get(i), field, y, next);
		}
	}

	private void stretch(Stretch stretch, Field field, double y) {
		double from = stretch.from().map(field::x).orElse(field.left());
		double to = Math.max(from + 1, stretch.to().map(field::x).orElse(field.right()));
		Rectangle2D bar = new Rectangle2D.Double(from, y - BAR / 2, to - from, BAR);
		if (stretch.firm()) {
			pen.fill(bar, pen.palette().thread());
			ends(stretch, bar);
		} else {
			pen.fill(bar, pen.palette().ground());
			pen.hatch(bar, pen.palette().thread());
			pen.draw(bar, pen.palette().thread(), 0.8f);
			over(stretch.label(), (from + to) / 2, bar, field);
		}
	}

	/** The first and the last day stand over the ends of the bar, where there is room for both. */
	private void ends(Stretch stretch, Rectangle2D bar) {
		FigureFormat format = new FigureFormat(line.locale());
		String from = stretch.from().map(format::shortDate).orElse("");
		String to = stretch.to().map(format::shortDate).orElse("");
		double wide = Pen.width(to, SMALL);
		if (Pen.width(from, SMALL) + wide + 4 < bar.getWidth()) {
			pen.label(from, bar.getX(), bar.getY() - 2, SMALL, pen.palette().muted());
			pen.label(to, bar.getMaxX() - wide, bar.getY() - 2, SMALL, pen.palette().muted());
		}
	}

	private void over(String text, double middle, Rectangle2D bar, Field field) {
		double wide = Pen.width(text, SMALL);
		if (wide <= bar.getWidth()) {
			double x = Math.clamp(middle - wide / 2, field.left(), Math.max(field.left(), field.right() - wide));
			pen.label(text, x, bar.getY() - 2, SMALL, pen.palette().muted());
		}
	}

	private void mark(Mark mark, Field field, double y, double next) {
		double x = field.x(mark.on());
		if (mark.sign() == Sign.FACT) {
			diamond(x, y);
		} else {
			StatusSign sign = new StatusSign(state(mark.sign()));
			Graphics2D copy = (Graphics2D) pen.graphics().create();
			try {
				copy.translate(x - SIGN / 2, y - SIGN / 2);
				sign.draw(copy, SIGN, SIGN, theme);
			} finally {
				copy.dispose();
			}
		}
		double after = x + SIGN / 2 + 2;
		if (!mark.label().isEmpty() && after + Pen.width(mark.label(), SMALL) <= next) {
			pen.label(mark.label(), after, y + BASE - 0.4, SMALL, pen.palette().muted());
		}
	}

	private void diamond(double x, double y) {
		Path2D shape = new Path2D.Double();
		shape.moveTo(x, y - DIAMOND);
		shape.lineTo(x + DIAMOND, y);
		shape.lineTo(x, y + DIAMOND);
		shape.lineTo(x - DIAMOND, y);
		shape.closePath();
		Color ink = pen.palette().thread();
		pen.draw(shape, pen.palette().ground(), 2f);
		pen.fill(shape, ink);
	}

	private static IndicatorState state(Sign sign) {
		return switch (sign) {
			case DONE -> IndicatorState.ACHIEVED;
			case OPEN, FACT -> IndicatorState.NOT_STARTED;
			case LATE -> IndicatorState.OVERDUE;
			case PARTLY -> IndicatorState.ATTENTION;
			case FAILED -> IndicatorState.BEHIND;
		};
	}
}

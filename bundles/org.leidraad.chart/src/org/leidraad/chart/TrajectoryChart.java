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

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.Trajectory.Point;
import org.leidraad.chart.internal.Canvas;
import org.leidraad.chart.internal.ChartTexts;
import org.leidraad.chart.internal.Palette;
import org.leidraad.chart.internal.Pen;
import org.leidraad.chart.internal.TrajectoryData;
import org.leidraad.chart.internal.TrajectoryPainter;
import org.leidraad.chart.internal.Typeface;
import org.leidraad.model.Indicator;

/**
 * The trajectory of one indicator: planned as a thin line, actual as a thick
 * line with dots, milestones as diamonds, forecast dashed, labels at the lines.
 */
public final class TrajectoryChart implements Picture {

	private static final Font TEXT = Typeface.regular(9);
	private static final Font SMALL = Typeface.regular(7.5);
	private static final double LINE_HEIGHT = 12.5;
	private static final double SOURCE_HEIGHT = 13;

	private final TrajectoryData data;
	private final boolean withSource;

	/**
	 * @param indicator the indicator, however incomplete: without a path or values the picture says what is missing
	 * @param on the date on which is looked
	 * @param locale the language of words and numbers
	 */
	public TrajectoryChart(Indicator indicator, LocalDate on, Locale locale) {
		this(TrajectoryData.of(indicator, on, locale), false);
	}

	private TrajectoryChart(TrajectoryData data, boolean withSource) {
		this.data = data;
		this.withSource = withSource;
	}

	/** {@return the same chart with a line below it that names the source and the date} */
	public TrajectoryChart withSource() {
		return new TrajectoryChart(data, true);
	}

	@Override
	public void draw(Graphics2D graphics, double width, double height, ChartTheme theme) {
		Graphics2D copy = (Graphics2D) graphics.create();
		try {
			Canvas.prepare(copy);
			Palette palette = Palette.of(theme);
			double foot = withSource ? SOURCE_HEIGHT : 0;
			Rectangle2D area = new Rectangle2D.Double(2, 2, Math.max(1, width - 4), Math.max(1, height - 4 - foot));
			if (data.path().isEmpty() && data.measured().isEmpty()) {
				sentence(new Pen(copy, palette), area);
			} else {
				new TrajectoryPainter(data, copy, area, palette).paint();
			}
			if (withSource) {
				Pen pen = new Pen(copy, palette);
				pen.text(Pen.fit(source(), SMALL, width - 4), 2, height - 4, SMALL, palette.muted());
			}
		} finally {
			copy.dispose();
		}
	}

	/** In place of a chart: what belongs here, in a frame that keeps the place. */
	private void sentence(Pen pen, Rectangle2D area) {
		pen.draw(new RoundRectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight(), 6, 6),
				pen.palette().grid(), 1f);
		List<String> lines = Pen.wrap(ChartTexts.get(data.locale(), "nothing"), TEXT, area.getWidth() * 0.8);
		double y = area.getCenterY() - (lines.size() - 1) * LINE_HEIGHT / 2 + 3;
		for (String line : lines) {
			pen.text(line, area.getCenterX() - Pen.width(line, TEXT) / 2, y, TEXT, pen.palette().muted());
			y += LINE_HEIGHT;
		}
	}

	private String source() {
		String date = new FigureFormat(data.locale()).date(data.on());
		String source = data.indicator().getSource();
		return source == null || source.isBlank()
				? ChartTexts.get(data.locale(), "asOf", date)
				: ChartTexts.get(data.locale(), "source", source.strip(), date);
	}

	/** {@return what the picture shows, in one to three sentences, for those who cannot see it} */
	@Override
	public String alternativeText() {
		String text = sentence();
		String more = data.budgetWords().map(words -> ChartTexts.get(data.locale(), "alternative.budget", text, words))
				.orElse(text);
		return data.isIncomplete() ? ChartTexts.get(data.locale(), "alternative.incomplete", more) : more;
	}

	private String sentence() {
		FigureFormat format = new FigureFormat(data.locale());
		Indicator indicator = data.indicator();
		String name = indicator.getName() == null ? "–" : indicator.getName();
		String state = IndicatorAssessment.word(data.status().state(), data.locale());
		if (data.path().isEmpty() && data.measured().isEmpty()) {
			return ChartTexts.get(data.locale(), "alternative.nothing", name);
		}
		if (data.path().isEmpty()) {
			Point last = data.measured().getLast();
			return ChartTexts.get(data.locale(), "alternative.data", name, format.full(last.value(), indicator),
					format.date(last.date()), state);
		}
		Point goal = data.stations().getLast();
		if (data.measured().isEmpty()) {
			return ChartTexts.get(data.locale(), "alternative.plan", name, format.full(goal.value(), indicator),
					format.date(goal.date()), state);
		}
		Point last = data.measured().getLast();
		return ChartTexts.get(data.locale(), "alternative.both", name, format.full(last.value(), indicator),
				format.date(last.date()), format.full(data.path().get().plannedOn(last.date()), indicator),
				format.full(goal.value(), indicator), format.date(goal.date()), state);
	}
}

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

import java.awt.Graphics2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.leidraad.chart.internal.Canvas;
import org.leidraad.chart.internal.ChartTexts;
import org.leidraad.chart.internal.Palette;
import org.leidraad.chart.internal.Pen;
import org.leidraad.chart.internal.RadarPainter;

/**
 * Levels around a circle, one spoke for each subject: now as a filled shape with dots, the time before as a dashed
 * line.
 * What is not assessed has a hollow dot at the centre, so that it cannot be taken for the lowest level.
 */
public final class RadarChart implements Picture {

	/** Fewer spokes make no shape. */
	public static final int FEWEST_SPOKES = 3;

	/**
	 * One subject.
	 *
	 * @param label its short name, beside its spoke
	 * @param level its level now; none while it is not assessed
	 * @param before its level the time before; none where there is none
	 */
	public record Spoke(String label, OptionalInt level, OptionalInt before) {
	}

	/**
	 * What the picture shows.
	 *
	 * @param title what was assessed, for those who cannot see the picture
	 * @param lowest lowest level of the scale, at the centre
	 * @param highest highest level of the scale, at the rim; above the lowest
	 * @param caption what they come to together, in the corner; none where that is not known
	 * @param spokes the subjects in their order
	 */
	public record Levels(String title, int lowest, int highest, Optional<String> caption, List<Spoke> spokes) {

		/** Keeps a copy of its own. */
		public Levels {
			spokes = List.copyOf(spokes);
			if (highest <= lowest) {
				throw new IllegalArgumentException("A scale from " + lowest + " to " + highest);
			}
		}
	}

	private final Levels levels;
	private final Locale locale;

	/**
	 * @param levels what it shows; with fewer than three spokes it says that there is nothing to draw
	 * @param locale the language of the words
	 */
	public RadarChart(Levels levels, Locale locale) {
		this.levels = levels;
		this.locale = locale;
	}

	@Override
	public void draw(Graphics2D graphics, double width, double height, ChartTheme theme) {
		Graphics2D copy = (Graphics2D) graphics.create();
		try {
			Canvas.prepare(copy);
			new RadarPainter(levels, locale, new Pen(copy, Palette.of(theme)), width, height).paint();
		} finally {
			copy.dispose();
		}
	}

	@Override
	public String alternativeText() {
		String each = levels.spokes().stream().map(this::sentence).collect(Collectors.joining("; "));
		String all = ChartTexts.get(locale, "radar.alternative", levels.title(), Integer.toString(levels.lowest()),
				Integer.toString(levels.highest()), each);
		return levels.caption().map(caption -> all + ' ' + caption + '.').orElse(all);
	}

	private String sentence(Spoke spoke) {
		String level = spoke.level().isPresent()
				? Integer.toString(spoke.level().getAsInt())
				: ChartTexts.get(locale, "radar.none");
		return spoke.before().isPresent()
				? ChartTexts.get(locale, "radar.spoke-before", spoke.label(), level,
						Integer.toString(spoke.before().getAsInt()))
				: ChartTexts.get(locale, "radar.spoke", spoke.label(), level);
	}
}

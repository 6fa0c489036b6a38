/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.tender;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.leidraad.chart.ChartTheme;
import org.leidraad.chart.Picture;
import org.leidraad.chart.SystemFonts;

/**
 * A formula on one line, drawn as people write it: {@code _{t}} is set low, {@code ^{N}} high, and where one follows
 * the other they stand above each other, as at a sum.
 *
 * @param formula the formula
 */
public record FormulaPicture(String formula) implements Picture {

	private static final float SIZE = 10.5f;
	private static final float SMALL = 7.5f;
	private static final float RAISED = 4.5f;
	private static final float LOWERED = 3f;
	private static final double BASELINE = 0.68;
	private static final Color INK = new Color(0x1F2328);
	private static final Pattern PART = Pattern.compile("_\\{([^}]*)}|\\^\\{([^}]*)}|[^_^]+|[_^]");
	private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
	private static final Font FACE = face();

	private static Font face() {
		SystemFonts.standIn();
		try (InputStream file = Picture.class.getResourceAsStream("internal/fonts/Lato-Regular.ttf")) {
			return Font.createFont(Font.TRUETYPE_FONT, file);
		} catch (IOException e) {
			throw new UncheckedIOException("The typeface of formulas cannot be read", e);
		} catch (FontFormatException e) {
			throw new IllegalStateException("The typeface of formulas is damaged", e);
		}
	}

	@Override
	public void draw(Graphics2D graphics, double width, double height, ChartTheme theme) {
		double x = 0;
		double y = height * BASELINE;
		double low = -1;
		Color before = graphics.getColor();
		graphics.setColor(INK);
		for (Matcher part = PART.matcher(formula); part.find();) {
			if (part.group(1) != null) {
				low = x;
				x += write(graphics, part.group(1), SMALL, x, y + LOWERED);
			} else if (part.group(2) != null) {
				double start = low >= 0 ? low : x;
				x = Math.max(x, start + write(graphics, part.group(2), SMALL, start, y - RAISED));
				low = -1;
			} else {
				low = -1;
				x += write(graphics, part.group(), SIZE, x, y);
			}
		}
		graphics.setColor(before);
	}

	private static double write(Graphics2D graphics, String text, float size, double x, double y) {
		GlyphVector glyphs = FACE.deriveFont(size).createGlyphVector(EXACT, text);
		graphics.fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(glyphs.getOutline()));
		return glyphs.getLogicalBounds().getWidth();
	}

	/** The formula on one line of text, as in a spreadsheet. */
	@Override
	public String alternativeText() {
		return formula.replaceAll("_\\{([^}]*)}\\^\\{([^}]*)} ", " ($1…$2) ").replaceAll("\\^\\{(\\w)}", "^$1")
				.replaceAll("\\^\\{([^}]*)}", "^($1)").replaceAll("_\\{([^}]*)}", "($1)");
	}
}

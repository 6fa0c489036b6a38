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

import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;

import org.leidraad.chart.CostStack;
import org.leidraad.chart.CostStack.Bar;
import org.leidraad.chart.CostStack.Part;

/** Draws a {@link CostStack}: label and total over each bar, the words for its parts under it. */
public final class StackPainter {

	private static final Font LABEL = Typeface.bold(9);
	private static final Font WORDS = Typeface.regular(8);
	private static final double TOP = 12;
	private static final double BAR = 13;
	private static final double PATCH = 7;
	private static final double GAP = 4;
	private static final int FILLINGS = 6;

	private final CostStack chart;
	private final Pen pen;
	private final double width;
	private final double height;
	private final double zero;
	private final double scale;

	/**
	 * @param chart what is drawn
	 * @param pen where
	 * @param width width of the picture in points
	 * @param height height of the picture in points
	 */
	public StackPainter(CostStack chart, Pen pen, double width, double height) {
		this.chart = chart;
		this.pen = pen;
		this.width = width;
		this.height = height;
		double income = chart.costs().bars().stream().mapToDouble(bar -> sum(bar, -1)).max().orElse(0);
		double cost = chart.costs().bars().stream().mapToDouble(bar -> sum(bar, 1)).max().orElse(0);
		scale = income + cost > 0 ? (width - 1) / (income + cost) : 0;
		zero = income * scale;
	}

	private static double sum(Bar bar, int sign) {
		return bar.parts().stream().map(Part::amount).filter(amount -> amount.signum() == sign)
				.mapToDouble(BigDecimal::doubleValue).map(Math::abs).sum();
	}

	/** Draws everything. */
	public void paint() {
		List<Bar> bars = chart.costs().bars();
		if (bars.isEmpty()) {
			pen.text(Pen.fit(ChartTexts.get(chart.locale(), "stack.nothing"), WORDS, width), 0, TOP, WORDS,
					pen.palette().muted());
			return;
		}
		double row = Math.max(1, (height - TOP) / bars.size());
		for (int i = 0; i < bars.size(); i++) {
			bar(bars.get(i), i * row);
		}
		pen.text("0", Math.max(0, zero - Pen.width("0", WORDS) / 2), height - 2, WORDS, pen.palette().muted());
	}

	private void bar(Bar bar, double top) {
		double y = top + TOP;
		String total = chart.number(bar.total()) + '\u00A0' + chart.costs().unit();
		double room = Math.max(0, width - Pen.width(total, LABEL) - 3 * GAP);
		String label = Pen.fit(bar.label(), LABEL, room);
		pen.text(label, 0, y - GAP, LABEL, pen.palette().ink());
		pen.text(total, Pen.width(label, LABEL) + 2 * GAP, y - GAP, LABEL, pen.palette().ink());
		double right = zero;
		double left = zero;
		for (int i = 0; i < bar.parts().size(); i++) {
			double wide = bar.parts().get(i).amount().doubleValue() * scale;
			if (wide < 0) {
				left += wide;
				filled(new Rectangle2D.Double(left, y, -wide, BAR), i);
			} else if (wide > 0) {
				filled(new Rectangle2D.Double(right, y, wide, BAR), i);
				right += wide;
			}
		}
		pen.draw(new Line2D.Double(zero, y - 2, zero, y + BAR + 2), pen.palette().ink(), 1f);
		words(bar, y + BAR + PATCH + GAP);
	}

	/** As many as the line holds; the rest is in the text for those who cannot see the picture. */
	private void words(Bar bar, double line) {
		double x = 0;
		for (int i = 0; i < bar.parts().size(); i++) {
			Part part = bar.parts().get(i);
			if (part.amount().signum() != 0) {
				String text = part.name() + '\u00A0' + chart.number(part.amount());
				double wide = PATCH + GAP + Pen.width(text, WORDS);
				if (x + wide > width) {
					pen.text("…", Math.min(x, width - GAP), line, WORDS, pen.palette().muted());
					return;
				}
				filled(new Rectangle2D.Double(x, line - PATCH + 0.5, PATCH, PATCH), i);
				pen.text(text, x + PATCH + GAP, line, WORDS, pen.palette().ink());
				x += wide + 3 * GAP;
			}
		}
	}

	/** Fillings that differ without colour. */
	private void filled(Shape shape, int part) {
		Palette inks = pen.palette();
		pen.fill(shape, switch (part % FILLINGS) {
			case 0 -> inks.thread();
			case 2 -> inks.budget();
			case 4 -> inks.muted();
			default -> inks.ground();
		});
		if (part % FILLINGS == 1) {
			pen.hatch(shape, inks.thread());
		} else if (part % FILLINGS == 3) {
			pen.hatch(shape, inks.muted());
		}
		pen.draw(shape, part % FILLINGS == 3 ? inks.muted() : inks.thread(), 0.8f);
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.batik.dom.GenericDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.leidraad.chart.ChartTheme;
import org.leidraad.chart.Picture;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A picture at its size in a report.
 *
 * @param picture what is drawn
 * @param width width in points
 * @param height height in points
 */
public record Illustration(Picture picture, int width, int height) {

	private static final double PIXELS_PER_POINT = 4;
	private static final int DECIMALS = 2;
	private static final String SVG = "http://www.w3.org/2000/svg";

	/**
	 * The picture as a file.
	 *
	 * @param vector true for SVG, false for PNG
	 * @return the file
	 */
	public byte[] bytes(boolean vector) {
		return vector ? svg() : picture.png(width, height, PIXELS_PER_POINT, ChartTheme.PRINT);
	}

	private byte[] svg() {
		Document document = GenericDOMImplementation.getDOMImplementation().createDocument(SVG, "svg", null);
		SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
		context.setPrecision(DECIMALS);
		context.setComment(null);
		SVGGraphics2D graphics = new SVGGraphics2D(context, true);
		picture.draw(graphics, width, height, ChartTheme.PRINT);
		Element root = graphics.getRoot();
		root.setAttributeNS(null, "width", width + "pt");
		root.setAttributeNS(null, "height", height + "pt");
		root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
		try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
				OutputStreamWriter writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
			graphics.stream(root, writer, true, false);
			writer.flush();
			return bytes.toByteArray();
		} catch (IOException e) {
			throw new UncheckedIOException("A picture in memory could not be written", e);
		} finally {
			graphics.dispose();
		}
	}
}

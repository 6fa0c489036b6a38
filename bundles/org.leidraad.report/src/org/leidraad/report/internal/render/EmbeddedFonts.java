/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.render;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.URIUtil;
import org.leidraad.chart.Picture;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The typeface of reports, Lato, which the chart bundle carries: given to the report engine as its only font folder,
 * so that a report looks the same wherever it is made.
 */
final class EmbeddedFonts {

	private static final String FOLDER = "org/leidraad/chart/internal/fonts/";
	private static final List<String> FILES = List.of("Lato-Regular.ttf", "Lato-Bold.ttf", "Lato-Italic.ttf");

	private EmbeddedFonts() {
	}

	/**
	 * Writes the font configuration of the report engine.
	 *
	 * @return the file
	 * @throws IOException if it cannot be written
	 */
	static URL configuration() throws IOException {
		StringBuilder paths = new StringBuilder();
		for (String file : FILES) {
			paths.append("\t\t<path path=\"").append(escape(file(file).toString())).append("\"/>\n");
		}
		String text = """
				<?xml version="1.0" encoding="UTF-8"?>
				<font>
					<font-aliases>
						<mapping name="sans-serif" font-family="Lato"/>
						<mapping name="serif" font-family="Lato"/>
					</font-aliases>
					<font-paths>
				%s	</font-paths>
				</font>
				""".formatted(paths);
		Bundle own = FrameworkUtil.getBundle(EmbeddedFonts.class);
		File kept = own.getBundleContext().getDataFile("fontsConfig.xml");
		Path target = kept == null ? Files.createTempFile("leidraad-fonts", ".xml") : kept.toPath();
		Files.writeString(target, text, StandardCharsets.UTF_8);
		return target.toUri().toURL();
	}

	private static Path file(String name) throws IOException {
		Bundle charts = FrameworkUtil.getBundle(Picture.class);
		URL entry = charts.getResource(FOLDER + name);
		if (entry == null) {
			throw new IOException("The typeface " + name + " is missing in " + charts.getSymbolicName());
		}
		try {
			return URIUtil.toFile(URIUtil.toURI(FileLocator.toFileURL(entry))).toPath();
		} catch (URISyntaxException e) {
			throw new IOException("The typeface " + name + " is at a place that cannot be read: " + entry, e);
		}
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
	}
}

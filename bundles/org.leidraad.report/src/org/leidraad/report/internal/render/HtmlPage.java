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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.leidraad.report.internal.ReportFacts;

/**
 * Finishes the page that the engine wrote: its language, no scripts, its width on a screen and on paper, and headings
 * that a screen reader knows: what the design marks with a bookmark that begins with h1-, h2- or h3-.
 *
 * @param facts the report
 */
record HtmlPage(ReportFacts facts) {

	private static final Pattern SCRIPTS = Pattern.compile("<script\\b.*?</script>\\s*", Pattern.DOTALL);
	private static final Pattern START = Pattern.compile("^.*?<html[^>]*>", Pattern.DOTALL);
	private static final Pattern CHARSET = Pattern.compile("<meta http-equiv=\"Content-Type\"[^>]*>");
	private static final Pattern HEADING = Pattern.compile("<(div|span)\\b([^>]*) id=\"(h([1-6])-[^\"]*)\"");
	private static final String FACES = "Lato,Calibri,Arial,sans-serif";

	/** A page in one file carries no typeface; those that are most like ours, on each system. */
	private static final String FACES_EVERYWHERE = "Lato, Carlito, Calibri, 'Segoe UI', 'Helvetica Neue', Arial, "
			+ "'Liberation Sans', sans-serif";
	private static final String STYLE = """
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<style>
			@page { size: A4; margin: 16mm 20mm; }
			body { background: #EEF1F4; margin: 0; }
			#contentPage { margin: 8mm auto; width: 206mm !important; box-shadow: 0 1px 4px rgba(31, 58, 95, 0.25); }
			#contentPage > tbody > tr > td { padding: 14mm 20mm; }
			img { vertical-align: middle; }
			td[scope] { font-weight: bold; }
			@media print {
				body { background: white; }
				#contentPage { margin: 0; width: auto !important; box-shadow: none; }
				#contentPage > tbody > tr > td { padding: 0; }
				tr, img { break-inside: avoid; }
			}
			</style>
			""";

	/**
	 * Finishes a page in place.
	 *
	 * @param file the page
	 * @throws IOException if it cannot be read or written
	 */
	void finish(Path file) throws IOException {
		String page = Files.readString(file, StandardCharsets.UTF_8);
		String language = facts.locale().getLanguage();
		page = START.matcher(page).replaceFirst("<!DOCTYPE html>\n<html lang=\"" + language + "\">");
		page = CHARSET.matcher(page).replaceFirst("");
		page = SCRIPTS.matcher(page).replaceAll("");
		page = HEADING.matcher(page).replaceAll("<$1$2 id=\"$3\" role=\"heading\" aria-level=\"$4\"");
		page = page.replace(FACES, FACES_EVERYWHERE).replaceFirst("</head>", STYLE + "</head>");
		Files.writeString(file, page, StandardCharsets.UTF_8);
	}
}

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

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Lets Java draw text on a machine without fonts, such as a server or a
 * container. Java asks the system for fonts before it uses any other, and fails
 * where there are none; so our own stand in for them there. Must be called
 * before anything else draws text.
 */
public final class SystemFonts {

	private static final String PROPERTY = "sun.awt.fontconfig";
	private static final List<String> FACES = List.of("Lato-Regular.ttf", "Lato-Bold.ttf", "Lato-Italic.ttf");
	private static final List<String> LOGICAL = List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput");
	private static final int DEPTH = 6;

	private SystemFonts() {
	}

	/**
	 * Puts our fonts in place of the system's where it has none; elsewhere nothing happens.
	 *
	 * @throws UncheckedIOException if they cannot be put into the folder for temporary files
	 */
	public static void standIn() {
		if (System.getProperty(PROPERTY) == null && System.getProperty("os.name").equals("Linux") && !areInstalled()) {
			try {
				System.setProperty(PROPERTY, configuration().toString());
			} catch (IOException e) {
				throw new UncheckedIOException("The typeface of the bundle cannot be put into " + temporary(), e);
			}
		}
	}

	private static boolean areInstalled() {
		String home = System.getProperty("user.home");
		return Files.exists(Path.of("/etc/fonts/fonts.conf")) && Stream
				.of("/usr/share/fonts", "/usr/local/share/fonts", home + "/.fonts", home + "/.local/share/fonts")
				.map(Path::of).anyMatch(SystemFonts::holdsFont);
	}

	private static boolean holdsFont(Path folder) {
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (Stream<Path> files = Files.find(folder, DEPTH,
				(file, attributes) -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(ttf|otf|ttc|pfb)"))) {
			return files.findFirst().isPresent();
		} catch (IOException | UncheckedIOException e) {
			// a folder that we may not read is as good as none
			return false;
		}
	}

	/** The faces and a font configuration that names them, in a folder that goes with the process. */
	private static Path configuration() throws IOException {
		Path folder = Files.createTempDirectory(temporary(), "leidraad-fonts");
		folder.toFile().deleteOnExit();
		StringBuilder lines = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
		for (String logical : LOGICAL) {
			lines.append(logical).append(".plain.latin-1=Lato-Regular\n");
			lines.append(logical).append(".bold.latin-1=Lato-Bold\n");
			lines.append(logical).append(".italic.latin-1=Lato-Italic\n");
			lines.append(logical).append(".bolditalic.latin-1=Lato-Bold\n");
		}
		for (String face : FACES) {
			Path file = folder.resolve(face);
			try (InputStream font = SystemFonts.class.getResourceAsStream("internal/fonts/" + face)) {
				Files.copy(font, file);
			}
			file.toFile().deleteOnExit();
			lines.append("filename.").append(face.replace(".ttf", "")).append('=').append(file).append('\n');
		}
		Path configuration = folder.resolve("fontconfig.properties");
		Files.writeString(configuration, lines, StandardCharsets.ISO_8859_1);
		configuration.toFile().deleteOnExit();
		return configuration;
	}

	private static Path temporary() {
		return Path.of(System.getProperty("java.io.tmpdir"));
	}
}

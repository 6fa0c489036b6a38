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
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.leidraad.chart.SystemFonts;

/** The one typeface of all pictures, Lato, carried along so that nothing depends on what is installed. */
public final class Typeface {

	private static final Font REGULAR;
	private static final Font BOLD;

	static {
		SystemFonts.standIn();
		REGULAR = load("Lato-Regular.ttf");
		BOLD = load("Lato-Bold.ttf");
	}

	private Typeface() {
	}

	/**
	 * The upright face.
	 *
	 * @param size size in points
	 * @return the font
	 */
	public static Font regular(double size) {
		return REGULAR.deriveFont((float) size);
	}

	/**
	 * The bold face.
	 *
	 * @param size size in points
	 * @return the font
	 */
	public static Font bold(double size) {
		return BOLD.deriveFont((float) size);
	}

	private static Font load(String name) {
		try (InputStream file = Typeface.class.getResourceAsStream("fonts/" + name)) {
			return Font.createFont(Font.TRUETYPE_FONT, file);
		} catch (IOException e) {
			throw new UncheckedIOException("The typeface of the bundle cannot be read", e);
		} catch (FontFormatException e) {
			throw new IllegalStateException("The typeface of the bundle is damaged", e);
		}
	}
}

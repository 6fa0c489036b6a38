/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.theme;

import org.eclipse.swt.widgets.Widget;

/** The names under which the style sheets in {@code css/} know a widget. */
public final class Css {

	/** A small explanation, less loud than what it explains. */
	public static final String HINT = "leidraad-hint";

	/** What is wrong with a field. */
	public static final String FAULT = "leidraad-fault";

	/** The title of a page. */
	public static final String TITLE = "leidraad-title";

	/** Where in the roadmap one is. */
	public static final String PATH = "leidraad-path";

	/** A raised area. */
	public static final String CARD = "leidraad-card";

	/** Words that do something when they are clicked. */
	public static final String LINK = "leidraad-link";

	private static final String KEY = "org.eclipse.e4.ui.css.CssClassName";

	private Css() {
	}

	/**
	 * Gives a widget a name for the style sheets.
	 *
	 * @param widget the widget, before it is first shown
	 * @param name one of the names above
	 */
	public static void mark(Widget widget, String name) {
		widget.setData(KEY, name);
	}
}

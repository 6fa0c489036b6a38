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

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.leidraad.chart.ChartTheme;
import org.osgi.service.event.EventHandler;
import org.osgi.service.prefs.BackingStoreException;

/**
 * How the window looks: light, dark, or as the desktop is. The choice is
 * remembered and made before the first window opens, so that nothing flashes.
 */
@SuppressWarnings("restriction") // the platform has no public way to ask for or set the theme
public enum Appearance {

	/** Dark letters on a light ground. */
	LIGHT,
	/** Light letters on a dark ground. */
	DARK,
	/** Whichever the desktop has. */
	SYSTEM;

	private static final String LIGHT_THEME = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark";
	private static final String ENGINE_NODE = "org.eclipse.e4.ui.css.swt.theme";
	private static final String ENGINE_KEY = "themeid";
	private static final String NODE = "org.leidraad.ui";
	private static final String KEY = "appearance";

	/** {@return the name in preferences and command parameters} */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * The appearance of a name.
	 *
	 * @param id the name in preferences and command parameters
	 * @return the appearance; {@link #SYSTEM} where the name says nothing
	 */
	public static Appearance of(String id) {
		return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst().orElse(SYSTEM);
	}

	/** {@return what the person chose, {@link #SYSTEM} until then} */
	public static Appearance chosen() {
		return of(InstanceScope.INSTANCE.getNode(NODE).get(KEY, SYSTEM.id()));
	}

	/**
	 * Tells the theme engine, before the workbench starts, with which theme to begin.
	 *
	 * @throws BackingStoreException if the preferences cannot be written
	 */
	public static void prepare() throws BackingStoreException {
		IEclipsePreferences engine = InstanceScope.INSTANCE.getNode(ENGINE_NODE);
		engine.put(ENGINE_KEY, chosen().theme());
		engine.flush();
	}

	/**
	 * Changes how the window looks and remembers it.
	 *
	 * @throws BackingStoreException if it cannot be remembered; the window has changed all the same
	 */
	public void choose() throws BackingStoreException {
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
		node.put(KEY, id());
		apply();
		node.flush();
	}

	/** Gives the window this look; nothing happens where it has it already. */
	public void apply() {
		IThemeEngine engine = engine();
		ITheme active = engine.getActiveTheme();
		if (active == null || !active.getId().equals(theme())) {
			engine.setTheme(theme(), true);
		}
	}

	/** {@return true while the window is dark} */
	public static boolean isDark() {
		ITheme active = PlatformUI.isWorkbenchRunning() ? engine().getActiveTheme() : null;
		return active == null ? Display.isSystemDarkTheme() : DARK_THEME.equals(active.getId());
	}

	/** {@return the ground on which charts and signs are drawn now} */
	public static ChartTheme chartTheme() {
		return isDark() ? ChartTheme.DARK : ChartTheme.LIGHT;
	}

	/**
	 * Calls an action whenever the window turns light or dark, until the owner is disposed.
	 *
	 * @param owner the control that needs it
	 * @param action what to do, in the thread of the window
	 */
	public static void onChange(Control owner, Runnable action) {
		IEventBroker broker = PlatformUI.getWorkbench().getService(IEventBroker.class);
		EventHandler handler = event -> owner.getDisplay().asyncExec(() -> {
			if (!owner.isDisposed()) {
				action.run();
			}
		});
		broker.subscribe(IThemeEngine.Events.THEME_CHANGED, handler);
		owner.addListener(SWT.Dispose, event -> broker.unsubscribe(handler));
	}

	private String theme() {
		boolean dark = this == DARK || this == SYSTEM && Display.isSystemDarkTheme();
		return dark ? DARK_THEME : LIGHT_THEME;
	}

	private static IThemeEngine engine() {
		return PlatformUI.getWorkbench().getService(IThemeEngine.class);
	}
}

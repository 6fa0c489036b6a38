/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.model.edit;

import java.time.Clock;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.leidraad.model.edit.internal.ElementItemProvider;

/**
 * Gives each element its item provider: label, icon, children and what may be added below it.
 * <p>
 * The image of an element is the {@link java.net.URL} of an SVG icon in this bundle, {@code icons/<type>.svg}; one for
 * dark themes may lie beside it in {@code icons/dark}.
 */
public class RoadmapAdapterFactory extends ReflectiveItemProviderAdapterFactory {

	/** For a window: in the language of the platform, whatever it is when a text is asked for. */
	public RoadmapAdapterFactory() {
		this(Locale::getDefault, Clock.systemDefaultZone());
	}

	/**
	 * @param locale the language of labels
	 * @param clock tells today's date, for the dates of new elements
	 */
	public RoadmapAdapterFactory(Supplier<Locale> locale, Clock clock) {
		reflectiveItemProviderAdapter = new ElementItemProvider(this, locale, clock);
	}
}

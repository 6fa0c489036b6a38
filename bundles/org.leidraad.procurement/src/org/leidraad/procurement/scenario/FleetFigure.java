/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.scenario;

import java.util.Locale;

import org.leidraad.model.text.Texts;

/** A figure that is compared over scenarios; less is better for each of them. */
public enum FleetFigure {

	/** Devices bought a year, new and refurbished. */
	BOUGHT("bought"),
	/** New devices bought a year. */
	NEW("new"),
	/**
	 * Spent on devices a year, in the currency of the roadmap, without VAT; not known where some are refurbished, whose
	 * price is not known.
	 */
	SPEND("spend"),
	/** Carbon of making and refurbishing what is bought in a year, tCO2e. */
	EMBODIED("embodied"),
	/** Carbon of the electricity of a year, tCO2e. */
	IN_USE("in-use"),
	/** Both together, tCO2e a year. */
	TOTAL("total"),
	/** Both together for one device, kgCO2e a year. */
	PER_DEVICE("per-device");

	private static final Texts TEXTS = new Texts(FleetFigure.class, "messages");

	private final String id;

	FleetFigure(String id) {
		this.id = id;
	}

	/** {@return the name in files and on the command line; never translated} */
	public String id() {
		return id;
	}

	/**
	 * What the figure is called.
	 *
	 * @param locale the language
	 * @return a few words, with a capital
	 */
	public String name(Locale locale) {
		return TEXTS.get(locale, "figure." + id);
	}

	/**
	 * In what it is given.
	 *
	 * @param locale the language
	 * @param currency ISO 4217 code of the roadmap
	 * @return the unit
	 */
	public String unit(Locale locale, String currency) {
		return TEXTS.get(locale, "unit." + id, currency);
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.energystar.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.leidraad.framework.behaviour.ListedProduct;

/** A certified product, put together value by value. */
final class Certified {

	/** 2026-09-11, with or without a time behind it. */
	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(T.*)?");
	/** 05/04/2020, with or without a time behind it: month, day, year. */
	private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})( .*)?");

	private final Map<Role, String> roles = new EnumMap<>(Role.class);
	private final Map<String, String> facts = new LinkedHashMap<>();
	private Optional<LocalDate> from = Optional.empty();

	/**
	 * Adds a value.
	 *
	 * @param name the name of its column
	 * @param written the value as written; nothing is added where it is blank
	 * @return what is wrong with it, to follow the value; empty if nothing is
	 */
	String add(String name, String written) {
		String value = written.strip();
		Role role = Role.of(name);
		if (value.isEmpty()) {
			return "";
		}
		if (role == Role.FACT || roles.putIfAbsent(role, value) != null) {
			facts.put(name, value);
			return "";
		}
		if (role == Role.FROM) {
			from = date(value);
			return from.isEmpty() ? "is no date such as 05/04/2020 (month, day, year) or 2020-05-04" : "";
		}
		return "";
	}

	/** {@return true if its identifier was added} */
	boolean hasId() {
		return roles.containsKey(Role.ID);
	}

	/** {@return the product; the label has no levels, and the list does not say when a certificate ends} */
	ListedProduct product() {
		return new ListedProduct(roles.get(Role.ID), roles.getOrDefault(Role.BRAND, ""),
				roles.getOrDefault(Role.MODEL, ""), roles.getOrDefault(Role.GROUP, ""), Optional.empty(), from,
				Optional.empty(), facts);
	}

	private static Optional<LocalDate> date(String written) {
		Matcher iso = ISO.matcher(written);
		if (iso.matches()) {
			return date(iso.group(1), iso.group(2), iso.group(3));
		}
		Matcher american = AMERICAN.matcher(written);
		return american.matches() ? date(american.group(3), american.group(1), american.group(2)) : Optional.empty();
	}

	private static Optional<LocalDate> date(String year, String month, String day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		} catch (DateTimeException e) {
			// such as 02/30/2020: no day of the calendar, which is told like any other text that is no date
			return Optional.empty();
		}
	}
}

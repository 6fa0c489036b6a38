/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.leidraad.cli.internal.BadValue;

import picocli.CommandLine.ITypeConverter;

/** A date on the command line: ISO 8601, {@code YYYY-MM-DD}. */
public final class DateConverter implements ITypeConverter<LocalDate> {

	@Override
	public LocalDate convert(String value) {
		try {
			return LocalDate.parse(value);
		} catch (DateTimeParseException noDate) {
			throw new BadValue("usage.date", "");
		}
	}
}

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

import org.leidraad.cli.internal.BadValue;

import picocli.CommandLine.ITypeConverter;

/** A whole number on the command line, such as a year or a number of days. */
public final class WholeNumberConverter implements ITypeConverter<Integer> {

	@Override
	public Integer convert(String value) {
		try {
			return Integer.valueOf(value);
		} catch (NumberFormatException noNumber) {
			throw new BadValue("usage.whole-number", "");
		}
	}
}

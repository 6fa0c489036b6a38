/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.table;

import java.sql.Types;

/** The type of a column, with its code and name in the data source's manifest. */
public enum ColumnType {

	/** A text. */
	STRING(Types.VARCHAR),
	/** A whole number. */
	INTEGER(Types.INTEGER),
	/** A number with decimals. */
	DECIMAL(Types.DECIMAL),
	/** A calendar date. */
	DATE(Types.DATE),
	/** A picture. */
	BLOB(Types.BLOB);

	private final int code;

	ColumnType(int code) {
		this.code = code;
	}

	/** {@return the code of the type in the data source's manifest} */
	public int code() {
		return code;
	}
}

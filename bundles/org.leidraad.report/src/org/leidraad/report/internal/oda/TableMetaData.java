/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.oda;

import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.leidraad.report.internal.table.Column;
import org.leidraad.report.internal.table.TableDefinition;

/**
 * The columns of a table; positions count from 1.
 *
 * @param table the table
 */
record TableMetaData(TableDefinition<?> table) implements IResultSetMetaData {

	@Override
	public int getColumnCount() {
		return table.columns().size();
	}

	@Override
	public String getColumnName(int position) {
		return column(position).name();
	}

	@Override
	public String getColumnLabel(int position) {
		return column(position).name();
	}

	@Override
	public int getColumnType(int position) {
		return column(position).type().code();
	}

	@Override
	public String getColumnTypeName(int position) {
		return column(position).type().name();
	}

	@Override
	public int getColumnDisplayLength(int position) {
		return -1;
	}

	@Override
	public int getPrecision(int position) {
		return -1;
	}

	@Override
	public int getScale(int position) {
		return -1;
	}

	@Override
	public int isNullable(int position) {
		return columnNullable;
	}

	private Column<?> column(int position) {
		return table.columns().get(position - 1);
	}
}

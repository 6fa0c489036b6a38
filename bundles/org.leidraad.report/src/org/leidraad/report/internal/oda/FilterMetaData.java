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

import org.eclipse.datatools.connectivity.oda.IParameterMetaData;
import org.leidraad.report.internal.table.Column;

/**
 * The one parameter of a query, or none.
 *
 * @param column the column that is filtered, or null
 */
record FilterMetaData(Column<?> column) implements IParameterMetaData {

	@Override
	public int getParameterCount() {
		return column == null ? 0 : 1;
	}

	@Override
	public int getParameterMode(int position) {
		return parameterModeIn;
	}

	@Override
	public String getParameterName(int position) {
		return column.name();
	}

	@Override
	public int getParameterType(int position) {
		return column.type().code();
	}

	@Override
	public String getParameterTypeName(int position) {
		return column.type().name();
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
		return parameterNullable;
	}
}

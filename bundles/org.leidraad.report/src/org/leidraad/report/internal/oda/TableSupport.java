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

import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDataSetMetaData;
import org.eclipse.datatools.connectivity.oda.IResultSet;

/**
 * What the data source can do.
 *
 * @param connection the connection that was asked
 */
record TableSupport(IConnection connection) implements IDataSetMetaData {

	@Override
	public IConnection getConnection() {
		return connection;
	}

	@Override
	public IResultSet getDataSourceObjects(String catalog, String schema, String object, String version) {
		throw new UnsupportedOperationException("The tables are listed by the documentation of the data source");
	}

	@Override
	public int getDataSourceMajorVersion() {
		return 1;
	}

	@Override
	public int getDataSourceMinorVersion() {
		return 0;
	}

	@Override
	public String getDataSourceProductName() {
		return "Leidraad";
	}

	@Override
	public String getDataSourceProductVersion() {
		return "1.0";
	}

	@Override
	public int getSQLStateType() {
		return sqlStateSQL99;
	}

	@Override
	public boolean supportsMultipleResultSets() {
		return false;
	}

	@Override
	public boolean supportsMultipleOpenResults() {
		return true;
	}

	@Override
	public boolean supportsNamedResultSets() {
		return false;
	}

	@Override
	public boolean supportsNamedParameters() {
		return false;
	}

	@Override
	public boolean supportsInParameters() {
		return true;
	}

	@Override
	public boolean supportsOutParameters() {
		return false;
	}

	@Override
	public int getSortMode() {
		return sortModeNone;
	}
}

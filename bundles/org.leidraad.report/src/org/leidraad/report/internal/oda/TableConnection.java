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

import java.util.Map;
import java.util.Properties;

import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDataSetMetaData;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.leidraad.report.internal.table.RequestTables;

import com.ibm.icu.util.ULocale;

/** The tables of one report, or only their columns where a design is made without a roadmap. */
final class TableConnection implements IConnection {

	private RequestTables tables = RequestTables.withoutRows();
	private boolean open;

	@Override
	public void setAppContext(Object context) {
		if (context instanceof Map<?, ?> map && map.get(TableDriver.TABLES) instanceof RequestTables found) {
			tables = found;
		}
	}

	@Override
	public void open(Properties properties) {
		open = true;
	}

	@Override
	public void close() {
		open = false;
	}

	@Override
	public boolean isOpen() {
		return open;
	}

	@Override
	public IDataSetMetaData getMetaData(String dataSetType) {
		return new TableSupport(this);
	}

	@Override
	public IQuery newQuery(String dataSetType) {
		return new TableQuery(tables);
	}

	@Override
	public int getMaxQueries() {
		return 0;
	}

	@Override
	public void commit() {
		// Nothing is ever changed.
	}

	@Override
	public void rollback() {
		// Nothing is ever changed.
	}

	@Override
	public void setLocale(ULocale locale) {
		// The report carries its own language.
	}
}

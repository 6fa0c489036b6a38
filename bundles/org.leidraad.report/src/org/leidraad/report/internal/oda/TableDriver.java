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

import org.eclipse.datatools.connectivity.oda.IConnection;
import org.eclipse.datatools.connectivity.oda.IDriver;
import org.eclipse.datatools.connectivity.oda.LogConfiguration;

/**
 * The data source of report designs: the tables of the roadmap that a report is made of. The roadmap comes with the
 * application context of the report engine, never from a file or a network.
 */
public final class TableDriver implements IDriver {

	/** Key in the application context under which the tables of the running report are found. */
	public static final String TABLES = "org.leidraad.report.tables";

	private Object context = Map.of();

	@Override
	public IConnection getConnection(String dataSourceId) {
		TableConnection connection = new TableConnection();
		connection.setAppContext(context);
		return connection;
	}

	@Override
	public int getMaxConnections() {
		return 0;
	}

	@Override
	public void setAppContext(Object context) {
		this.context = context == null ? Map.of() : context;
	}

	@Override
	public void setLogConfiguration(LogConfiguration configuration) {
		// Nothing is logged here.
	}
}

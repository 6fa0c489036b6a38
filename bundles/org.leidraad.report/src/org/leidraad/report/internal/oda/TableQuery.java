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

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;

import org.eclipse.datatools.connectivity.oda.IParameterMetaData;
import org.eclipse.datatools.connectivity.oda.IQuery;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.eclipse.datatools.connectivity.oda.SortSpec;
import org.eclipse.datatools.connectivity.oda.spec.QuerySpecification;
import org.leidraad.report.internal.table.ReportTables;
import org.leidraad.report.internal.table.RequestTables;
import org.leidraad.report.internal.table.TableDefinition;

/**
 * A query is the name of a table, such as {@code targets}, or the name of a table, {@code by} and a column, such as
 * {@code indicators by targetId}. The second form has one parameter and gives the rows whose column has that value.
 */
final class TableQuery implements IQuery {

	private static final String BY = " by ";

	private final RequestTables tables;
	private String text = "";
	private TableDefinition<?> table;
	private int filterColumn = -1;
	private Object filterValue;
	private int maxRows;

	TableQuery(RequestTables tables) {
		this.tables = tables;
	}

	@Override
	public void prepare(String query) throws OdaException {
		text = query == null ? "" : query.strip();
		int by = text.indexOf(BY);
		String name = by < 0 ? text : text.substring(0, by).strip();
		table = ReportTables.find(name).orElseThrow(() -> new OdaException("There is no report table '" + name
				+ "'. Use one of " + ReportTables.names() + "."));
		if (by >= 0) {
			String column = text.substring(by + BY.length()).strip();
			filterColumn = table.indexOf(column);
			if (filterColumn < 0) {
				throw new OdaException("The report table '" + name + "' has no column '" + column + "'.");
			}
		}
	}

	@Override
	public IResultSetMetaData getMetaData() {
		return new TableMetaData(table);
	}

	@Override
	public IResultSet executeQuery() {
		List<Object[]> rows = filterColumn < 0
				? tables.rows(table)
				: tables.rows(table, filterColumn, Objects.toString(filterValue, ""));
		return new TableResultSet(table, rows, tables.vectors(), maxRows);
	}

	@Override
	public IParameterMetaData getParameterMetaData() {
		return new FilterMetaData(filterColumn < 0 ? null : table.columns().get(filterColumn));
	}

	@Override
	public void clearInParameters() {
		filterValue = null;
	}

	@Override
	public void setObject(int position, Object value) throws OdaException {
		if (position != 1 || filterColumn < 0) {
			throw new OdaException("The query '" + text + "' has no parameter " + position + ".");
		}
		filterValue = value;
	}

	@Override
	public void setObject(String name, Object value) throws OdaException {
		setObject(findInParameter(name), value);
	}

	@Override
	public int findInParameter(String name) throws OdaException {
		if (filterColumn < 0 || !table.columns().get(filterColumn).name().equals(name)) {
			throw new OdaException("The query '" + text + "' has no parameter '" + name + "'.");
		}
		return 1;
	}

	@Override
	public void setInt(String name, int value) throws OdaException {
		setObject(name, value);
	}

	@Override
	public void setInt(int position, int value) throws OdaException {
		setObject(position, value);
	}

	@Override
	public void setDouble(String name, double value) throws OdaException {
		setObject(name, value);
	}

	@Override
	public void setDouble(int position, double value) throws OdaException {
		setObject(position, value);
	}

	@Override
	public void setBigDecimal(String name, BigDecimal value) throws OdaException {
		setObject(name, value);
	}

	@Override
	public void setBigDecimal(int position, BigDecimal value) throws OdaException {
		setObject(position, value);
	}

	@Override
	public void setString(String name, String value) throws OdaException {
		setObject(name, value);
	}

	@Override
	public void setString(int position, String value) throws OdaException {
		setObject(position, value);
	}

	@Override
	public void setDate(String name, Date value) throws OdaException {
		setObject(name, value);
	}

	@Override
	public void setDate(int position, Date value) throws OdaException {
		setObject(position, value);
	}

	@Override
	public void setTime(String name, Time value) throws OdaException {
		setObject(name, value);
	}

	@Override
	public void setTime(int position, Time value) throws OdaException {
		setObject(position, value);
	}

	@Override
	public void setTimestamp(String name, Timestamp value) throws OdaException {
		setObject(name, value);
	}

	@Override
	public void setTimestamp(int position, Timestamp value) throws OdaException {
		setObject(position, value);
	}

	@Override
	public void setBoolean(String name, boolean value) throws OdaException {
		setObject(name, value);
	}

	@Override
	public void setBoolean(int position, boolean value) throws OdaException {
		setObject(position, value);
	}

	@Override
	public void setNull(String name) throws OdaException {
		setObject(name, null);
	}

	@Override
	public void setNull(int position) throws OdaException {
		setObject(position, null);
	}

	@Override
	public void setMaxRows(int max) {
		maxRows = max;
	}

	@Override
	public int getMaxRows() {
		return maxRows;
	}

	@Override
	public String getEffectiveQueryText() {
		return text;
	}

	@Override
	public void close() {
		// There is nothing to release.
	}

	@Override
	public void cancel() {
		// The rows are in memory already.
	}

	@Override
	public void setAppContext(Object context) {
		// The connection has the tables.
	}

	@Override
	public void setProperty(String name, String value) {
		// There are no properties.
	}

	@Override
	public void setSortSpec(SortSpec order) {
		// The order of the tables is that of the roadmap.
	}

	@Override
	public SortSpec getSortSpec() {
		return null;
	}

	@Override
	public void setSpecification(QuerySpecification specification) {
		// The text of the query says it all.
	}

	@Override
	public QuerySpecification getSpecification() {
		return null;
	}
}

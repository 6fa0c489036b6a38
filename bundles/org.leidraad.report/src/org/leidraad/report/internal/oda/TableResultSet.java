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
import java.time.LocalDate;
import java.util.List;

import org.eclipse.datatools.connectivity.oda.IBlob;
import org.eclipse.datatools.connectivity.oda.IClob;
import org.eclipse.datatools.connectivity.oda.IResultSet;
import org.eclipse.datatools.connectivity.oda.IResultSetMetaData;
import org.eclipse.datatools.connectivity.oda.OdaException;
import org.leidraad.report.internal.table.Illustration;
import org.leidraad.report.internal.table.TableDefinition;

/** Rows in memory, one after the other; positions count from 1. */
final class TableResultSet implements IResultSet {

	private final TableDefinition<?> table;
	private final List<Object[]> rows;
	private final boolean vectors;
	private int maxRows;
	private int row;
	private boolean wasNull;

	TableResultSet(TableDefinition<?> table, List<Object[]> rows, boolean vectors, int maxRows) {
		this.table = table;
		this.rows = rows;
		this.vectors = vectors;
		this.maxRows = maxRows;
	}

	@Override
	public boolean next() {
		if (row >= rows.size() || maxRows > 0 && row >= maxRows) {
			return false;
		}
		row++;
		return true;
	}

	private Object cell(int position) throws OdaException {
		if (position < 1 || position > table.columns().size() || row < 1) {
			throw new OdaException("The report table '" + table.name() + "' has no column " + position + ".");
		}
		Object value = rows.get(row - 1)[position - 1];
		wasNull = value == null;
		return value;
	}

	@Override
	public int findColumn(String name) throws OdaException {
		int index = table.indexOf(name);
		if (index < 0) {
			throw new OdaException("The report table '" + table.name() + "' has no column '" + name + "'.");
		}
		return index + 1;
	}

	@Override
	public String getString(int position) throws OdaException {
		Object value = cell(position);
		return value == null ? null : value.toString();
	}

	@Override
	public int getInt(int position) throws OdaException {
		return cell(position) instanceof Number number ? number.intValue() : 0;
	}

	@Override
	public double getDouble(int position) throws OdaException {
		return cell(position) instanceof Number number ? number.doubleValue() : 0;
	}

	@Override
	public BigDecimal getBigDecimal(int position) throws OdaException {
		return switch (cell(position)) {
			case BigDecimal decimal -> decimal;
			case Number number -> BigDecimal.valueOf(number.longValue());
			case null, default -> null;
		};
	}

	/** The report engine's own type for dates; everywhere else a date is a LocalDate. */
	@Override
	public Date getDate(int position) throws OdaException {
		return cell(position) instanceof LocalDate date ? Date.valueOf(date) : null;
	}

	@Override
	public Timestamp getTimestamp(int position) throws OdaException {
		return cell(position) instanceof LocalDate date ? Timestamp.valueOf(date.atStartOfDay()) : null;
	}

	@Override
	public IBlob getBlob(int position) throws OdaException {
		return cell(position) instanceof Illustration picture ? new Bytes(picture.bytes(vectors)) : null;
	}

	@Override
	public Object getObject(int position) throws OdaException {
		return cell(position);
	}

	@Override
	public Time getTime(int position) throws OdaException {
		throw new OdaException("No report table has a time of day.");
	}

	@Override
	public IClob getClob(int position) throws OdaException {
		throw new OdaException("No report table has long texts of this type.");
	}

	@Override
	public boolean getBoolean(int position) throws OdaException {
		throw new OdaException("No report table has truth values.");
	}

	@Override
	public String getString(String name) throws OdaException {
		return getString(findColumn(name));
	}

	@Override
	public int getInt(String name) throws OdaException {
		return getInt(findColumn(name));
	}

	@Override
	public double getDouble(String name) throws OdaException {
		return getDouble(findColumn(name));
	}

	@Override
	public BigDecimal getBigDecimal(String name) throws OdaException {
		return getBigDecimal(findColumn(name));
	}

	@Override
	public Date getDate(String name) throws OdaException {
		return getDate(findColumn(name));
	}

	@Override
	public Time getTime(String name) throws OdaException {
		return getTime(findColumn(name));
	}

	@Override
	public Timestamp getTimestamp(String name) throws OdaException {
		return getTimestamp(findColumn(name));
	}

	@Override
	public IBlob getBlob(String name) throws OdaException {
		return getBlob(findColumn(name));
	}

	@Override
	public IClob getClob(String name) throws OdaException {
		return getClob(findColumn(name));
	}

	@Override
	public boolean getBoolean(String name) throws OdaException {
		return getBoolean(findColumn(name));
	}

	@Override
	public Object getObject(String name) throws OdaException {
		return getObject(findColumn(name));
	}

	@Override
	public boolean wasNull() {
		return wasNull;
	}

	@Override
	public int getRow() {
		return row;
	}

	@Override
	public IResultSetMetaData getMetaData() {
		return new TableMetaData(table);
	}

	@Override
	public void setMaxRows(int max) {
		maxRows = max;
	}

	@Override
	public void close() {
		row = rows.size();
	}
}

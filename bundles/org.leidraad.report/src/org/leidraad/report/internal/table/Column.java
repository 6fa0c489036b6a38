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

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * One column of a report table.
 *
 * @param name the name that a design uses
 * @param type the type of its values
 * @param value the value of a row: null for an empty cell, as report designs know no other way to say it
 * @param <R> what a row is about
 */
public record Column<R>(String name, ColumnType type, Function<R, Object> value) {

	/**
	 * A column of texts.
	 *
	 * @param name the name that a design uses
	 * @param value the value of a row; null for an empty cell
	 * @param <R> what a row is about
	 * @return the column
	 */
	public static <R> Column<R> text(String name, Function<R, String> value) {
		return new Column<>(name, ColumnType.STRING, value::apply);
	}

	/**
	 * A column of whole numbers.
	 *
	 * @param name the name that a design uses
	 * @param value the value of a row; null for an empty cell
	 * @param <R> what a row is about
	 * @return the column
	 */
	public static <R> Column<R> integer(String name, Function<R, Integer> value) {
		return new Column<>(name, ColumnType.INTEGER, value::apply);
	}

	/**
	 * A column of decimal numbers.
	 *
	 * @param name the name that a design uses
	 * @param value the value of a row; null for an empty cell
	 * @param <R> what a row is about
	 * @return the column
	 */
	public static <R> Column<R> decimal(String name, Function<R, BigDecimal> value) {
		return new Column<>(name, ColumnType.DECIMAL, value::apply);
	}

	/**
	 * A column of dates.
	 *
	 * @param name the name that a design uses
	 * @param value the value of a row; null for an empty cell
	 * @param <R> what a row is about
	 * @return the column
	 */
	public static <R> Column<R> date(String name, Function<R, LocalDate> value) {
		return new Column<>(name, ColumnType.DATE, value::apply);
	}

	/**
	 * A column of pictures.
	 *
	 * @param name the name that a design uses
	 * @param value the value of a row; null for an empty cell
	 * @param <R> what a row is about
	 * @return the column
	 */
	public static <R> Column<R> picture(String name, Function<R, Illustration> value) {
		return new Column<>(name, ColumnType.BLOB, value::apply);
	}

	/**
	 * A column by which a design hides an item that would be empty: {@code true} where there is no value.
	 *
	 * @param name the name that a design uses
	 * @param value the value of a row; null for an empty cell
	 * @param <R> what a row is about
	 * @return the column
	 */
	public static <R> Column<R> missing(String name, Function<R, String> value) {
		return text(name, row -> value.apply(row) == null ? "true" : "false");
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.behaviour;

/** Something in a list of products cannot be understood. */
public class ProductListException extends Exception {

	private static final long serialVersionUID = 1L;

	private final long line;

	/**
	 * @param line line or record of the list, from 1; 0 where it is about the whole list
	 * @param reason what is wrong there and what to do, in English
	 */
	public ProductListException(long line, String reason) {
		super(reason);
		this.line = line;
	}

	/** {@return line or record of the list, from 1; 0 where it is about the whole list} */
	public long line() {
		return line;
	}
}

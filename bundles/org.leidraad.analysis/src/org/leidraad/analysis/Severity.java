/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis;

/** How bad a finding is; in order, the mildest first. */
public enum Severity {

	/** Worth knowing. */
	INFO("info"),
	/** The thread is weak here. */
	WARNING("warning"),
	/** The thread is broken here. */
	ERROR("error");

	private final String id;

	Severity(String id) {
		this.id = id;
	}

	/** {@return the name in files and on the command line; never translated} */
	public String id() {
		return id;
	}
}

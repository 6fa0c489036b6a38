/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal;

/** What the process tells the shell. Scripts rely on these numbers: they never change. */
public final class ExitCode {

	/** Done, and nothing found at the asked severity. */
	public static final int DONE = 0;
	/** Done, and something was found. */
	public static final int FINDINGS = 1;
	/** Wrong usage or unusable input; one line on standard error says what to do. */
	public static final int UNUSABLE = 2;
	/** The program itself failed; one line on standard error names the log. */
	public static final int FAILURE = 3;

	private ExitCode() {
	}
}

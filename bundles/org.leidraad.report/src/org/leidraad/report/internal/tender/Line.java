/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.tender;

/**
 * A line of a small table.
 *
 * @param label what it is about; null where the line before says so
 * @param value what there is to say; may be null
 * @param note more about it; may be null
 */
record Line(String label, String value, String note) {

	Line(String label, String value) {
		this(label, value, null);
	}
}

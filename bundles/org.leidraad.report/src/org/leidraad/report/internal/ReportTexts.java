/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal;

import org.leidraad.model.text.Texts;

/** The sentences of reports and of their errors; the words that stand in the designs are beside the designs. */
public final class ReportTexts {

	/** The texts. */
	public static final Texts TEXTS = new Texts(ReportTexts.class, "messages");

	private ReportTexts() {
	}
}

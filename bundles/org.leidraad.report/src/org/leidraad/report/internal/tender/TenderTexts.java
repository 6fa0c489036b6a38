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

import org.leidraad.model.text.Texts;

/** The sentences of a tender annex; the words that stand in its designs are beside the designs. */
public final class TenderTexts {

	/** The texts. */
	public static final Texts TEXTS = new Texts(TenderTexts.class, "messages");

	private TenderTexts() {
	}
}

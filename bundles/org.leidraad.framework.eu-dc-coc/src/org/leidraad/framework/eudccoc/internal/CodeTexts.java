/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.eudccoc.internal;

import org.leidraad.model.text.Texts;

/** The translated texts of the rules and of the section of reports. */
final class CodeTexts {

	/** Findings, and the words of the section. */
	static final Texts TEXTS = new Texts(CodeTexts.class, "messages");

	private CodeTexts() {
	}
}

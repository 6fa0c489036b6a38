/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage.internal;

import org.leidraad.model.text.Texts;

/** Where the sentences of this bundle are translated. */
public final class StorageTexts {

	/** The sentences about files. */
	public static final Texts TEXTS = new Texts(StorageTexts.class, "messages");

	private StorageTexts() {
	}
}

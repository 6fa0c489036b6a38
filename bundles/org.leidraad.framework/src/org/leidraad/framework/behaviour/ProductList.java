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

import java.io.IOException;
import java.io.InputStream;

/** A list of products: a file that somebody downloaded from the owner of a label. */
public interface ProductList {

	/** {@return the name of the file, for messages and to tell formats apart} */
	String name();

	/**
	 * Opens the list.
	 *
	 * @return its content; the caller closes it
	 * @throws IOException if it cannot be opened
	 */
	InputStream open() throws IOException;
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.changes;

import java.util.Optional;

import org.eclipse.swt.widgets.Control;

/** One page of the dialog in which a change is judged. */
interface Step {

	/** {@return the widget} */
	Control control();

	/** {@return the key of its name in the texts of this package} */
	String key();

	/** Takes over what was typed. */
	void commit();

	/** Shows what is known now. */
	void refresh();

	/** Puts the cursor where one begins. */
	void focus();

	/** {@return why one cannot go on from here; none if one can} */
	Optional<String> blocked();
}

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

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.model.text.Message;

/** Something that mends a finding, as one step that can be undone. */
public interface Repair {

	/** {@return what it does, as on a button: a verb and an object} */
	Message label();

	/**
	 * The change. Its result, {@link Command#getAffectedObjects()}, is what the user will want to look at next.
	 *
	 * @param domain the domain of the open roadmap, on whose command stack the caller runs the command
	 * @return the command
	 */
	Command command(EditingDomain domain);
}

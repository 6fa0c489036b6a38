/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.repair;

import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.analysis.Repair;
import org.leidraad.model.text.Message;

/**
 * A repair of several changes that are done and undone as one. New elements are made each time that a command is asked
 * for, so that none can end up in two places. A reference with an opposite is set by a change too, also on a new
 * element: its other side changes with it, and must change back.
 *
 * @param label what it does
 * @param recipe lists the changes
 */
public record Steps(Message label, Consumer<Changes> recipe) implements Repair {

	@Override
	public Command command(EditingDomain domain) {
		Changes changes = new Changes(domain);
		recipe.accept(changes);
		return changes.command();
	}
}

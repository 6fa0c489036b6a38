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

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.analysis.Repair;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.Element;
import org.leidraad.ui.internal.fields.FieldHost;

/**
 * Lets the usual fields edit what is in no roadmap yet: changes are made at once, and nobody undoes them.
 *
 * @param domain makes the changes
 * @param frameworks the installed frameworks
 * @param changed is called after each change
 */
record DraftHost(EditingDomain domain, FrameworkRegistry frameworks, Runnable changed) implements FieldHost {

	@Override
	public void run(Command command) {
		if (command.canExecute()) {
			command.execute();
		}
		changed.run();
	}

	@Override
	public void run(Repair repair) {
		throw new UnsupportedOperationException("Nothing is checked before it is in the roadmap");
	}

	@Override
	public void jump(Element element) {
		// a dialog shows one thing only
	}

	@Override
	public void pendingChanged() {
		// what is typed is taken over when the field is left
	}
}

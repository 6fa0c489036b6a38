/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.analysis.Repair;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.Element;

/** What a field asks of the place where it is shown. */
public interface FieldHost {

	/** {@return the domain of the open roadmap} */
	EditingDomain domain();

	/** {@return the installed frameworks} */
	FrameworkRegistry frameworks();

	/** {@return the identifiers of the installed rules, to choose from} */
	default List<String> rules() {
		return List.of();
	}

	/**
	 * Changes the roadmap, in one step that can be undone.
	 *
	 * @param command the change
	 */
	void run(Command command);

	/**
	 * Mends a finding, in one step that can be undone.
	 *
	 * @param repair the repair
	 */
	void run(Repair repair);

	/**
	 * Shows another element.
	 *
	 * @param element the element
	 */
	void jump(Element element);

	/** Something was typed that is not in the roadmap yet, or no longer. */
	void pendingChanged();
}

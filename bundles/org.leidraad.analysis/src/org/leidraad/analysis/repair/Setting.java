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

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.analysis.Repair;
import org.leidraad.model.text.Message;

/**
 * Fills in or empties one field.
 *
 * @param label what it does
 * @param owner the element
 * @param feature the field
 * @param value the new value; null empties the field
 */
public record Setting(Message label, EObject owner, EStructuralFeature feature, Object value) implements Repair {

	@Override
	public Command command(EditingDomain domain) {
		return SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value);
	}
}

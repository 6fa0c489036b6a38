/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.model.edit.internal;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.CopyCommand;
import org.eclipse.emf.edit.command.InitializeCopyCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.model.Element;
import org.leidraad.model.identity.Identity;

/** Fills in a copied element, with an identifier of its own. */
final class CopyWithNewIdentity extends InitializeCopyCommand {

	CopyWithNewIdentity(EditingDomain domain, EObject owner, CopyCommand.Helper copyHelper) {
		super(domain, owner, copyHelper);
	}

	@Override
	public void doExecute() {
		super.doExecute();
		if (copy instanceof Element element) {
			element.setId(Identity.next(element.eClass()));
		}
	}
}

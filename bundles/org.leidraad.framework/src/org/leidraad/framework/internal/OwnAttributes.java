/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.internal;

import java.util.Optional;

import org.eclipse.emf.ecore.EPackage;
import org.leidraad.model.text.Message;

/**
 * What became of the attributes that a framework declares.
 *
 * @param inUse their package; none if there are none or they are refused
 * @param refused why they cannot be used; none if they can, or there are none
 */
record OwnAttributes(Optional<EPackage> inUse, Optional<Message> refused) {

	/** Of a framework that declares none. */
	static final OwnAttributes NONE = new OwnAttributes(Optional.empty(), Optional.empty());

	static OwnAttributes inUse(EPackage attributes) {
		return new OwnAttributes(Optional.of(attributes), Optional.empty());
	}

	static OwnAttributes refused(Message reason) {
		return new OwnAttributes(Optional.empty(), Optional.of(reason));
	}
}

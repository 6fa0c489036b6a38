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

import org.eclipse.emf.ecore.EClass;
import org.leidraad.model.change.WatchedObject;

/** An object of a class that a framework bundle describes and for which there is no Java class. */
final class AttributesObject extends WatchedObject {

	AttributesObject(EClass type) {
		eSetClass(type);
	}
}

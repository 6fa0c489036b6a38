/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.session;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.model.Element;

/**
 * Where one is in a roadmap.
 *
 * @param element the element
 * @param feature the field of it in which the cursor belongs, where one was asked for
 */
public record Place(Element element, Optional<EStructuralFeature> feature) {
}

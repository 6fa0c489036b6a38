/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.knowledge;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.model.Element;
import org.leidraad.model.text.Message;

/**
 * What a joint purchase lacks.
 *
 * @param element where
 * @param feature the field
 * @param message what, in one sentence
 */
public record JointProblem(Element element, EStructuralFeature feature, Message message) {
}

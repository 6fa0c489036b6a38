/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.award;

import java.util.Optional;

import org.leidraad.model.Element;
import org.leidraad.model.Offer;
import org.leidraad.model.text.Message;

/**
 * Something that stands in the way of a score, or puts it in doubt.
 *
 * @param element what must be mended: a criterion, a scale, a step, an offer, an answer, or the procurement
 * @param offer the offer that is concerned; none where it concerns all
 * @param blocking true where something could not be scored because of it; false where it is a doubt, and the score
 * stands
 * @param reason what is wrong, in one sentence
 */
public record AwardProblem(Element element, Optional<Offer> offer, boolean blocking, Message reason) {
}

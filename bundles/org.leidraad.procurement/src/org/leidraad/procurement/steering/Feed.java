/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.steering;

import java.util.List;

import org.leidraad.analysis.internal.ElementName;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.text.Message;

/**
 * Something under a contract that feeds an indicator.
 *
 * @param kind by what way
 * @param indicator the indicator
 * @param sources what feeds it: criteria, flows or checks; the contract itself for its monitoring; at least one
 */
public record Feed(FeedKind kind, Indicator indicator, List<Element> sources) {

	/** The list is copied. */
	public Feed {
		sources = List.copyOf(sources);
	}

	/** {@return how it feeds the indicator, in one sentence} */
	public Message sentence() {
		return SteeringTexts.message("feed." + kind.id(), ElementName.of(indicator),
				ElementName.of(sources.getFirst()), sources.size() - 1);
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.coverage;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.leidraad.framework.ProductGroup;
import org.leidraad.model.Aspect;
import org.leidraad.model.text.Message;

/**
 * A product group with what need be found out of it only once.
 *
 * @param group the product group
 * @param matching the lists of product groups that concern it, by their number; many groups have equal ones
 * @param against why aspects do not matter for it
 */
record Column(ScopeGroup group, BitSet matching, Map<Aspect, Message> against) {

	static Column of(ScopeGroup group, List<List<ProductGroup>> groupLists) {
		Optional<ProductGroup> own = group.productGroup();
		BitSet matching = new BitSet();
		for (int number = 0; number < groupLists.size(); number++) {
			List<ProductGroup> list = groupLists.get(number);
			matching.set(number, list.isEmpty() || own.isEmpty()
					|| list.stream().anyMatch(other -> ScopeGroup.isConcerned(own.get(), other)));
		}
		Map<Aspect, Message> against = new EnumMap<>(Aspect.class);
		for (Aspect aspect : Aspect.values()) {
			AspectApplicability.standard().reasonAgainst(aspect, own)
					.ifPresent(reason -> against.put(aspect, reason));
		}
		return new Column(group, matching, against);
	}

	boolean matters(Aspect aspect) {
		return !against.containsKey(aspect);
	}
}

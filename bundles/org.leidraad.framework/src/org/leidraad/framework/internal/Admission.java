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

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EPackage;
import org.leidraad.model.text.Message;

/** Decides whose own attributes are used: a namespace is that of the bundle that was installed first. */
final class Admission {

	private static final Comparator<ContributedFramework> FIRST_INSTALLED = Comparator
			.<ContributedFramework>comparingLong(framework -> framework.declaration().bundle().getBundleId())
			.thenComparing(ContributedFramework::id);

	private Admission() {
		// no instances
	}

	/**
	 * Reads the own attributes of frameworks.
	 *
	 * @param frameworks the frameworks
	 * @param tell hears of namespaces that several use
	 * @return what became of the attributes of each, in the order of installation
	 */
	static Map<ContributedFramework, OwnAttributes> of(Collection<ContributedFramework> frameworks,
			Consumer<Message> tell) {
		Map<ContributedFramework, OwnAttributes> outcomes = new LinkedHashMap<>();
		Map<String, ContributedFramework> owners = new HashMap<>();
		frameworks.stream().sorted(FIRST_INSTALLED).forEach(framework -> {
			OwnAttributes read = framework.attributesRead();
			Optional<Message> taken = read.inUse().map(EPackage::getNsURI)
					.flatMap(namespace -> Optional.ofNullable(owners.putIfAbsent(namespace, framework))
							.map(first -> duplicate(framework, namespace, first)));
			taken.ifPresent(tell);
			outcomes.put(framework, taken.map(OwnAttributes::refused).orElse(read));
		});
		return Collections.unmodifiableMap(outcomes);
	}

	private static Message duplicate(ContributedFramework framework, String namespace, ContributedFramework first) {
		return Message.of(Messages.TEXTS, "attributes.duplicate", framework.bundle(),
				framework.declaration().attributes().getFirst(), namespace, first.bundle());
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.leidraad.model.text.Message;
import org.leidraad.sdk.internal.Messages;

/**
 * What a bundle may do once it is installed.
 *
 * @param frameworks identifiers of the frameworks that it brings
 * @param ownAttributes true if it adds attributes to elements of a roadmap
 * @param behaviours the behaviours that it declares and the classes for them
 * @param rules identifiers of the rules that it adds to the checks
 * @param code true if it holds or names any Java class: it can then do what the program can do
 */
public record Abilities(List<String> frameworks, boolean ownAttributes, List<Behaviour> behaviours, List<String> rules,
		boolean code) {

	/**
	 * A behaviour.
	 *
	 * @param kind the element of {@code plugin.xml}: {@code tier}, {@code products}, {@code page} or {@code section}
	 * @param className the class that does it
	 */
	public record Behaviour(String kind, String className) {
	}

	/** Keeps copies of its own. */
	public Abilities {
		frameworks = List.copyOf(frameworks);
		behaviours = List.copyOf(behaviours);
		rules = List.copyOf(rules);
	}

	/** {@return true if somebody must be trusted before the bundle is installed} */
	public boolean needsTrust() {
		return code;
	}

	/** {@return what it may do, a sentence each, the most harmless first} */
	public List<Message> sentences() {
		List<Message> sentences = new ArrayList<>();
		sentences.add(Message.of(Messages.TEXTS, code ? "ability.frameworks" : "ability.data",
				String.join(", ", frameworks)));
		if (ownAttributes) {
			sentences.add(Message.of(Messages.TEXTS, "ability.attributes"));
		}
		behaviours.forEach(each -> sentences
				.add(Message.of(Messages.TEXTS, "ability." + each.kind(), each.className())));
		if (!rules.isEmpty()) {
			sentences.add(Message.of(Messages.TEXTS, "ability.rules", String.join(", ", rules)));
		}
		return Stream.concat(sentences.stream(),
				code ? Stream.of(Message.of(Messages.TEXTS, "ability.code")) : Stream.empty()).toList();
	}
}

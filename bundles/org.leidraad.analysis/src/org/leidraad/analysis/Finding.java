/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.model.Acceptance;
import org.leidraad.model.Element;
import org.leidraad.model.text.Message;

/**
 * One place where the thread is broken.
 *
 * @param rule the identifier of the rule
 * @param severity how bad it is, in this roadmap
 * @param element where it is
 * @param feature the field that it is about
 * @param message one sentence; the names of elements in it are always current
 * @param offers tells what would mend it
 * @param acceptance who accepted it and why; none if it is open
 */
public record Finding(String rule, Severity severity, Element element, EStructuralFeature feature, Message message,
		Supplier<List<Repair>> offers, Optional<Acceptance> acceptance) {

	/**
	 * What would mend it, in the roadmap as it is now. Made anew at each call, because few findings are ever mended
	 * and some repairs take a look at the whole roadmap.
	 *
	 * @return the repairs, best first; may be empty
	 */
	public List<Repair> repairs() {
		return offers.get();
	}

	/**
	 * What tells it from other findings of its rule about its element: the field, and what the sentence names besides
	 * the element. It is in no language, so that an acceptance can hold it.
	 *
	 * @return one line
	 */
	public String about() {
		return Stream.concat(Stream.of(feature.getName()),
				message.arguments().stream().skip(1).map(argument -> argument instanceof Message words
						? words.key()
						: String.valueOf(argument)))
				.collect(Collectors.joining(" ")).replaceAll("\\s+", " ").strip();
	}

	/** {@return true if nobody has accepted it} */
	public boolean isOpen() {
		return acceptance.isEmpty();
	}

	/**
	 * The kinds of element from the roadmap down to the element, such as {@code Roadmap/Ambition/Target}.
	 *
	 * @return names of classes of the model, never translated
	 */
	public String path() {
		String path = element.eClass().getName();
		for (EObject parent = element.eContainer(); parent != null; parent = parent.eContainer()) {
			path = parent.eClass().getName() + '/' + path;
		}
		return path;
	}
}

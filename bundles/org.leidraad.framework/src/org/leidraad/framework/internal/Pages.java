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

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.leidraad.framework.behaviour.AttributePage;
import org.leidraad.framework.behaviour.AttributePage.Group;
import org.leidraad.model.text.Message;

/**
 * The declared pages of own attributes, each held against the model that it is about.
 *
 * @param sound those that can be shown
 * @param problems what is wrong with the others
 */
record Pages(List<AttributePage> sound, List<Message> problems) {

	/**
	 * Looks at the pages, and tells the log what is wrong.
	 *
	 * @param declaration what the bundle declares
	 * @param attributes the own attributes; none if there are none that can be used
	 */
	static Pages of(Declaration declaration, Optional<EPackage> attributes) {
		List<AttributePage> sound = new ArrayList<>();
		List<Message> problems = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (DeclaredBehaviours.Page page : declaration.behaviours().pages()) {
			Optional<Message> problem = seen.add(page.attributes())
					? problem(declaration, page, attributes)
					: Optional.of(message(declaration, "twice", page.attributes()));
			problem.ifPresentOrElse(problems::add, () -> sound
					.add(new AttributePage(page.attributes(), page.groups(), page.figures().isPresent())));
		}
		problems.forEach(problem -> ILog.of(Pages.class).error(problem.in(Locale.ENGLISH)));
		return new Pages(List.copyOf(sound), List.copyOf(problems));
	}

	private static Optional<Message> problem(Declaration declaration, DeclaredBehaviours.Page page,
			Optional<EPackage> attributes) {
		Optional<EClass> type = attributes.map(own -> own.getEClassifier(page.attributes()))
				.filter(EClass.class::isInstance).map(EClass.class::cast);
		if (type.isEmpty()) {
			return Optional.of(message(declaration, "class", page.attributes()));
		}
		Set<String> groups = new HashSet<>();
		for (Group group : page.groups()) {
			if (group.id().isEmpty() || !groups.add(group.id())) {
				return Optional.of(message(declaration, "group", page.attributes(), group.id()));
			}
			Optional<String> unknown = group.features().stream()
					.filter(name -> type.get().getEStructuralFeature(name) == null).findFirst();
			if (unknown.isPresent()) {
				return Optional.of(message(declaration, "feature", page.attributes(), unknown.get()));
			}
		}
		return Optional.empty();
	}

	private static Message message(Declaration declaration, String fault, String page, String... details) {
		List<Object> arguments = new ArrayList<>(List.of(declaration.bundleName(), page));
		arguments.addAll(List.of(details));
		return new Message(Messages.TEXTS, "page." + fault, arguments);
	}
}

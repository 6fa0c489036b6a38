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

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.leidraad.framework.behaviour.AttributePage.Group;

/**
 * What a bundle says in its {@code plugin.xml} that its framework can do: each list holds none or one, or what somebody
 * wrote wrongly.
 *
 * @param tiers classes that compute a tier
 * @param products classes that read lists of products
 * @param sections classes that write a section of reports
 * @param pages pages of own attributes
 */
record DeclaredBehaviours(List<DeclaredClass> tiers, List<DeclaredClass> products, List<DeclaredClass> sections,
		List<Page> pages) {

	/** Of a framework that is data only. */
	static final DeclaredBehaviours NONE = new DeclaredBehaviours(List.of(), List.of(), List.of(), List.of());

	private static final String CLASS = "class";

	/**
	 * A page as declared.
	 *
	 * @param attributes name of a class of the own attributes; empty where none is named
	 * @param groups groups of features
	 * @param figures the class that computes figures
	 */
	record Page(String attributes, List<Group> groups, Optional<DeclaredClass> figures) {
	}

	static DeclaredBehaviours of(IConfigurationElement framework) {
		return new DeclaredBehaviours(classes(framework, "tier"), classes(framework, "products"),
				classes(framework, "section"),
				Stream.of(framework.getChildren("page")).map(DeclaredBehaviours::page).toList());
	}

	/** {@return true if a class is named anywhere} */
	boolean haveCode() {
		return Stream.of(tiers, products, sections).flatMap(List::stream).findAny().isPresent()
				|| pages.stream().anyMatch(page -> page.figures().isPresent());
	}

	private static List<DeclaredClass> classes(IConfigurationElement framework, String name) {
		return Stream.of(framework.getChildren(name)).map(element -> DeclaredClass.of(element, CLASS)).toList();
	}

	private static Page page(IConfigurationElement element) {
		List<Group> groups = Stream.of(element.getChildren("group"))
				.map(group -> new Group(written(group, "id"),
						Stream.of(written(group, "features").split("\\s+")).filter(name -> !name.isEmpty()).toList()))
				.toList();
		return new Page(written(element, "attributes"), groups,
				Optional.of(DeclaredClass.of(element, "figures")).filter(declared -> !declared.name().isEmpty()));
	}

	private static String written(IConfigurationElement element, String attribute) {
		String value = element.getAttribute(attribute);
		return value == null ? "" : value.strip();
	}
}

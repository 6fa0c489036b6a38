/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EPackage;
import org.leidraad.framework.crosswalk.Crosswalk;
import org.leidraad.model.text.Message;

/**
 * The labels and policy frameworks that are installed. An OSGi service. What it
 * answers follows the installed bundles: a framework may arrive or leave while
 * the program runs. Listing does not start a bundle and loads no catalogue.
 */
public interface FrameworkRegistry {

	/**
	 * All installed frameworks, by identifier.
	 *
	 * @return the frameworks, in alphabetical order of their identifiers
	 */
	List<InstalledFramework> frameworks();

	/**
	 * An installed framework.
	 *
	 * @param id the identifier, such as {@code epeat}
	 * @return the framework; none if it is not installed
	 */
	Optional<InstalledFramework> framework(String id);

	/**
	 * The criterion that a roadmap names.
	 *
	 * @param key framework, edition and key, such as {@code epeat/2018/2018-1.1}
	 * @return the criterion; none if the key is malformed, the framework is not
	 * installed or has no such criterion
	 */
	Optional<InstalledCriterion> criterion(String key);

	/**
	 * The packages of the attributes that the installed frameworks add to elements of a roadmap, each with its own
	 * namespace. A package stays the same object as long as its bundle is not updated. Read only: nobody may change
	 * one. Whoever reads or writes roadmaps needs them all, or what is stored in those attributes is merely kept.
	 *
	 * @return the packages; those that cannot be used are left out, {@link InstalledFramework#attributesRefused()}
	 * tells why
	 */
	default Collection<EPackage> attributePackages() {
		return frameworks().stream().flatMap(framework -> framework.attributes().stream()).toList();
	}

	/**
	 * What the installed frameworks say about each other. All catalogues are read when it is first asked for.
	 *
	 * @return the crosswalk of what is installed now
	 */
	default Crosswalk crosswalk() {
		return Crosswalk.build(this);
	}

	/**
	 * What was refused or switched off, and why: bundles that declare what cannot be or what another bundle already
	 * brings, catalogues that were asked for and cannot be used, own attributes and texts that were asked for and
	 * cannot
	 * be used, and behaviours at fault. Nothing is read because of it.
	 *
	 * @return a sentence for each, which names the bundle and what to do; those of bundles that left are not among them
	 */
	default List<Message> problems() {
		return List.of();
	}

	/**
	 * Begins to tell someone of frameworks that arrive, change and leave. Does nothing where it is told already.
	 *
	 * @param listener is run after each change, in any thread, and asks this registry what there is now
	 */
	default void addListener(Runnable listener) {
		// where nothing changes, there is nothing to tell
	}

	/**
	 * Ends telling someone.
	 *
	 * @param listener who was told
	 */
	default void removeListener(Runnable listener) {
		// where nothing changes, nobody was told
	}
}

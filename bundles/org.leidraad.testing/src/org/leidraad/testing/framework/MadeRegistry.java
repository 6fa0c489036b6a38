/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.testing.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.model.text.Message;

/** Installed frameworks that come and go as a test likes; none at first. */
public class MadeRegistry implements FrameworkRegistry {

	private final SortedMap<String, MadeFramework> frameworks = new TreeMap<>();
	private final List<Runnable> listeners = new ArrayList<>();

	/**
	 * @param installed what is installed at first
	 */
	public MadeRegistry(MadeFramework... installed) {
		for (MadeFramework framework : installed) {
			frameworks.put(framework.id(), framework);
		}
	}

	/**
	 * Installs a framework, or another one with the same identifier.
	 *
	 * @param framework the framework
	 * @return this
	 */
	public final MadeRegistry with(MadeFramework framework) {
		frameworks.put(framework.id(), framework);
		tell();
		return this;
	}

	/**
	 * Installs a framework as its catalogue would stand in a file.
	 *
	 * @param id its identifier
	 * @param kind its kind
	 * @param content what stands in the catalogue, as XML
	 * @return this
	 */
	public final MadeRegistry with(String id, FrameworkKind kind, String content) {
		return with(MadeFramework.of(CatalogueParts.catalogue(id, kind, content)));
	}

	/**
	 * Takes a framework away.
	 *
	 * @param id its identifier
	 */
	public final void without(String id) {
		frameworks.remove(id);
		tell();
	}

	private void tell() {
		List.copyOf(listeners).forEach(Runnable::run);
	}

	@Override
	public final List<InstalledFramework> frameworks() {
		return List.copyOf(frameworks.values());
	}

	@Override
	public final Optional<InstalledFramework> framework(String id) {
		return Optional.ofNullable(frameworks.get(id));
	}

	@Override
	public final Optional<InstalledCriterion> criterion(String key) {
		return CriterionKey.parse(key).flatMap(this::criterion);
	}

	private Optional<InstalledCriterion> criterion(CriterionKey key) {
		return Optional.ofNullable(frameworks.get(key.framework())).flatMap(framework -> framework.content()
				.filter(all -> all.getEditions().stream().anyMatch(edition -> edition.getId().equals(key.edition())))
				.flatMap(all -> all.getCriteria().stream().filter(one -> one.getKey().equals(key.criterion()))
						.filter(one -> one.getEdition() == null || one.getEdition().getId().equals(key.edition()))
						.findFirst())
				.map(found -> new InstalledCriterion(framework, found)));
	}

	@Override
	public final List<Message> problems() {
		return List.of();
	}

	@Override
	public final void addListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public final void removeListener(Runnable listener) {
		listeners.remove(listener);
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.CataloguePackage;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;

/** The frameworks that generated roadmaps use, read from their bundles on the class path, where there is no OSGi. */
final class ShippedFrameworks implements FrameworkRegistry {

	private final Map<String, InstalledFramework> byId = new TreeMap<>();
	private final Map<String, InstalledCriterion> byKey = new TreeMap<>();

	ShippedFrameworks() {
		CataloguePackage.eINSTANCE.getName();
		for (String id : List.of("epeat", "eu-gpp")) {
			Shipped shipped = new Shipped(read(id));
			byId.put(id, shipped);
			for (Criterion criterion : shipped.catalogue().getCriteria()) {
				add(new InstalledCriterion(shipped, criterion));
			}
		}
	}

	/** One that names no edition is in all of them. */
	private void add(InstalledCriterion one) {
		Framework framework = (Framework) one.criterion().eContainer();
		for (Edition edition : framework.getEditions()) {
			if (one.criterion().getEdition() == null || one.criterion().getEdition() == edition) {
				byKey.put(String.join("/", framework.getId(), edition.getId(), one.criterion().getKey()), one);
			}
		}
	}

	private static Framework read(String id) {
		String name = "catalogue/" + id + ".framework";
		try (InputStream in = ShippedFrameworks.class.getClassLoader().getResourceAsStream(name)) {
			if (in == null) {
				throw new IOException(name + " is not on the class path");
			}
			Resource resource = new XMIResourceImpl(URI.createURI(name));
			resource.load(in, Map.of());
			return (Framework) resource.getContents().getFirst();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public List<InstalledFramework> frameworks() {
		return List.copyOf(byId.values());
	}

	@Override
	public Optional<InstalledFramework> framework(String id) {
		return Optional.ofNullable(byId.get(id));
	}

	@Override
	public Optional<InstalledCriterion> criterion(String key) {
		return CriterionKey.parse(key).flatMap(parsed -> Optional.ofNullable(byKey.get(key)));
	}

	/**
	 * A framework as it was read.
	 *
	 * @param catalogue its catalogue
	 */
	private record Shipped(Framework catalogue) implements InstalledFramework {

		@Override
		public String id() {
			return catalogue.getId();
		}

		@Override
		public String bundle() {
			return "org.leidraad.framework." + id();
		}

		@Override
		public FrameworkKind kind() {
			return catalogue.getKind();
		}

		@Override
		public String name(Locale locale) {
			return id();
		}

		@Override
		public String text(Locale locale, String key) {
			return key;
		}
	}
}

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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.leidraad.framework.catalogue.CataloguePackage;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;

/** Frameworks that a test writes down itself. */
public final class SomeFrameworks implements FrameworkRegistry {

	private final SortedMap<String, InstalledFramework> frameworks = new TreeMap<>();

	/** Adds a framework with what stands in its catalogue. */
	public SomeFrameworks with(String id, FrameworkKind kind, String content) {
		frameworks.put(id, new Written(id, kind, Optional.of(catalogue(id, kind, content))));
		return this;
	}

	/** Adds a framework whose catalogue cannot be used. */
	public SomeFrameworks withBroken(String id) {
		frameworks.put(id, new Written(id, FrameworkKind.LAW, Optional.empty()));
		return this;
	}

	/** A catalogue as it is read from a file. */
	public static Framework catalogue(String id, FrameworkKind kind, String content) {
		String text = """
				<framework:Framework xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
				xmlns:framework="https://leidraad.org/framework/1" id="%s" kind="%s">%s</framework:Framework>
				""".formatted(id, kind.getLiteral(), content);
		Resource resource = new XMIResourceImpl(URI.createURI("test:/" + id));
		ResourceSetImpl set = new ResourceSetImpl();
		set.getPackageRegistry().put(CataloguePackage.eNS_URI, CataloguePackage.eINSTANCE);
		set.getResources().add(resource);
		try {
			resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return (Framework) resource.getContents().getFirst();
	}

	@Override
	public List<InstalledFramework> frameworks() {
		return List.copyOf(frameworks.values());
	}

	@Override
	public Optional<InstalledFramework> framework(String id) {
		return Optional.ofNullable(frameworks.get(id));
	}

	@Override
	public Optional<InstalledCriterion> criterion(String key) {
		return CriterionKey.parse(key).flatMap(parsed -> framework(parsed.framework()).flatMap(framework -> {
			Framework catalogue = ((Written) framework).content().orElseThrow();
			return catalogue.getCriteria().stream().filter(one -> parsed.criterion().equals(one.getKey())).findFirst()
					.map(one -> new InstalledCriterion(framework, one));
		}));
	}

	private record Written(String id, FrameworkKind kind, Optional<Framework> content) implements InstalledFramework {

		@Override
		public String bundle() {
			return "test." + id;
		}

		@Override
		public String name(Locale locale) {
			return id;
		}

		@Override
		public Framework catalogue() throws FrameworkException {
			return content.orElseThrow(() -> new FrameworkException(AllowedUses.reason(kind), null));
		}

		@Override
		public String text(Locale locale, String key) {
			return key;
		}
	}
}

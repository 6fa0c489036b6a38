/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.CataloguePackage;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;

/**
 * A framework that a test writes down itself.
 *
 * @param id the identifier
 * @param kind what it is
 * @param catalogue its catalogue
 * @param texts texts by language and key, such as {@code nl:criterion.a}
 */
record WrittenFramework(String id, FrameworkKind kind, Framework catalogue, Map<String, String> texts)
		implements
			InstalledFramework {

	static WrittenFramework of(String id, FrameworkKind kind, String content, Map<String, String> texts) {
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
		return new WrittenFramework(id, kind, (Framework) resource.getContents().getFirst(), texts);
	}

	@Override
	public String bundle() {
		return "test." + id;
	}

	@Override
	public String name(Locale locale) {
		return "Name of " + id;
	}

	@Override
	public String text(Locale locale, String key) {
		return Optional.ofNullable(texts.get(locale.getLanguage() + ':' + key))
				.or(() -> Optional.ofNullable(texts.get("en:" + key))).orElse('<' + key + '>');
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage.internal.template;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Locale;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.leidraad.storage.template.RoadmapTemplate;
import org.osgi.framework.Bundle;

/** A template that a bundle contributes. */
final class BundleTemplate implements RoadmapTemplate {

	private final IConfigurationElement element;

	BundleTemplate(IConfigurationElement element) {
		this.element = element;
	}

	@Override
	public String id() {
		return element.getAttribute("id");
	}

	@Override
	public boolean sample() {
		return Boolean.parseBoolean(element.getAttribute("sample"));
	}

	@Override
	public String language() {
		String language = element.getAttribute("language");
		return language == null ? Locale.ENGLISH.getLanguage() : language;
	}

	@Override
	public String name(Locale locale) {
		return text("name", locale);
	}

	@Override
	public String description(Locale locale) {
		return text("description", locale);
	}

	@Override
	public InputStream open() throws IOException {
		Bundle bundle = bundle();
		URL entry = bundle == null ? null : bundle.getEntry(element.getAttribute("file"));
		if (entry == null) {
			throw new FileNotFoundException(element.getContributor().getName() + '/' + element.getAttribute("file"));
		}
		return entry.openStream();
	}

	private String text(String attribute, Locale locale) {
		Bundle bundle = bundle();
		String text = bundle == null
				? element.getAttribute(attribute)
				: new BundleTexts(bundle).attribute("template", id(), attribute, locale)
						.orElseGet(() -> element.getAttribute(attribute));
		return text == null ? id() : text;
	}

	/** The contributing bundle; null once it has left. */
	private Bundle bundle() {
		return ContributorFactoryOSGi.resolve(element.getContributor());
	}
}

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

import java.net.URL;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.model.text.Message;
import org.osgi.framework.Bundle;

/**
 * What a bundle says of its framework in its {@code plugin.xml}.
 *
 * @param id identifier of the framework
 * @param kind what it is
 * @param name its name in the language of the program's start, for want of a better one
 * @param catalogue path of the catalogue in the bundle
 * @param texts path of the texts in the bundle, without language and extension
 * @param attributes paths in the bundle of models of own attributes: none or one, or what somebody wrote wrongly
 * @param behaviours what it says that the framework can do beyond data
 * @param bundle the bundle, which need not be started
 */
record Declaration(String id, FrameworkKind kind, String name, String catalogue, String texts, List<String> attributes,
		DeclaredBehaviours behaviours, Bundle bundle) implements BundleFiles {

	private static final String DEFAULT_TEXTS = "catalogue/texts";
	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	/**
	 * Reads the declaration of a framework.
	 *
	 * @param element the element {@code framework} of the extension
	 * @return what it declares
	 * @throws FrameworkException if it lacks something or says what cannot be
	 */
	static Declaration of(IConfigurationElement element) throws FrameworkException {
		String contributor = element.getContributor().getName();
		Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
		if (bundle == null) {
			throw refusal("extension.no-bundle", contributor);
		}
		String id = attribute(element, "id").filter(ID.asMatchPredicate())
				.orElseThrow(() -> refusal("extension.id", contributor, written(element, "id")));
		FrameworkKind kind = attribute(element, "kind").map(FrameworkKind::get)
				.orElseThrow(() -> refusal("extension.kind", contributor, id, written(element, "kind")));
		String name = attribute(element, "name").orElseThrow(() -> refusal("extension.name", contributor, id));
		String catalogue = attribute(element, "catalogue")
				.orElseThrow(() -> refusal("extension.catalogue", contributor, id));
		return new Declaration(id, kind, name, catalogue, attribute(element, "texts").orElse(DEFAULT_TEXTS),
				Stream.of(element.getChildren("attributes")).map(own -> written(own, "model")).toList(),
				DeclaredBehaviours.of(element), bundle);
	}

	/** {@return the file with the catalogue} */
	ModelFile catalogueFile() {
		return new ModelFile(this, catalogue, "catalogue");
	}

	@Override
	public String bundleName() {
		return bundle.getSymbolicName();
	}

	@Override
	public Optional<URL> resource(String path) {
		int slash = path.lastIndexOf('/');
		try {
			Enumeration<URL> found = bundle.findEntries(slash < 0 ? "/" : path.substring(0, slash),
					path.substring(slash + 1), false);
			return found == null ? Optional.empty() : Optional.of(found.nextElement());
		} catch (IllegalStateException e) {
			// Uninstalled since: the same as a file that is not there.
			return Optional.empty();
		}
	}

	private static Optional<String> attribute(IConfigurationElement element, String name) {
		return Optional.ofNullable(element.getAttribute(name)).map(String::strip).filter(s -> !s.isEmpty());
	}

	private static String written(IConfigurationElement element, String name) {
		return attribute(element, name).orElse("");
	}

	private static FrameworkException refusal(String key, Object... arguments) {
		return new FrameworkException(Message.of(Messages.TEXTS, key, arguments), null);
	}
}

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

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.ILog;
import org.leidraad.model.text.Message;

/**
 * The texts of a framework in all languages that its bundle and the fragments
 * of it have: properties files in UTF-8, read from the bundle without a class
 * loader, so that the bundle need not be started.
 */
final class BundleTexts {

	private static final Control CONTROL = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private final Declaration declaration;
	private final Map<String, Properties> files = new ConcurrentHashMap<>();

	BundleTexts(Declaration declaration) {
		this.declaration = declaration;
	}

	/**
	 * Finds a text.
	 *
	 * @param locale the language; English, which the file without a language holds, where there is no such translation
	 * @param key the key
	 * @return the text; none if no file has it
	 */
	Optional<String> find(Locale locale, String key) {
		List<Locale> candidates = CONTROL.getCandidateLocales(declaration.texts(), locale);
		return candidates.stream().map(candidate -> CONTROL.toBundleName(declaration.texts(), candidate))
				.map(name -> files.computeIfAbsent(name + ".properties", this::read))
				.flatMap(texts -> Optional.ofNullable(texts.getProperty(key)).stream()).findFirst();
	}

	private Properties read(String path) {
		Properties texts = new Properties();
		Optional<URL> file = declaration.resource(path);
		if (file.isPresent()) {
			try (Reader reader = new InputStreamReader(file.get().openStream(), StandardCharsets.UTF_8)) {
				texts.load(reader);
			} catch (IOException | IllegalArgumentException e) {
				Message message = Message.of(Messages.TEXTS, "texts.unreadable",
						declaration.bundle().getSymbolicName(), path, String.valueOf(e.getMessage()));
				ILog.of(BundleTexts.class).error(message.in(Locale.ENGLISH), e);
			}
		}
		return texts;
	}
}

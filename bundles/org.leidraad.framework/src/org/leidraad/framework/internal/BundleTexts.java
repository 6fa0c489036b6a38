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
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.leidraad.model.text.Message;

/**
 * The texts of a framework in all languages that its bundle and the fragments
 * of it have: properties files in UTF-8, read from the bundle without a class
 * loader, so that the bundle need not be started.
 */
final class BundleTexts {

	private static final Control CONTROL = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

	private final BundleFiles bundle;
	private final String base;
	private final Map<String, Properties> files = new ConcurrentHashMap<>();
	private final List<Message> problems = new CopyOnWriteArrayList<>();

	/**
	 * @param bundle the files of the bundle
	 * @param base the path of the texts in it, without language and extension
	 */
	BundleTexts(BundleFiles bundle, String base) {
		this.bundle = bundle;
		this.base = base;
	}

	/**
	 * Finds a text.
	 *
	 * @param locale the language; English, which the file without a language holds, where there is no such translation
	 * @param key the key
	 * @return the text; none if no file has it
	 */
	Optional<String> find(Locale locale, String key) {
		List<Locale> candidates = CONTROL.getCandidateLocales(base, locale);
		return candidates.stream().map(candidate -> CONTROL.toBundleName(base, candidate))
				.map(name -> files.computeIfAbsent(name + ".properties", this::read))
				.flatMap(texts -> Optional.ofNullable(texts.getProperty(key)).stream()).findFirst();
	}

	/** {@return what is wrong with the files that were read} */
	List<Message> problems() {
		return List.copyOf(problems);
	}

	private Properties read(String path) {
		Properties texts = new Properties();
		Optional<URL> file = bundle.resource(path);
		if (file.isPresent()) {
			try {
				BundleFiles.content(file.get()).ifPresentOrElse(content -> load(texts, content, path),
						() -> tell("too-large", path, BundleFiles.MOST_BYTES / BundleFiles.MEBIBYTE, null));
			} catch (IOException e) {
				tell("unreadable", path, String.valueOf(e.getMessage()), e);
			}
		}
		return texts;
	}

	private void load(Properties texts, byte[] content, String path) {
		try {
			texts.load(new StringReader(new String(content, StandardCharsets.UTF_8)));
		} catch (IOException | IllegalArgumentException e) {
			tell("unreadable", path, String.valueOf(e.getMessage()), e);
		}
	}

	private void tell(String fault, String path, Object detail, Exception cause) {
		Message message = Message.of(Messages.TEXTS, "texts." + fault, bundle.bundleName(), path, detail);
		problems.add(message);
		ILog.of(BundleTexts.class).error(message.in(Locale.ENGLISH), cause);
	}
}

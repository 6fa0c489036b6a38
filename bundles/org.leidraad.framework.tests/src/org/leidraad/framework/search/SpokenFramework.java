/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.search;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.leidraad.framework.AllowedUses;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.SomeFrameworks;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;

/**
 * A framework with texts that a test writes down itself.
 *
 * @param id the identifier, also the name
 * @param kind what it is
 * @param content the catalogue; none where it cannot be used
 * @param texts texts by language and key, such as {@code nl:criterion.a}
 */
record SpokenFramework(String id, FrameworkKind kind, Optional<Framework> content, Map<String, String> texts)
		implements
			InstalledFramework {

	static SpokenFramework of(String id, FrameworkKind kind, String content, Map<String, String> texts) {
		return new SpokenFramework(id, kind, Optional.of(SomeFrameworks.catalogue(id, kind, content)), texts);
	}

	static SpokenFramework broken(String id) {
		return new SpokenFramework(id, FrameworkKind.LAW, Optional.empty(), Map.of());
	}

	@Override
	public String bundle() {
		return "test." + id;
	}

	@Override
	public String name(Locale locale) {
		return texts.getOrDefault(locale.getLanguage() + ":framework.name", id);
	}

	@Override
	public Framework catalogue() throws FrameworkException {
		return content.orElseThrow(() -> new FrameworkException(AllowedUses.reason(kind), null));
	}

	@Override
	public String text(Locale locale, String key) {
		return Optional.ofNullable(texts.get(locale.getLanguage() + ':' + key))
				.or(() -> Optional.ofNullable(texts.get("en:" + key))).orElse('<' + key + '>');
	}
}

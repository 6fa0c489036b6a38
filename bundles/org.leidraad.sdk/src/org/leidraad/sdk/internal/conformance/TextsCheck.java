/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.internal.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.Level;
import org.leidraad.framework.internal.AttributeKeys;

/** Texts: every key in English, Dutch and French, none empty, none left in English. */
final class TextsCheck implements Check {

	private static final List<String> LANGUAGES = List.of("", "_nl", "_fr");
	/** From so many words on, a text that is the same in another language was not translated. */
	private static final int SENTENCE = 4;

	@Override
	public void check(BundleUnderTest bundle, Faults faults) {
		for (FrameworkUnderTest framework : bundle.frameworks()) {
			framework.catalogue().ifPresent(catalogue -> check(bundle, framework.textsPath(),
					keys(framework, catalogue), faults));
		}
		bundle.header("Bundle-Localization").ifPresent(base -> check(bundle, base, translated(bundle), faults));
	}

	private static void check(BundleUnderTest bundle, String base, List<String> keys, Faults faults) {
		Map<String, TextFile> files = new HashMap<>();
		for (String language : LANGUAGES) {
			String path = base + language + ".properties";
			Optional<TextFile> file = bundle.files().content(path).map(content -> TextFile.read(path, content, faults));
			if (file.isEmpty()) {
				faults.error("texts-missing", path, 0);
				continue;
			}
			files.put(language, file.get());
			keys.forEach(key -> present(file.get(), key, faults));
			criteria(file.get(), keys, faults);
			TextFile english = files.get("");
			if (!language.isEmpty() && english != null) {
				keys.forEach(key -> translated(english, file.get(), key, faults));
			}
		}
	}

	private static void present(TextFile file, String key, Faults faults) {
		String text = file.texts().get(key);
		if (text == null) {
			faults.error("text-missing", file.path(), 0, key);
		} else if (text.isBlank()) {
			faults.error("text-empty", file.path(), file.line(key), key);
		}
	}

	private static void criteria(TextFile file, List<String> keys, Faults faults) {
		Map<String, String> seen = new HashMap<>();
		keys.stream().filter(key -> key.startsWith("criterion.")).forEach(key -> {
			String text = file.texts().getOrDefault(key, "");
			String first = text.isBlank() ? null : seen.putIfAbsent(text, key);
			if (first != null) {
				faults.warning("text-double", file.path(), file.line(key), key, first);
			}
		});
	}

	private static void translated(TextFile english, TextFile file, String key, Faults faults) {
		String text = file.texts().getOrDefault(key, "");
		boolean sentence = key.startsWith("criterion.") || key.equals("framework.summary");
		if (sentence && text.split("\\s+").length >= SENTENCE && text.equals(english.texts().get(key))) {
			faults.warning("text-untranslated", file.path(), file.line(key), key);
		}
	}

	private static List<String> keys(FrameworkUnderTest framework, Framework catalogue) {
		List<String> keys = new ArrayList<>(List.of("framework.name", "framework.summary"));
		catalogue.getEditions().stream().map(Edition::getId).map("edition."::concat).forEach(keys::add);
		catalogue.getLevels().stream().map(Level::getId).map("level."::concat).forEach(keys::add);
		catalogue.getCriteria().stream().map(Criterion::getKey).map("criterion."::concat).forEach(keys::add);
		framework.attributes().ifPresent(own -> own.eAllContents().forEachRemaining(part -> {
			if (part instanceof EClassifier || part instanceof EStructuralFeature || part instanceof EEnumLiteral) {
				keys.add(AttributeKeys.of((ENamedElement) part));
			}
		}));
		framework.element().children("page").forEach(page -> page.children("group").forEach(group -> keys
				.add("page." + page.attribute("attributes").orElse("") + '.' + group.attribute("id").orElse(""))));
		return keys;
	}

	/** The keys that the manifest and the declarations name with a percent sign. */
	private static List<String> translated(BundleUnderTest bundle) {
		Stream<String> headers = bundle.headers().flatMap(name -> bundle.header(name).stream());
		Stream<String> names = bundle.frameworks().stream().flatMap(each -> each.element().attribute("name").stream());
		return Stream.concat(headers, names).filter(value -> value.startsWith("%")).map(value -> value.substring(1))
				.distinct().toList();
	}
}

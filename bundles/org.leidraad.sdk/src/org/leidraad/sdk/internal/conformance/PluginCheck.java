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

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.leidraad.framework.catalogue.FrameworkKind;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The declarations: known extension points, and in them what their schemas allow, no more and no less. */
final class PluginCheck implements Check {

	private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	/**
	 * What the schemas say of an element.
	 *
	 * @param required attributes that it must have
	 * @param optional attributes that it may have
	 * @param children elements that may be in it, and how often at most
	 */
	private record Rule(Set<String> required, Set<String> optional, Map<String, Integer> children) {
	}

	private static final int ANY = Integer.MAX_VALUE;

	private static final Map<String, Rule> RULES = Map.of( //
			"plugin", new Rule(Set.of(), Set.of(), Map.of("extension", ANY)), //
			"framework", new Rule(Set.of("id", "name", "kind", "catalogue"), Set.of("texts"),
					Map.of("attributes", 1, "tier", 1, "products", 1, "section", 1, "page", ANY)), //
			"attributes", new Rule(Set.of("model"), Set.of(), Map.of()), //
			"tier", new Rule(Set.of("class"), Set.of(), Map.of()), //
			"products", new Rule(Set.of("class"), Set.of(), Map.of()), //
			"section", new Rule(Set.of("class"), Set.of(), Map.of()), //
			"page", new Rule(Set.of("attributes"), Set.of("figures"), Map.of("group", ANY)), //
			"group", new Rule(Set.of("id", "features"), Set.of(), Map.of()), //
			"rule", new Rule(Set.of("id", "class"), Set.of(), Map.of()));

	private static final Map<String, Rule> POINTS = Map.of( //
			BundleUnderTest.FRAMEWORKS, point("framework"), BundleUnderTest.RULES, point("rule"));

	private static Rule point(String element) {
		return new Rule(Set.of("point"), Set.of("id", "name"), Map.of(element, ANY));
	}

	@Override
	public void check(BundleUnderTest bundle, Faults faults) {
		if (bundle.files().content(BundleFiles.PLUGIN).isEmpty()) {
			faults.error("plugin-missing", BundleFiles.PLUGIN, 0);
		} else if (bundle.plugin().isEmpty()) {
			unreadable(bundle, faults);
		} else {
			XmlElement root = bundle.plugin().get();
			if (root.name().equals("plugin")) {
				structure(root, faults);
			} else {
				faults.error("plugin-root", BundleFiles.PLUGIN, root.line(), root.name());
			}
			if (bundle.frameworks().isEmpty() && bundle.declared(BundleUnderTest.RULES, "rule").findAny().isEmpty()) {
				faults.error("nothing-declared", BundleFiles.PLUGIN, root.line());
			}
			identifiers(bundle, faults);
		}
	}

	private static void unreadable(BundleUnderTest bundle, Faults faults) {
		try {
			XmlElement.read(bundle.files().content(BundleFiles.PLUGIN).orElseThrow());
		} catch (SAXParseException e) {
			faults.error("not-xml", BundleFiles.PLUGIN, e.getLineNumber(), String.valueOf(e.getMessage()));
		} catch (SAXException | IOException e) {
			faults.error("not-xml", BundleFiles.PLUGIN, 0, String.valueOf(e.getMessage()));
		}
	}

	private static void structure(XmlElement element, Faults faults) {
		Rule rule = element.name().equals("extension")
				? POINTS.get(element.attribute("point").orElse(""))
				: RULES.get(element.name());
		if (rule == null) {
			faults.error("unknown-point", BundleFiles.PLUGIN, element.line(), element.attribute("point").orElse(""));
			return;
		}
		rule.required().stream().filter(name -> element.attribute(name).isEmpty()).sorted().forEach(
				name -> faults.error("attribute-missing", BundleFiles.PLUGIN, element.line(), element.name(), name));
		element.attributes().keySet().stream()
				.filter(name -> !rule.required().contains(name) && !rule.optional().contains(name)).forEach(
						name -> faults.error("unknown-attribute", BundleFiles.PLUGIN, element.line(), element.name(),
								name));
		for (XmlElement child : element.children()) {
			int most = rule.children().getOrDefault(child.name(), 0);
			if (most == 0) {
				faults.error("unknown-element", BundleFiles.PLUGIN, child.line(), child.name(), element.name());
			} else if (element.children(child.name()).limit(most + 1L).count() > most) {
				faults.error("too-often", BundleFiles.PLUGIN, child.line(), child.name(), element.name());
			} else {
				structure(child, faults);
			}
		}
	}

	private static void identifiers(BundleUnderTest bundle, Faults faults) {
		Set<String> seen = new HashSet<>();
		for (FrameworkUnderTest framework : bundle.frameworks()) {
			int line = framework.element().line();
			if (!ID.matcher(framework.id()).matches()) {
				faults.error("framework-id", BundleFiles.PLUGIN, line, framework.id());
			} else if (!seen.add(framework.id())) {
				faults.error("double-framework", BundleFiles.PLUGIN, line, framework.id());
			}
			if (framework.kind().isEmpty()) {
				faults.error("unknown-kind", BundleFiles.PLUGIN, line, framework.element().attribute("kind").orElse(""),
						String.join(", ", FrameworkKind.VALUES.stream().map(FrameworkKind::getLiteral).toList()));
			}
			for (String path : List.of(framework.cataloguePath(), framework.textsPath())) {
				path(path, line, faults);
			}
			framework.models().forEach(path -> path(path, line, faults));
		}
		bundle.declared(BundleUnderTest.RULES, "rule").forEach(rule -> rule.attribute("id")
				.filter(id -> !ID.matcher(id).matches())
				.ifPresent(id -> faults.error("rule-id", BundleFiles.PLUGIN, rule.line(), id)));
	}

	private static void path(String path, int line, Faults faults) {
		if (path.startsWith("/") || path.contains("..") || path.contains(":") || path.contains("\\")) {
			faults.error("absolute-path", BundleFiles.PLUGIN, line, path);
		}
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.json;

import java.util.Locale;
import java.util.Optional;

import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.edition.CriterionChange;
import org.leidraad.framework.edition.EditionComparison;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The document of {@code frameworks --compare --json}.
 *
 * @param locale the language of the texts
 */
public record ComparisonJson(Locale locale) {

	/**
	 * The document.
	 *
	 * @param framework the framework
	 * @param comparison two of its editions
	 * @return the root of the document
	 */
	public ObjectNode of(InstalledFramework framework, EditionComparison comparison) {
		ObjectNode root = JsonDocument.NODES.objectNode();
		root.put("framework", framework.id());
		root.put("older", comparison.older().getId());
		root.put("newer", comparison.newer().getId());
		ArrayNode changes = root.putArray("changes");
		comparison.changes().forEach(change -> change(framework, change, changes.addObject()));
		return root;
	}

	private void change(InstalledFramework framework, CriterionChange change, ObjectNode object) {
		object.put("change", id(change.change()));
		object.set("older", JsonDocument.text(change.older().map(Criterion::getKey).orElse(null)));
		object.set("newer", JsonDocument.text(change.newer().map(Criterion::getKey).orElse(null)));
		object.set("text", JsonDocument.text(change.newer().or(change::older)
				.map(criterion -> framework.text(locale, "criterion." + criterion.getKey())).orElse(null)));
		object.set("before", threshold(change.older()));
		object.set("now", threshold(change.newer()));
		object.put("basis", id(change.basis()));
		object.put("verified", change.verified());
	}

	private static JsonNode threshold(Optional<Criterion> criterion) {
		return criterion.map(FrameworksJson::threshold).orElseGet(() -> JsonDocument.text(null));
	}

	private static String id(Enum<?> word) {
		return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}

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

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.cli.internal.Catalogue;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The document of {@code frameworks --json}.
 *
 * @param locale the language of names and texts
 */
public record FrameworksJson(Locale locale) {

	/**
	 * The document.
	 *
	 * @param catalogues the frameworks
	 * @return the root of the document
	 */
	public ObjectNode of(List<Catalogue> catalogues) {
		ObjectNode root = JsonDocument.NODES.objectNode();
		ArrayNode frameworks = root.putArray("frameworks");
		catalogues.forEach(catalogue -> framework(catalogue, frameworks.addObject()));
		return root;
	}

	private void framework(Catalogue catalogue, ObjectNode object) {
		object.put("id", catalogue.framework().id());
		object.put("name", catalogue.framework().name(locale));
		object.put("kind", catalogue.framework().kind().getLiteral());
		object.set("owner", JsonDocument.text(catalogue.content().getOwner()));
		object.put("bundle", catalogue.framework().bundle());
		ArrayNode editions = object.putArray("editions");
		catalogue.content().getEditions().forEach(edition -> edition(edition, editions.addObject()));
		ArrayNode criteria = object.putArray("criteria");
		catalogue.content().getCriteria()
				.forEach(criterion -> criterion(new InstalledCriterion(catalogue.framework(), criterion),
						criteria.addObject()));
	}

	private static void edition(Edition edition, ObjectNode object) {
		object.put("id", edition.getId());
		object.set("from", JsonDocument.date(Optional.ofNullable(edition.getValidFrom())));
		object.set("to", JsonDocument.date(Optional.ofNullable(edition.getValidTo())));
		object.set("supersedes", JsonDocument.text(
				Optional.ofNullable(edition.getSupersedes()).map(Edition::getId).orElse(null)));
	}

	private void criterion(InstalledCriterion installed, ObjectNode object) {
		Criterion criterion = installed.criterion();
		object.put("key", criterion.getKey());
		object.set("officialId", JsonDocument.text(criterion.getOfficialId()));
		object.put("aspect", criterion.getAspect().getLiteral());
		ArrayNode uses = object.putArray("uses");
		criterion.getUses().forEach(use -> uses.add(use.getLiteral()));
		object.put("text", installed.title(locale));
		object.set("threshold", threshold(criterion));
		object.set("unit", JsonDocument.text(criterion.getUnit()));
		object.set("level", JsonDocument.text(criterion.getLevel() == null ? null : criterion.getLevel().getId()));
		object.put("verified", criterion.isVerified());
	}

	/** A number where the framework gives one, else what it says in words. */
	private static JsonNode threshold(Criterion criterion) {
		return criterion.getThreshold() == null
				? JsonDocument.text(criterion.getThresholdText())
				: JsonDocument.entered(Optional.of(criterion.getThreshold()));
	}
}

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

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.cli.internal.Catalogue;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.catalogue.AdmissibilityFact;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The document of {@code frameworks --json}.
 *
 * @param locale the language of names and texts
 * @param on show only editions and criteria in force on this date; none for all
 * @param today the date on which the state of editions is told where no other is asked for
 */
public record FrameworksJson(Locale locale, Optional<LocalDate> on, LocalDate today) {

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
		catalogue.editions(on).forEach(edition -> edition(catalogue, edition, editions.addObject()));
		ArrayNode criteria = object.putArray("criteria");
		catalogue.criteria(on).forEach(criterion -> criterion(
				new InstalledCriterion(catalogue.framework(), criterion), criteria.addObject()));
		more(catalogue, object);
	}

	private void more(Catalogue catalogue, ObjectNode object) {
		object.set("jurisdiction", JsonDocument.text(catalogue.content().getJurisdiction()));
		ArrayNode levels = object.putArray("levels");
		catalogue.content().getLevels().forEach(level -> levels.addObject().put("id", level.getId())
				.put("step", Optional.ofNullable(level.getStep()).orElse(1))
				.put("name", catalogue.framework().text(locale, "level." + level.getId())));
		ArrayNode groups = object.putArray("productGroups");
		catalogue.content().getProductGroups().forEach(groups::add);
		ArrayNode coverage = object.putArray("coverage");
		catalogue.content().getCoverage().forEach(each -> coverage.addObject()
				.put("aspect", each.getAspect().getLiteral()).put("degree", each.getDegree().getLiteral())
				.put("verified", each.isVerified()));
		origin(catalogue, object);
	}

	/** Where it can be read, where the catalogue has its facts from, and whether a buyer may ask for it as a label. */
	private static void origin(Catalogue catalogue, ObjectNode object) {
		object.set("homepage", JsonDocument.text(catalogue.content().getHomepage()));
		ArrayNode links = object.putArray("links");
		catalogue.content().getLinks().forEach(links::add);
		ArrayNode sources = object.putArray("sources");
		catalogue.content().getSources().forEach(sources::add);
		ArrayNode admissibility = object.putArray("admissibility");
		for (AdmissibilityFact fact : catalogue.content().getAdmissibility()) {
			admissibility.addObject().put("condition", fact.getCondition().getLiteral())
					.put("answer", fact.getAnswer().getLiteral()).put("verified", fact.isVerified())
					.set("source", JsonDocument.text(fact.getSource()));
		}
	}

	private void edition(Catalogue catalogue, Edition edition, ObjectNode object) {
		object.put("id", edition.getId());
		object.set("from", JsonDocument.date(Optional.ofNullable(edition.getValidFrom())));
		object.set("to", JsonDocument.date(Optional.ofNullable(edition.getValidTo())));
		object.set("supersedes", JsonDocument.text(
				Optional.ofNullable(edition.getSupersedes()).map(Edition::getId).orElse(null)));
		object.put("verified", edition.isVerified());
		object.put("state", catalogue.state(edition, on.orElse(today)));
		object.set("source", JsonDocument.text(edition.getSource()));
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
		object.put("officialIdVerified", criterion.isOfficialIdVerified());
		object.put("optional", criterion.isOptional());
		object.put("linked", criterion.isLinked());
		ArrayNode proofs = object.putArray("proofs");
		criterion.getProofs().forEach(proof -> proofs.add(proof.getLiteral()));
		object.set("edition", JsonDocument.text(criterion.getEdition() == null
				? null
				: criterion.getEdition().getId()));
		ArrayNode groups = object.putArray("productGroups");
		criterion.getProductGroups().forEach(groups::add);
		object.put("operator", criterion.getOperator().getLiteral());
		object.set("source", JsonDocument.text(criterion.getSource()));
	}

	/** A number where the framework gives one, else what it says in words. */
	static JsonNode threshold(Criterion criterion) {
		return criterion.getThreshold() == null
				? JsonDocument.text(criterion.getThresholdText())
				: JsonDocument.entered(Optional.of(criterion.getThreshold()));
	}
}

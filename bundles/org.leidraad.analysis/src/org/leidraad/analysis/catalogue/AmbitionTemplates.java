/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.catalogue;

import java.util.List;

import org.leidraad.model.Jurisdiction;

/**
 * Ambitions of governments and pacts, with their source, for an organisation that has none of its own: the first
 * decision point of the 2018 report. Their wording is a summary, so each source is marked as to be checked. For the
 * Belgian regions only those are here that the reports of the learning networks name. Nothing is read before something
 * is asked.
 */
public final class AmbitionTemplates {

	private List<AmbitionTemplate> templates = List.of();

	/**
	 * The ambitions that fit a jurisdiction.
	 *
	 * @param jurisdiction the jurisdiction; null is taken as the Union
	 * @return the templates, nearest government first
	 */
	public List<AmbitionTemplate> of(Jurisdiction jurisdiction) {
		return ids(jurisdiction == null ? Jurisdiction.EU : jurisdiction).stream().map(this::find).toList();
	}

	private static List<String> ids(Jurisdiction jurisdiction) {
		return switch (jurisdiction) {
			case NL -> List.of("nl-climate", "nl-materials", "cfit", "eu-espr", "sdg");
			case FLANDERS -> List.of("cfit-be", "vlg-fair-ict", "eu-espr", "eu-gpp", "sdg");
			case WALLONIA -> List.of("cfit-be", "wal-green-deal", "eu-espr", "eu-gpp", "sdg");
			case BE, BRUSSELS -> List.of("cfit-be", "eu-espr", "eu-gpp", "sdg");
			case EU -> List.of("eu-espr", "eu-gpp", "cfit", "sdg");
		};
	}

	private AmbitionTemplate find(String id) {
		return all().stream().filter(template -> template.id().equals(id)).findFirst().orElseThrow();
	}

	private synchronized List<AmbitionTemplate> all() {
		if (templates.isEmpty()) {
			Prototypes prototypes = Prototypes.named("ambitions");
			templates = prototypes.roadmap().getAmbitions().stream()
					.map(ambition -> new AmbitionTemplate(prototypes, ambition)).toList();
		}
		return templates;
	}
}

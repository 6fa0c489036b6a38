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

import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.procurement.steering.Feed;
import org.leidraad.procurement.steering.Feeds;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The document of {@code feeds --json}.
 *
 * @param locale the language of the sentences
 */
public record FeedsJson(Locale locale) {

	/**
	 * The document.
	 *
	 * @param roadmap the roadmap
	 * @return the root of the document
	 */
	public ObjectNode of(Roadmap roadmap) {
		ObjectNode root = JsonDocument.NODES.objectNode();
		ArrayNode contracts = root.putArray("contracts");
		roadmap.getContracts().forEach(contract -> contract(Feeds.of(contract, roadmap), contracts.addObject()));
		return root;
	}

	private void contract(Feeds feeds, ObjectNode object) {
		named(feeds.contract(), object);
		ArrayNode ways = object.putArray("feeds");
		feeds.feeds().forEach(feed -> way(feed, ways.addObject()));
		ArrayNode unfed = object.putArray("unfed");
		feeds.unfed().forEach(element -> element(element, unfed.addObject()));
	}

	private void way(Feed feed, ObjectNode object) {
		object.put("kind", feed.kind().id());
		named(feed.indicator(), object.putObject("indicator"));
		ArrayNode sources = object.putArray("sources");
		feed.sources().forEach(source -> sources.add(JsonDocument.text(source.getId())));
		object.put("text", feed.sentence().in(locale));
	}

	private static void element(Element element, ObjectNode object) {
		named(element, object);
		object.put("type", element.eClass().getName());
	}

	private static void named(Element element, ObjectNode object) {
		object.set("id", JsonDocument.text(element.getId()));
		object.set("name", JsonDocument.text(element.getName()));
	}
}

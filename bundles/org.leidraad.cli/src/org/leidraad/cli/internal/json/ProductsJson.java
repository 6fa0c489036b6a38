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

import java.nio.file.Path;

import org.leidraad.cli.internal.FoundProducts;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.behaviour.ListedProduct;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The document of {@code framework products}. */
public record ProductsJson() {

	/**
	 * The document.
	 *
	 * @param framework whose list it is
	 * @param file the list
	 * @param found what it holds
	 * @return the root of the document
	 */
	public ObjectNode of(InstalledFramework framework, Path file, FoundProducts found) {
		ObjectNode root = JsonDocument.NODES.objectNode();
		root.put("framework", framework.id());
		root.put("file", file.toString());
		root.put("count", found.count());
		root.put("matching", found.matching());
		ArrayNode products = root.putArray("products");
		found.first().forEach(product -> product(product, products.addObject()));
		return root;
	}

	private static void product(ListedProduct product, ObjectNode object) {
		object.put("id", product.id());
		object.put("brand", product.brand());
		object.put("model", product.model());
		object.put("group", product.group());
		object.set("level", JsonDocument.text(product.level().orElse(null)));
		object.set("from", JsonDocument.date(product.from()));
		object.set("until", JsonDocument.date(product.until()));
		ObjectNode facts = object.putObject("facts");
		product.facts().forEach(facts::put);
	}
}

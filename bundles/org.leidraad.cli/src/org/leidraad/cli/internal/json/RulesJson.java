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

import java.util.Map;

import org.leidraad.analysis.Severity;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The document of {@code check --list --json}. */
public final class RulesJson {

	private RulesJson() {
	}

	/**
	 * The document.
	 *
	 * @param rules the severity of every rule, by its identifier
	 * @return the root of the document
	 */
	public static ObjectNode of(Map<String, Severity> rules) {
		ObjectNode root = JsonDocument.NODES.objectNode();
		ArrayNode array = root.putArray("rules");
		rules.forEach((id, severity) -> array.addObject().put("id", id).put("severity", severity.id()));
		return root;
	}
}

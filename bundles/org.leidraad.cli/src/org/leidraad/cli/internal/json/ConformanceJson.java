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
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.sdk.conformance.ConformanceReport;
import org.leidraad.sdk.conformance.Fault;
import org.leidraad.sdk.conformance.Severity;
import org.leidraad.sdk.install.UserFramework;
import org.leidraad.sdk.trust.Abilities;
import org.leidraad.sdk.trust.Signature;
import org.leidraad.sdk.trust.Signer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The documents of {@code framework verify --json} and {@code framework list --json}.
 *
 * @param locale the language of sentences
 */
public record ConformanceJson(Locale locale) {

	/**
	 * What is wrong with a bundle.
	 *
	 * @param bundle the file or folder
	 * @param report what the kit says
	 * @return the root of the document
	 */
	public ObjectNode of(Path bundle, ConformanceReport report) {
		ObjectNode root = JsonDocument.NODES.objectNode();
		root.put("file", bundle.toString());
		root.put("bundle", report.symbolicName());
		root.put("version", report.version());
		root.put("conforms", report.conforms());
		abilities(report.abilities(), root);
		ArrayNode faults = root.putArray("faults");
		report.faults().forEach(fault -> fault(fault, faults.addObject()));
		ObjectNode summary = root.putObject("summary");
		summary.put("error", report.count(Severity.ERROR));
		summary.put("warning", report.count(Severity.WARNING));
		return root;
	}

	/**
	 * What a person has installed.
	 *
	 * @param installed the bundles
	 * @return the root of the document
	 */
	public ObjectNode of(List<UserFramework> installed) {
		ObjectNode root = JsonDocument.NODES.objectNode();
		ArrayNode bundles = root.putArray("bundles");
		for (UserFramework each : installed) {
			ObjectNode object = bundles.addObject();
			object.put("bundle", each.symbolicName());
			object.put("version", each.version());
			object.put("origin", each.origin());
			object.put("sha256", each.sha256());
			Optional<Signer> signer = each.signature().signer();
			object.set("signer", JsonDocument.text(signer.map(Signer::subject).orElse(null)));
			object.set("certificate", JsonDocument.text(signer.map(Signer::fingerprint).orElse(null)));
			object.put("signature", each.signature() instanceof Signature.Broken
					? "broken"
					: signer.isPresent() ? "valid" : "none");
			abilities(each.abilities(), object);
			object.set("problem", JsonDocument.text(each.problem().map(why -> why.in(locale)).orElse(null)));
		}
		return root;
	}

	private void fault(Fault fault, ObjectNode object) {
		object.put("id", fault.id());
		object.put("severity", fault.severity().name().toLowerCase(Locale.ROOT));
		object.put("file", fault.file());
		if (fault.line() > 0) {
			object.put("line", fault.line());
		} else {
			object.putNull("line");
		}
		object.put("what", fault.what().in(locale));
		object.put("mend", fault.mend().in(locale));
	}

	private static void abilities(Abilities abilities, ObjectNode object) {
		ArrayNode frameworks = object.putArray("frameworks");
		abilities.frameworks().forEach(frameworks::add);
		object.put("code", abilities.code());
		object.put("attributes", abilities.ownAttributes());
		ArrayNode behaviours = object.putArray("behaviours");
		abilities.behaviours().forEach(
				each -> behaviours.addObject().put("kind", each.kind()).put("class", each.className()));
		ArrayNode rules = object.putArray("rules");
		abilities.rules().forEach(rules::add);
	}
}

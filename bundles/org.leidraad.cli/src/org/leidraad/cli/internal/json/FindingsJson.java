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

import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Severity;
import org.leidraad.cli.internal.CheckedFile;
import org.leidraad.cli.internal.ElementPath;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The document of {@code check --json}.
 *
 * @param locale the language of sentences and repairs
 */
public record FindingsJson(Locale locale) {

	/**
	 * The document.
	 *
	 * @param files what was found, by file
	 * @return the root of the document
	 */
	public ObjectNode of(List<CheckedFile> files) {
		ObjectNode root = JsonDocument.NODES.objectNode();
		ArrayNode array = root.putArray("files");
		for (CheckedFile file : files) {
			ObjectNode object = array.addObject().put("file", file.file().toString());
			ArrayNode findings = object.putArray("findings");
			file.findings().forEach(finding -> finding(finding, findings.addObject()));
			if (!file.accepted().isEmpty()) {
				ArrayNode accepted = object.putArray("accepted");
				file.accepted().forEach(finding -> accepted(finding, accepted.addObject()));
			}
		}
		ObjectNode summary = root.putObject("summary");
		for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
			summary.put(severity.id(), files.stream().mapToLong(file -> file.count(severity)).sum());
		}
		return root;
	}

	private void accepted(Finding finding, ObjectNode object) {
		finding(finding, object);
		finding.acceptance().ifPresent(acceptance -> {
			object.put("reason", acceptance.getReason());
			object.set("acceptedBy", JsonDocument.text(acceptance.getAcceptedBy()));
			object.set("acceptedOn", JsonDocument.date(Optional.ofNullable(acceptance.getDate())));
			object.set("until", JsonDocument.date(Optional.ofNullable(acceptance.getUntil())));
		});
	}

	private void finding(Finding finding, ObjectNode object) {
		object.put("rule", finding.rule());
		object.put("severity", finding.severity().id());
		object.set("element", JsonDocument.text(finding.element().getId()));
		object.put("type", finding.element().eClass().getName());
		object.set("name", JsonDocument.text(finding.element().getName()));
		object.put("path", ElementPath.of(finding.element()).types());
		object.put("message", finding.message().in(locale));
		ArrayNode repairs = object.putArray("repairs");
		finding.repairs().forEach(repair -> repairs.add(repair.label().in(locale)));
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.tender;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.procurement.admissibility.LabelAdmissibility;
import org.leidraad.procurement.admissibility.Verdict;

/**
 * The labels that criteria come from or that proofs name: certificates of these, or of equivalent ones, are proof.
 *
 * @param tender the tender
 */
record NamedLabels(Tender tender) {

	/** The sentence about them; none where none is named. */
	Optional<Line> line() {
		List<String> names = tender.criteria().stream()
				.flatMap(criterion -> Stream.concat(
						criterion.installed().map(InstalledCriterion::framework).stream(),
						criterion.proof().stream().flatMap(proof -> proof.labels().stream()).map(Verdict::label)))
				.filter(framework -> LabelAdmissibility.isLabel(framework.kind()))
				.map(this::name).distinct().toList();
		return names.isEmpty()
				? Optional.empty()
				: Optional.of(new Line(tender.text("reading.labels"),
						tender.text("reading.labels.text", String.join(", ", names))));
	}

	private String name(InstalledFramework framework) {
		return framework.name(tender.facts().locale());
	}
}

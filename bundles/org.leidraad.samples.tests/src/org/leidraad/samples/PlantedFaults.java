/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.samples;

import java.util.Map;
import java.util.Set;

/**
 * The links that are broken on purpose, as the pages of the samples in the documentation list them.
 *
 * @param open what a check finds: rule and element
 * @param accepted what it finds and somebody accepted with a reason
 */
record PlantedFaults(Set<String> open, Set<String> accepted) {

	private static final Map<String, PlantedFaults> BY_SAMPLE = Map.of(
			Installed.PROVINCE, new PlantedFaults(Set.of(
					"target-beyond-horizon t-cqpbz2",
					"target-without-criterion t-8cc0v2",
					"target-without-due-date t-d39xq5",
					"target-without-indicator t-xdghvx",
					"target-without-owner t-r67hg1",
					"target-without-plan t-kzsnj7",
					"indicator-without-frequency i-x607c2",
					"indicator-without-measurement i-w3zq1p",
					"indicator-without-norm i-qhv5s4",
					"indicator-without-source i-stnmqg",
					"criterion-without-contract c-5vj3gz",
					"label-not-admissible c-1z1vwp",
					"label-not-admissible c-3k03b8",
					"contract-without-evaluation-moment k-199m4c"),
					Set.of("aspect-uncovered a-hz4kmv", "edition-superseded f-nknjdw")),
			Installed.UNIVERSITY, new PlantedFaults(Set.of(
					"series-break i-t5kphz",
					"target-without-owner t-qcpbv1",
					"framework-missing c-vz29vv",
					"use-longer-than-support bo-wjnb16",
					"label-not-admissible c-q26j31",
					"small-drawer-nearly-full k-fvwj8n",
					"modification-notice-missing km-b6p887",
					"clause-missing-be k-5jcwzw",
					"outflow-untraced df-86gxvh"),
					Set.of("target-without-criterion t-s3bpbq")),
			Installed.TOWN, new PlantedFaults(Set.of(
					"measurement-overdue i-2z7jc7",
					"measurement-outside-range x-x7kssz",
					"counter-indicator-missing t-w7f9vr",
					"qualitative-indicator-without-rubric i-2655nr",
					"effort-indicator-without-evidence i-w3x6b8",
					"action-late n-wrwrnm",
					"term-undefined c-wh3c8c",
					"criterion-wrong-use c-f5g78p",
					"award-criterion-without-scale c-1x35dq",
					"modification-without-drawer km-nmkf0v",
					"recycled-before-reuse df-szdc08"),
					Set.of("target-without-criterion t-00nvz0")));

	/**
	 * The faults of a sample.
	 *
	 * @param sample its identifier
	 * @return what is to be found
	 */
	static PlantedFaults of(String sample) {
		return BY_SAMPLE.get(sample);
	}
}

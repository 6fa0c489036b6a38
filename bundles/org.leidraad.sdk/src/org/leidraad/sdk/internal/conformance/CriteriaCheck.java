/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.sdk.internal.conformance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.leidraad.framework.AllowedUses;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Operator;
import org.leidraad.framework.catalogue.Use;

/** Criteria: keys that a roadmap can hold, uses that the kind of framework allows, thresholds that make sense. */
final class CriteriaCheck implements Check {

	private static final Pattern KEY = Pattern.compile("[\\p{Alnum}][\\p{Alnum}._+-]*");
	private static final Set<Operator> COMPARING = Set.of(Operator.AT_LEAST, Operator.AT_MOST, Operator.EQUAL);

	@Override
	public void check(BundleUnderTest bundle, Faults faults) {
		for (FrameworkUnderTest framework : bundle.frameworks()) {
			framework.catalogue().ifPresent(catalogue -> {
				if (catalogue.getCriteria().isEmpty()) {
					faults.error("no-criteria", framework.cataloguePath(), framework.line());
				}
				catalogue.getCriteria().forEach(criterion -> check(framework, catalogue, criterion, faults));
			});
		}
	}

	private static void check(FrameworkUnderTest framework, Framework catalogue, Criterion criterion, Faults faults) {
		String key = criterion.getKey();
		String file = framework.cataloguePath();
		int line = framework.line("criteria", key);
		if (!KEY.matcher(key).matches()) {
			faults.error("criterion-key", file, line, key);
		}
		if (CatalogueCheck.isBlank(criterion.getSource())) {
			faults.error("criterion-source", file, line, key);
		}
		uses(catalogue.getKind(), criterion, file, line, faults);
		threshold(criterion, file, line, faults);
		criterion.getProductGroups().forEach(group -> ProductGroupCode.check(group, file, line, faults));
		if (!criterion.isVerified() && criterion.getUses().contains(Use.AWARD)) {
			faults.warning("award-unverified", file, line, key);
		}
	}

	private static void uses(FrameworkKind kind, Criterion criterion, String file, int line, Faults faults) {
		List<Use> uses = criterion.getUses();
		if (uses.isEmpty()) {
			faults.error("no-use", file, line, criterion.getKey());
		}
		if (new HashSet<>(uses).size() < uses.size()) {
			faults.error("double-use", file, line, criterion.getKey());
		}
		Set<Use> allowed = AllowedUses.of(kind, criterion);
		Set<String> wrong = new TreeSet<>();
		uses.stream().filter(use -> !allowed.contains(use)).map(Use::getLiteral).forEach(wrong::add);
		if (!wrong.isEmpty()) {
			faults.error("wrong-use", file, line, criterion.getKey(), String.join(", ", wrong), kind.getLiteral(),
					AllowedUses.reason(kind));
		}
	}

	private static void threshold(Criterion criterion, String file, int line, Faults faults) {
		boolean compares = COMPARING.contains(criterion.getOperator());
		if (compares && criterion.getThreshold() == null && CatalogueCheck.isBlank(criterion.getThresholdText())) {
			faults.error("no-threshold", file, line, criterion.getKey());
		}
		if (!compares && criterion.getThreshold() != null) {
			faults.error("threshold-unused", file, line, criterion.getKey());
		}
		if (criterion.getThreshold() != null && CatalogueCheck.isBlank(criterion.getUnit())) {
			faults.error("no-unit", file, line, criterion.getKey());
		}
	}
}

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

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.crosswalk.Units;

/** Units: those that can be converted, and those that the shipped catalogues use; another one may be a slip. */
final class UnitsCheck implements Check {

	private static final Set<String> SHIPPED = shipped();

	@Override
	public void check(BundleUnderTest bundle, Faults faults) {
		for (FrameworkUnderTest framework : bundle.frameworks()) {
			framework.catalogue().ifPresent(catalogue -> catalogue.getCriteria()
					.forEach(criterion -> check(framework, criterion, faults)));
		}
	}

	private static void check(FrameworkUnderTest framework, Criterion criterion, Faults faults) {
		String unit = criterion.getUnit();
		if (!CatalogueCheck.isBlank(unit) && !Units.isConvertible(unit) && !SHIPPED.contains(unit)) {
			faults.warning("unknown-unit", framework.cataloguePath(),
					framework.line("criteria", criterion.getKey()), criterion.getKey(), unit);
		}
	}

	private static Set<String> shipped() {
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(UnitsCheck.class.getResourceAsStream("units.txt"), StandardCharsets.UTF_8))) {
			return lines.lines().map(String::strip).collect(Collectors.toUnmodifiableSet());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.session;

import java.util.List;

import org.leidraad.analysis.Rule;
import org.leidraad.analysis.RuleRegistry;
import org.leidraad.ui.internal.workbench.Services;

/** The registry of rules, whether its service is there or not: without it nothing is looked for. */
public final class InstalledRules implements RuleRegistry {

	@Override
	public List<Rule<?>> rules() {
		return Services.find(RuleRegistry.class).map(RuleRegistry::rules).orElse(List.of());
	}
}

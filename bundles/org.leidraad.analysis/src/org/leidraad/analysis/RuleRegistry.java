/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis;

import java.util.List;

/**
 * The rules by which roadmaps are checked: those of the thread, and those that other bundles contribute to the
 * extension point {@code org.leidraad.analysis.rules}.
 */
public interface RuleRegistry {

	/** {@return all rules, in the order in which their findings are shown for one element} */
	List<Rule<?>> rules();
}

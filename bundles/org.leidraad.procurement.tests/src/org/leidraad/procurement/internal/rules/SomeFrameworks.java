/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.testing.framework.CatalogueParts;
import org.leidraad.testing.framework.MadeFramework;
import org.leidraad.testing.framework.MadeRegistry;

/**
 * Installed are the labels {@code leaf} and {@code star}, the monitoring body {@code watch} and the management system
 * {@code system}, all without criteria; {@code system} has the levels silver and gold.
 */
final class SomeFrameworks extends MadeRegistry {

	SomeFrameworks() {
		super(framework("leaf", FrameworkKind.LABEL_TYPE_1), framework("star", FrameworkKind.LABEL_SINGLE_ISSUE),
				framework("watch", FrameworkKind.MONITORING_BODY),
				framework("system", FrameworkKind.MANAGEMENT_SYSTEM));
	}

	private static MadeFramework framework(String id, FrameworkKind kind) {
		Framework catalogue = CatalogueParts.catalogue(id, kind);
		if ("system".equals(id)) {
			CatalogueParts.level(catalogue, "silver", 1);
			CatalogueParts.level(catalogue, "gold", 2);
		}
		return MadeFramework.of(catalogue)
				.named(locale -> ("nl".equals(locale.getLanguage()) ? "Keurmerk " : "Label ") + id);
	}
}

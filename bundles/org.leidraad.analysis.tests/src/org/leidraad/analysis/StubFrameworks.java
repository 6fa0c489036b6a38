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

import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.testing.framework.CatalogueParts;
import org.leidraad.testing.framework.MadeFramework;
import org.leidraad.testing.framework.MadeRegistry;

/**
 * Installed are the label {@code leaf} with the editions 2020 and 2025 and one criterion {@code leaf/2025/1}, and the
 * broken {@code torn}, whose catalogue cannot be used.
 */
public final class StubFrameworks extends MadeRegistry {

	/** With both. */
	public StubFrameworks() {
		super(MadeFramework.of(leaf()).named("Label leaf"), MadeFramework.broken("torn").named("Label torn"));
	}

	private static Framework leaf() {
		Framework leaf = CatalogueParts.catalogue("leaf", FrameworkKind.LABEL_TYPE_1);
		CatalogueParts.edition(leaf, "2020");
		CatalogueParts.criterion(leaf, "1", null).setEdition(CatalogueParts.edition(leaf, "2025"));
		return leaf;
	}
}

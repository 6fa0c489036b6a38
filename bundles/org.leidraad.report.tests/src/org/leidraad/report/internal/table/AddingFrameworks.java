/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.leidraad.framework.behaviour.Behaviours;
import org.leidraad.framework.behaviour.SectionLine;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.model.Roadmap;
import org.leidraad.testing.framework.CatalogueParts;
import org.leidraad.testing.framework.MadeFramework;
import org.leidraad.testing.framework.MadeRegistry;

/** One framework that adds lines to reports. */
public final class AddingFrameworks extends MadeRegistry {

	/**
	 * @param lines the lines
	 */
	public AddingFrameworks(List<SectionLine> lines) {
		super(MadeFramework.of(CatalogueParts.catalogue("adding", FrameworkKind.PRACTICE_CODE))
				.named("Adding framework").saying(Map.of("en:section.title", "What it measured"))
				.with(new Behaviours() {

					@Override
					public List<SectionLine> section(Roadmap roadmap, Locale locale) {
						return lines;
					}
				}));
	}
}

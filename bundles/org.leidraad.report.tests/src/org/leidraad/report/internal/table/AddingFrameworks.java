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
import java.util.Optional;

import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.behaviour.Behaviours;
import org.leidraad.framework.behaviour.SectionLine;
import org.leidraad.framework.catalogue.CatalogueFactory;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.model.Roadmap;

/**
 * One framework that adds lines to reports.
 *
 * @param lines the lines
 */
public record AddingFrameworks(List<SectionLine> lines) implements FrameworkRegistry {

	@Override
	public List<InstalledFramework> frameworks() {
		return List.of(new Adding(lines));
	}

	@Override
	public Optional<InstalledFramework> framework(String id) {
		return frameworks().stream().filter(each -> each.id().equals(id)).findFirst();
	}

	@Override
	public Optional<InstalledCriterion> criterion(String key) {
		return Optional.empty();
	}

	private record Adding(List<SectionLine> lines) implements InstalledFramework {

		@Override
		public String id() {
			return "adding";
		}

		@Override
		public String bundle() {
			return "org.example.adding";
		}

		@Override
		public FrameworkKind kind() {
			return FrameworkKind.PRACTICE_CODE;
		}

		@Override
		public String name(Locale locale) {
			return "Adding framework";
		}

		@Override
		public Framework catalogue() {
			return CatalogueFactory.eINSTANCE.createFramework();
		}

		@Override
		public String text(Locale locale, String key) {
			return key.equals("section.title") ? "What it measured" : '<' + key + '>';
		}

		@Override
		public Behaviours behaviours() {
			return new Behaviours() {

				@Override
				public List<SectionLine> section(Roadmap roadmap, Locale locale) {
					return lines;
				}
			};
		}
	}
}

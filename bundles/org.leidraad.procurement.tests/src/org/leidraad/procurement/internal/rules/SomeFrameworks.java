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

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.CatalogueFactory;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;

/**
 * Installed are the labels {@code leaf} and {@code star}, the monitoring body {@code watch} and the management system
 * {@code system}, all without criteria.
 */
final class SomeFrameworks implements FrameworkRegistry {

	private record Installed(String id, FrameworkKind kind) implements InstalledFramework {

		@Override
		public String bundle() {
			return "org.leidraad.framework." + id;
		}

		@Override
		public String name(Locale locale) {
			return ("nl".equals(locale.getLanguage()) ? "Keurmerk " : "Label ") + id;
		}

		@Override
		public Framework catalogue() {
			return CatalogueFactory.eINSTANCE.createFramework();
		}

		@Override
		public String text(Locale locale, String key) {
			return key;
		}
	}

	@Override
	public List<InstalledFramework> frameworks() {
		return List.of(new Installed("leaf", FrameworkKind.LABEL_TYPE_1),
				new Installed("star", FrameworkKind.LABEL_SINGLE_ISSUE),
				new Installed("watch", FrameworkKind.MONITORING_BODY),
				new Installed("system", FrameworkKind.MANAGEMENT_SYSTEM));
	}

	@Override
	public Optional<InstalledFramework> framework(String id) {
		return frameworks().stream().filter(framework -> framework.id().equals(id)).findFirst();
	}

	@Override
	public Optional<InstalledCriterion> criterion(String key) {
		return Optional.empty();
	}
}

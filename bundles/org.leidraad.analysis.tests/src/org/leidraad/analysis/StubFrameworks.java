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
import java.util.Locale;
import java.util.Optional;

import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.CatalogueFactory;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.model.text.Message;

/**
 * Installed are the label {@code leaf} with the editions 2020 and 2025 and one criterion {@code leaf/2025/1}, and the
 * broken {@code torn}, whose catalogue cannot be used.
 */
public final class StubFrameworks implements FrameworkRegistry {

	private final Framework leaf = CatalogueFactory.eINSTANCE.createFramework();
	private final Criterion criterion = CatalogueFactory.eINSTANCE.createCriterion();

	/** Makes the catalogue. */
	public StubFrameworks() {
		for (String year : List.of("2020", "2025")) {
			Edition edition = CatalogueFactory.eINSTANCE.createEdition();
			edition.setId(year);
			leaf.getEditions().add(edition);
		}
		criterion.setKey("1");
		leaf.getCriteria().add(criterion);
	}

	private record Installed(String id, FrameworkKind kind, Framework content) implements InstalledFramework {

		@Override
		public String bundle() {
			return "org.leidraad.framework." + id;
		}

		@Override
		public String name(Locale locale) {
			return "Label " + id;
		}

		@Override
		public Framework catalogue() throws FrameworkException {
			if (content == null) {
				throw new FrameworkException(Message.of(AnalysisTexts.TEXTS, "state.undefined"), null);
			}
			return content;
		}

		@Override
		public String text(Locale locale, String key) {
			return key;
		}
	}

	@Override
	public List<InstalledFramework> frameworks() {
		return List.of(new Installed("leaf", FrameworkKind.LABEL_TYPE_1, leaf),
				new Installed("torn", FrameworkKind.LAW, null));
	}

	@Override
	public Optional<InstalledFramework> framework(String id) {
		return frameworks().stream().filter(framework -> framework.id().equals(id)).findFirst();
	}

	@Override
	public Optional<InstalledCriterion> criterion(String key) {
		return "leaf/2025/1".equals(key)
				? framework("leaf").map(framework -> new InstalledCriterion(framework, criterion))
				: Optional.empty();
	}
}

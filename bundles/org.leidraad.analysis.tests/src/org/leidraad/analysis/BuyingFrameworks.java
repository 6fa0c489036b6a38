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

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.CatalogueFactory;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Aspect;

/**
 * One framework of each kind that has rules of its own. The label {@code leaf} has five editions: 2010 to 2014, 2015 to
 * 2019, 2020, 2025, and 2027, which is still to come; each replaces the one before.
 */
public final class BuyingFrameworks implements FrameworkRegistry {

	private final List<InstalledFramework> installed = List.of(leaf(), framework("law", FrameworkKind.LAW,
			criterion("duty", null, Use.LAW), criterion("index", null, Use.LAW, Use.AWARD), criterion("free", null)),
			framework("guide", FrameworkKind.GUIDANCE, criterion("advice", null),
					criterion("own", null, Use.MANAGEMENT)),
			framework("watch", FrameworkKind.MONITORING_BODY, criterion("access", null, Use.CONTRACT_CLAUSE)));

	private record Installed(String id, FrameworkKind kind, Framework catalogue) implements InstalledFramework {

		@Override
		public String bundle() {
			return "org.leidraad.framework." + id;
		}

		@Override
		public String name(Locale locale) {
			return ("nl".equals(locale.getLanguage()) ? "Kader " : "Framework ") + id;
		}

		@Override
		public String text(Locale locale, String key) {
			return key;
		}
	}

	private static Installed leaf() {
		Installed leaf = framework("leaf", FrameworkKind.LABEL_TYPE_1,
				criterion("1", null, Use.TECHNICAL_SPECIFICATION, Use.AWARD, Use.CONTRACT_CLAUSE));
		List<Edition> editions = leaf.catalogue().getEditions();
		editions.clear();
		for (int year : new int[]{2010, 2015, 2020, 2025, 2027}) {
			Edition edition = edition(Integer.toString(year));
			edition.setValidFrom(LocalDate.of(year, 1, 1));
			edition.setVerified(year != 2025);
			edition.setSupersedes(editions.isEmpty() ? null : editions.getLast());
			editions.add(edition);
		}
		editions.get(0).setValidTo(LocalDate.of(2014, 12, 31));
		editions.get(1).setValidTo(LocalDate.of(2019, 12, 31));
		leaf.catalogue().getCriteria().add(criterion("old", editions.get(1)));
		leaf.catalogue().getCriteria().getLast().setOfficialId("4.1");
		leaf.catalogue().getCriteria().add(criterion("new", editions.get(3)));
		leaf.catalogue().getCriteria().getLast().setOfficialId("4.1");
		leaf.catalogue().getCriteria().add(criterion("gone", editions.get(1)));
		return leaf;
	}

	private static Installed framework(String id, FrameworkKind kind, Criterion... criteria) {
		Framework catalogue = CatalogueFactory.eINSTANCE.createFramework();
		catalogue.setId(id);
		catalogue.setKind(kind);
		catalogue.getEditions().add(edition("2024"));
		catalogue.getCriteria().addAll(List.of(criteria));
		return new Installed(id, kind, catalogue);
	}

	private static Edition edition(String id) {
		Edition edition = CatalogueFactory.eINSTANCE.createEdition();
		edition.setId(id);
		return edition;
	}

	private static Criterion criterion(String key, Edition edition, Use... uses) {
		Criterion criterion = CatalogueFactory.eINSTANCE.createCriterion();
		criterion.setKey(key);
		criterion.setEdition(edition);
		criterion.setAspect(Aspect.ENERGY);
		criterion.getUses().addAll(List.of(uses));
		return criterion;
	}

	@Override
	public List<InstalledFramework> frameworks() {
		return installed;
	}

	@Override
	public Optional<InstalledFramework> framework(String id) {
		return installed.stream().filter(framework -> framework.id().equals(id)).findFirst();
	}

	@Override
	public Optional<InstalledCriterion> criterion(String key) {
		return CriterionKey.parse(key).flatMap(parsed -> installed.stream()
				.filter(framework -> framework.id().equals(parsed.framework()))
				.flatMap(framework -> ((Installed) framework).catalogue().getCriteria().stream()
						.filter(one -> one.getKey().equals(parsed.criterion()))
						.filter(one -> one.getEdition() == null || one.getEdition().getId().equals(parsed.edition()))
						.map(one -> new InstalledCriterion(framework, one)))
				.findFirst());
	}
}

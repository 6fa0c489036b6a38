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

import static org.leidraad.testing.framework.CatalogueParts.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Aspect;
import org.leidraad.testing.framework.CatalogueParts;
import org.leidraad.testing.framework.MadeFramework;
import org.leidraad.testing.framework.MadeRegistry;

/**
 * One framework of each kind that has rules of its own. The label {@code leaf} has five editions: 2010 to 2014, 2015 to
 * 2019, 2020, 2025, and 2027, which is still to come; each replaces the one before.
 */
public final class BuyingFrameworks extends MadeRegistry {

	/** With all of them. */
	public BuyingFrameworks() {
		super(leaf(), framework("law", FrameworkKind.LAW, law -> {
			edition(law, "2024");
			criterion(law, "duty", Use.LAW);
			criterion(law, "index", Use.LAW, Use.AWARD);
			criterion(law, "free");
		}), framework("guide", FrameworkKind.GUIDANCE, guide -> {
			edition(guide, "2024");
			criterion(guide, "advice");
			criterion(guide, "own", Use.MANAGEMENT);
		}), framework("watch", FrameworkKind.MONITORING_BODY, watch -> {
			edition(watch, "2024");
			criterion(watch, "access", Use.CONTRACT_CLAUSE);
		}));
	}

	private static MadeFramework leaf() {
		return framework("leaf", FrameworkKind.LABEL_TYPE_1, leaf -> {
			criterion(leaf, "1", Use.TECHNICAL_SPECIFICATION, Use.AWARD, Use.CONTRACT_CLAUSE);
			List<Edition> editions = leaf.getEditions();
			for (int year : new int[]{2010, 2015, 2020, 2025, 2027}) {
				Edition before = editions.isEmpty() ? null : editions.getLast();
				Edition edition = edition(leaf, Integer.toString(year));
				edition.setValidFrom(LocalDate.of(year, 1, 1));
				edition.setVerified(year != 2025);
				edition.setSupersedes(before);
			}
			editions.get(0).setValidTo(LocalDate.of(2014, 12, 31));
			editions.get(1).setValidTo(LocalDate.of(2019, 12, 31));
			Criterion old = criterion(leaf, "old");
			old.setEdition(editions.get(1));
			old.setOfficialId("4.1");
			Criterion successor = criterion(leaf, "new");
			successor.setEdition(editions.get(3));
			successor.setOfficialId("4.1");
			criterion(leaf, "gone").setEdition(editions.get(1));
		});
	}

	private static MadeFramework framework(String id, FrameworkKind kind, Consumer<Framework> content) {
		Framework catalogue = CatalogueParts.catalogue(id, kind);
		content.accept(catalogue);
		return MadeFramework.of(catalogue)
				.named(locale -> ("nl".equals(locale.getLanguage()) ? "Kader " : "Framework ") + id);
	}

	private static Criterion criterion(Framework catalogue, String key, Use... uses) {
		return CatalogueParts.criterion(catalogue, key, Aspect.ENERGY, uses);
	}
}

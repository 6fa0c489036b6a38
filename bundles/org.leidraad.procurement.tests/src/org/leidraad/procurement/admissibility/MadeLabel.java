/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.admissibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.catalogue.AdmissibilityFact;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.framework.catalogue.CatalogueFactory;
import org.leidraad.framework.catalogue.Condition;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Operator;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.model.Aspect;

/**
 * A label {@code leaf} that a test makes up, the only one that is installed: a label of type 1 with edition 2025, in
 * force from 2025 and verified, for computers (30210000-4), with the criterion {@code 1}, and all facts answered yes.
 */
public final class MadeLabel implements FrameworkRegistry, InstalledFramework {

	private static final Map<String, String> TEXTS = Map.of("criterion.1", "Lasts long", "criterion.2",
			"Is a good firm",
			"edition.2025", "Leaf 2025", "admissibility.open", "Drawn up with all who wanted to.");

	/** Its catalogue. */
	public final Framework catalogue = CatalogueFactory.eINSTANCE.createFramework();
	/** Its edition. */
	public final Edition edition = CatalogueFactory.eINSTANCE.createEdition();
	private FrameworkKind kind = FrameworkKind.LABEL_TYPE_1;

	/** Makes the label. */
	public MadeLabel() {
		catalogue.setId("leaf");
		edition.setId("2025");
		edition.setValidFrom(LocalDate.of(2025, 1, 1));
		edition.setVerified(true);
		catalogue.getEditions().add(edition);
		catalogue.getProductGroups().add("30210000-4");
		criterion("1", true);
		for (Condition condition : Condition.values()) {
			answer(condition, Answer.YES);
		}
	}

	/** Makes it of another kind. */
	public MadeLabel kind(FrameworkKind other) {
		kind = other;
		return this;
	}

	/** Adds a technical specification that was checked, to be met or not. */
	public Criterion criterion(String key, boolean linked) {
		Criterion criterion = CatalogueFactory.eINSTANCE.createCriterion();
		criterion.setKey(key);
		criterion.setAspect(Aspect.LIFETIME);
		criterion.setLinked(linked);
		criterion.setVerified(true);
		criterion.setOperator(Operator.YES);
		criterion.getUses().add(Use.TECHNICAL_SPECIFICATION);
		catalogue.getCriteria().add(criterion);
		return criterion;
	}

	/** Answers a question; null takes the fact away. */
	public MadeLabel answer(Condition condition, Answer answer) {
		catalogue.getAdmissibility().removeIf(fact -> fact.getCondition() == condition);
		if (answer != null) {
			AdmissibilityFact fact = CatalogueFactory.eINSTANCE.createAdmissibilityFact();
			fact.setCondition(condition);
			fact.setAnswer(answer);
			fact.setVerified(true);
			fact.setSource("owner");
			catalogue.getAdmissibility().add(fact);
		}
		return this;
	}

	@Override
	public String id() {
		return "leaf";
	}

	@Override
	public String bundle() {
		return "org.leidraad.framework.leaf";
	}

	@Override
	public FrameworkKind kind() {
		return kind;
	}

	@Override
	public String name(Locale locale) {
		return ("nl".equals(locale.getLanguage()) ? "Keurmerk " : "Label ") + id();
	}

	@Override
	public Framework catalogue() {
		return catalogue;
	}

	@Override
	public String text(Locale locale, String key) {
		return TEXTS.getOrDefault(key, '<' + key + '>');
	}

	@Override
	public List<InstalledFramework> frameworks() {
		return List.of(this);
	}

	@Override
	public Optional<InstalledFramework> framework(String id) {
		return "leaf".equals(id) ? Optional.of(this) : Optional.empty();
	}

	@Override
	public Optional<InstalledCriterion> criterion(String key) {
		return CriterionKey.parse(key).filter(parsed -> "leaf".equals(parsed.framework()))
				.flatMap(parsed -> catalogue.getCriteria().stream()
						.filter(one -> one.getKey().equals(parsed.criterion())).findFirst())
				.map(one -> new InstalledCriterion(this, one));
	}
}

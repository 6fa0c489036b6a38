/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.edition.Change;
import org.leidraad.framework.edition.CriterionChange;
import org.leidraad.framework.edition.EditionComparison;
import org.leidraad.framework.edition.EditionState;
import org.leidraad.framework.edition.Editions;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Element;
import org.leidraad.model.FrameworkUse;
import org.leidraad.model.Procurement;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * The edition of an installed framework that an element names.
 *
 * @param owner the element
 * @param field its field that names the edition
 * @param catalogue the framework
 * @param edition the edition
 * @param key the key of the criterion; none where the field names an edition alone
 */
record NamedEdition(Element owner, EAttribute field, Framework catalogue, Edition edition, Optional<CriterionKey> key) {

	/**
	 * The edition that an element names.
	 *
	 * @param element a use of a framework or of a criterion
	 * @param context the check
	 * @return the edition; none where there is none or it is not installed, and for a criterion of a procurement that
	 * is closed or cancelled, which nobody can change any more
	 */
	static Optional<NamedEdition> of(Element element, RuleContext context) {
		return switch (element) {
			case FrameworkUse use -> of(use, context.frameworks());
			case CriterionUse use when !isOver(use) -> of(use, context.frameworks());
			default -> Optional.empty();
		};
	}

	private static boolean isOver(CriterionUse use) {
		return use.eContainer() instanceof Procurement procurement && switch (procurement.getPhase()) {
			case CLOSED, CANCELLED -> true;
			case PREPARATION, MARKET_CONSULTATION, TENDER, AWARDED -> false;
		};
	}

	private static Optional<NamedEdition> of(FrameworkUse use, FrameworkRegistry frameworks) {
		if (ThreadRule.isBlank(use.getFramework()) || ThreadRule.isBlank(use.getEdition())) {
			return Optional.empty();
		}
		return catalogue(use.getFramework().strip(), frameworks).flatMap(catalogue -> edition(catalogue,
				use.getEdition().strip()).map(
						edition -> new NamedEdition(use, Literals.FRAMEWORK_USE__EDITION,
								catalogue, edition, Optional.empty())));
	}

	private static Optional<NamedEdition> of(CriterionUse use, FrameworkRegistry frameworks) {
		if (ThreadRule.isBlank(use.getCriterion())) {
			return Optional.empty();
		}
		return CriterionKey.parse(use.getCriterion().strip()).flatMap(key -> catalogue(key.framework(), frameworks)
				.flatMap(catalogue -> edition(catalogue, key.edition()).map(edition -> new NamedEdition(use,
						Literals.CRITERION_USE__CRITERION, catalogue, edition, Optional.of(key)))));
	}

	private static Optional<Framework> catalogue(String framework, FrameworkRegistry frameworks) {
		try {
			var installed = frameworks.framework(framework);
			return installed.isPresent() ? Optional.of(installed.get().catalogue()) : Optional.empty();
		} catch (FrameworkException unusable) {
			// What cannot be used is reported as missing.
			return Optional.empty();
		}
	}

	private static Optional<Edition> edition(Framework catalogue, String id) {
		return Editions.of(catalogue).edition(id);
	}

	/** {@return framework and edition, as in a key} */
	String name() {
		return catalogue.getId() + '/' + edition.getId();
	}

	/** {@return 0 where the dates of the edition were checked, 1 where they are to be checked} */
	int doubt() {
		return edition.isVerified() ? 0 : 1;
	}

	/** {@return true after its last day in force} */
	boolean isExpired(LocalDate today) {
		return Editions.of(catalogue).state(edition, today) == EditionState.EXPIRED;
	}

	/** {@return the newest edition in force that has replaced it, at once or by way of others} */
	Optional<Edition> successor(LocalDate today) {
		return Editions.of(catalogue).successor(edition, today);
	}

	/**
	 * How many criteria ask more in another edition, and how many are new there.
	 *
	 * @param newer the other edition
	 * @param context the check
	 * @return both numbers; of a criterion it is its own alone
	 */
	List<Object> stricter(Edition newer, RuleContext context) {
		EditionComparison comparison = EditionMoves.of(context).comparison(catalogue, edition, newer);
		return key.isEmpty()
				? List.of(comparison.of(Change.STRICTER).size(), comparison.of(Change.NEW).size())
				: List.of(
						counterpart(newer, context).filter(one -> one.change() == Change.STRICTER).isPresent() ? 1 : 0,
						0);
	}

	/** {@return false for a criterion of this edition that has no counterpart in another one} */
	boolean goesOn(Edition newer, RuleContext context) {
		return criterion().isEmpty() || counterpart(newer, context).isPresent();
	}

	/**
	 * The move to another edition.
	 *
	 * @param newer the other edition
	 * @param context the check
	 * @return the repairs; none for a criterion that the other edition does not have
	 */
	List<Repair> moveTo(Edition newer, RuleContext context) {
		if (key.isPresent()) {
			return moved(newer, context).map(value -> setting(newer, value.toString())).stream().toList();
		}
		List<Repair> repairs = new ArrayList<>(List.of(setting(newer, newer.getId())));
		List<NamedEdition> criteria = criteria(newer, context);
		if (!criteria.isEmpty()) {
			repairs.add(new Steps(AnalysisTexts.message("repair.use-edition-all", newer.getId(), criteria.size()),
					changes -> {
						changes.set(owner, field, newer.getId());
						criteria.forEach(one -> one.moved(newer, context)
								.ifPresent(value -> changes.set(one.owner(), one.field(), value.toString())));
						changes.show(owner);
					}));
		}
		return repairs;
	}

	private Repair setting(Edition newer, String value) {
		return new Setting(AnalysisTexts.message("repair.use-edition", newer.getId()), owner, field, value);
	}

	/** The criteria of this edition in open procurements that the other edition has too. */
	private List<NamedEdition> criteria(Edition newer, RuleContext context) {
		return context.roadmap().getProcurements().stream().flatMap(each -> each.getCriteria().stream())
				.flatMap(use -> of(use, context).stream())
				.filter(one -> one.catalogue() == catalogue && one.edition() == edition)
				.filter(one -> one.moved(newer, context).isPresent()).toList();
	}

	private Optional<CriterionKey> moved(Edition newer, RuleContext context) {
		return counterpart(newer, context).flatMap(CriterionChange::newer)
				.map(same -> new CriterionKey(catalogue.getId(), newer.getId(), same.getKey()));
	}

	private Optional<Criterion> criterion() {
		return key.flatMap(own -> Editions.of(catalogue).criteria(edition).stream()
				.filter(criterion -> own.criterion().equals(criterion.getKey())).findFirst());
	}

	private Optional<CriterionChange> counterpart(Edition newer, RuleContext context) {
		return criterion()
				.flatMap(criterion -> EditionMoves.of(context).comparison(catalogue, edition, newer).of(criterion)
						.stream().filter(change -> change.newer().isPresent()).findFirst());
	}
}

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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.analysis.repair.Setting;
import org.leidraad.framework.CriterionKey;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
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
		return catalogue.getEditions().stream().filter(edition -> id.equals(edition.getId())).findFirst();
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
		return isExpired(edition, today);
	}

	private static boolean isExpired(Edition edition, LocalDate today) {
		return edition.getValidTo() != null && edition.getValidTo().isBefore(today);
	}

	/** {@return the newest edition in force that has replaced it, at once or by way of others} */
	Optional<Edition> successor(LocalDate today) {
		Set<Edition> passed = new HashSet<>(Set.of(edition));
		Optional<Edition> newest = Optional.empty();
		Optional<Edition> next = after(edition, today);
		while (next.filter(passed::add).isPresent()) {
			newest = isExpired(next.get(), today) ? newest : next;
			next = after(next.get(), today);
		}
		return newest;
	}

	private Optional<Edition> after(Edition one, LocalDate today) {
		return catalogue.getEditions().stream().filter(next -> next.getSupersedes() == one)
				.filter(next -> next.getValidFrom() == null || !next.getValidFrom().isAfter(today)).findFirst();
	}

	/**
	 * The move to another edition.
	 *
	 * @param newer the other edition
	 * @param context the check
	 * @return one repair; none for a criterion that the other edition does not have
	 */
	List<Repair> moveTo(Edition newer, RuleContext context) {
		Optional<String> value = key.isEmpty()
				? Optional.of(newer.getId())
				: sameKey(newer, context).or(() -> sameOfficialId(newer)).map(CriterionKey::toString);
		return value.<Repair>map(moved -> new Setting(AnalysisTexts.message("repair.use-edition", newer.getId()), owner,
				field, moved)).stream().toList();
	}

	private Optional<CriterionKey> sameKey(Edition newer, RuleContext context) {
		return key.map(old -> new CriterionKey(old.framework(), newer.getId(), old.criterion()))
				.filter(moved -> context.frameworks().criterion(moved.toString()).isPresent());
	}

	private Optional<CriterionKey> sameOfficialId(Edition newer) {
		return key.flatMap(old -> catalogue.getCriteria().stream()
				.filter(criterion -> old.criterion().equals(criterion.getKey())).findFirst())
				.map(Criterion::getOfficialId).filter(id -> !id.isBlank())
				.flatMap(id -> catalogue.getCriteria().stream().filter(criterion -> criterion.getEdition() == newer)
						.filter(criterion -> id.equals(criterion.getOfficialId())).findFirst())
				.map(same -> new CriterionKey(catalogue.getId(), newer.getId(), same.getKey()));
	}
}

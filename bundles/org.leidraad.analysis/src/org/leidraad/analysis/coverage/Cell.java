/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.coverage;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.leidraad.framework.InstalledFramework;
import org.leidraad.model.Aspect;
import org.leidraad.model.text.Message;

/**
 * An aspect of a product group at a level, and what covers it.
 *
 * @param aspect the aspect: a row of the matrix
 * @param group the product group: a column
 * @param level the level that is aimed at
 * @param criteria what may be asked at that level, those of lower levels included; by framework, in its order
 * @param notApplicable why the aspect does not matter for the group; none where it does
 * @param claims the frameworks in use that say that they are about the aspect, where no criterion covers it
 */
public record Cell(Aspect aspect, ScopeGroup group, CoverageLevel level, List<CoveringCriterion> criteria,
		Optional<Message> notApplicable, List<Claim> claims) {

	/** The lists are copied. */
	public Cell {
		criteria = List.copyOf(criteria);
		claims = List.copyOf(claims);
	}

	/**
	 * A cell that no framework claims.
	 *
	 * @param aspect the aspect
	 * @param group the product group
	 * @param level the level
	 * @param criteria what may be asked
	 * @param notApplicable why the aspect does not matter
	 */
	public Cell(Aspect aspect, ScopeGroup group, CoverageLevel level, List<CoveringCriterion> criteria,
			Optional<Message> notApplicable) {
		this(aspect, group, level, criteria, notApplicable, List.of());
	}

	/** {@return true if at least one criterion more than informs} */
	public boolean isCovered() {
		return criteria.stream().anyMatch(criterion -> criterion.means().covers());
	}

	/**
	 * Whether it is a gap.
	 *
	 * @return true if the aspect matters for the group, nothing covers it at this level, and no framework in use has it
	 * as a main subject by its own account
	 */
	public boolean isOpen() {
		return notApplicable.isEmpty() && !isCovered() && claims.stream().noneMatch(Claim::isCore);
	}

	/**
	 * Whether it stands between covered and a gap.
	 *
	 * @return true if a framework in use has it as a main subject by its own account, and the catalogue has no
	 * criterion
	 * for it: to be checked
	 */
	public boolean isClaimed() {
		return notApplicable.isEmpty() && !isCovered() && claims.stream().anyMatch(Claim::isCore);
	}

	/** {@return how such a cell is called, in a word or two} */
	public static Message claimedWord() {
		return Message.of(CoverageTexts.TEXTS, "claimed");
	}

	/**
	 * What says that it is about the aspect as a main subject.
	 *
	 * @param locale the language
	 * @return a sentence
	 */
	public String claimedBy(Locale locale) {
		return CoverageTexts.TEXTS.get(locale, "claimed.by", claims.stream().filter(Claim::isCore)
				.map(claim -> claim.framework().name(locale)).collect(Collectors.joining("; ")));
	}

	/** {@return what may be asked, without what only informs} */
	public List<CoveringCriterion> covering() {
		return criteria.stream().filter(criterion -> criterion.means().covers()).toList();
	}

	/** {@return the strongest way in which it is covered; none where no criterion says anything} */
	public Optional<Means> means() {
		return criteria.stream().map(CoveringCriterion::means).min(Comparator.naturalOrder());
	}

	/** {@return true if it is covered, and by nothing that was checked against a source: to be checked} */
	public boolean isToBeChecked() {
		return isCovered() && criteria.stream().noneMatch(one -> one.means().covers() && one.verified());
	}

	/** {@return the frameworks of its criteria, by identifier} */
	public List<InstalledFramework> frameworks() {
		return criteria.stream().map(CoveringCriterion::framework).distinct().toList();
	}

	/**
	 * The frameworks that cover it in one way.
	 *
	 * @param means the way
	 * @return the frameworks, by identifier
	 */
	public List<InstalledFramework> frameworks(Means means) {
		return criteria.stream().filter(criterion -> criterion.means() == means).map(CoveringCriterion::framework)
				.distinct().toList();
	}
}

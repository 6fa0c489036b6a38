/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.framework.internal.Reasons;
import org.leidraad.model.text.Message;

/**
 * What a buyer may do with a framework, by its kind:
 * <table>
 * <caption>The uses of each kind</caption>
 * <tr><td>criteria set</td><td>all</td></tr>
 * <tr><td>product label</td><td>TS, AC, CPC, INFO: it is about products, so it selects no tenderer</td></tr>
 * <tr><td>management system</td><td>SC, CPC, MG, INFO: it is about an undertaking, not about a product</td></tr>
 * <tr><td>operator standard</td><td>SC, TS, AC, CPC, INFO</td></tr>
 * <tr><td>practice code</td><td>TS, SC, AC, CPC, MG, INFO</td></tr>
 * <tr><td>law</td><td>all but AC: everybody must obey it, so it earns nobody points; unless the catalogue names AC as a
 * use of what the law makes everybody declare, such as a repair index, which compares more than obedience</td></tr>
 * <tr><td>guidance</td><td>CPC, MG, INFO, and it proves nothing</td></tr>
 * <tr><td>pact, goals</td><td>MG, CPC, INFO, and they prove nothing</td></tr>
 * <tr><td>monitoring body</td><td>CPC, INFO, and it proves nothing</td></tr>
 * </table>
 */
public final class AllowedUses {

	private AllowedUses() {
		// no instances
	}

	/**
	 * What a kind of framework permits.
	 *
	 * @param kind the kind
	 * @return the uses, a set of its own
	 */
	public static Set<Use> of(FrameworkKind kind) {
		return switch (kind) {
			case CRITERIA_SET -> EnumSet.allOf(Use.class);
			case LABEL_TYPE_1, LABEL_SINGLE_ISSUE -> EnumSet.of(Use.TECHNICAL_SPECIFICATION, Use.AWARD,
					Use.CONTRACT_CLAUSE, Use.INFORMATION);
			case MANAGEMENT_SYSTEM -> EnumSet.of(Use.SELECTION, Use.CONTRACT_CLAUSE, Use.MANAGEMENT, Use.INFORMATION);
			case OPERATOR_STANDARD -> EnumSet.of(Use.SELECTION, Use.TECHNICAL_SPECIFICATION, Use.AWARD,
					Use.CONTRACT_CLAUSE, Use.INFORMATION);
			case PRACTICE_CODE -> EnumSet.complementOf(EnumSet.of(Use.LAW));
			case LAW -> EnumSet.complementOf(EnumSet.of(Use.AWARD));
			case GUIDANCE, PACT, GOALS -> EnumSet.of(Use.CONTRACT_CLAUSE, Use.MANAGEMENT, Use.INFORMATION);
			case MONITORING_BODY -> EnumSet.of(Use.CONTRACT_CLAUSE, Use.INFORMATION);
		};
	}

	/**
	 * What may be done with a criterion: what its own catalogue and the kind of its framework both permit.
	 *
	 * @param criterion the criterion
	 * @return the uses, a set of its own; those of the kind where the catalogue names none
	 */
	public static Set<Use> of(InstalledCriterion criterion) {
		return of(criterion.framework().kind(), criterion.criterion());
	}

	/**
	 * What may be done with a criterion of a framework of a kind, see {@link #of(InstalledCriterion)}.
	 *
	 * @param kind the kind of its framework
	 * @param criterion the criterion
	 * @return the uses, a set of its own
	 */
	public static Set<Use> of(FrameworkKind kind, Criterion criterion) {
		Set<Use> uses = of(kind);
		if (!criterion.getUses().isEmpty()) {
			if (kind == FrameworkKind.LAW && criterion.getUses().contains(Use.AWARD)) {
				uses.add(Use.AWARD);
			}
			uses.retainAll(criterion.getUses());
		}
		return uses;
	}

	/**
	 * Tells whether a certificate or declaration of such a framework can prove that a criterion is met.
	 *
	 * @param kind the kind
	 * @return false for guidance, goals, pacts and monitoring bodies: nobody is certified against them
	 */
	public static boolean mayProve(FrameworkKind kind) {
		return switch (kind) {
			case CRITERIA_SET, LABEL_TYPE_1, LABEL_SINGLE_ISSUE, MANAGEMENT_SYSTEM, LAW, OPERATOR_STANDARD,
					PRACTICE_CODE ->
				true;
			case GUIDANCE, PACT, GOALS, MONITORING_BODY -> false;
		};
	}

	/**
	 * Tells whether somebody can hold a certificate of such a framework.
	 *
	 * @param kind the kind
	 * @return true for labels, operator standards and management systems; criteria sets, codes and laws are kept to,
	 * and
	 * may be declared to be, but nobody has a certificate of them
	 */
	public static boolean certifies(FrameworkKind kind) {
		return switch (kind) {
			case LABEL_TYPE_1, LABEL_SINGLE_ISSUE, OPERATOR_STANDARD, MANAGEMENT_SYSTEM -> true;
			case CRITERIA_SET, GUIDANCE, LAW, PACT, MONITORING_BODY, GOALS, PRACTICE_CODE -> false;
		};
	}

	/**
	 * Why a kind permits what it permits.
	 *
	 * @param kind the kind
	 * @return a sentence or two
	 */
	public static Message reason(FrameworkKind kind) {
		return Message.of(Reasons.TEXTS, "uses." + kind.getLiteral().toLowerCase(Locale.ROOT));
	}
}

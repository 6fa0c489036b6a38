/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.award;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

import org.leidraad.analysis.Repair;
import org.leidraad.analysis.repair.Steps;
import org.leidraad.model.AwardScale;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.DeviceCondition;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Rung;
import org.leidraad.model.ScaleKind;
import org.leidraad.model.ScaleStep;
import org.leidraad.model.ScoredOn;
import org.leidraad.model.identity.Identity;
import org.leidraad.procurement.circularity.RLadder;

/**
 * The waste hierarchy as an award scale: the higher an offer stands on the R-ladder, the more points it earns
 * (Directive 2008/98/EC art. 4; learning network 2018: points rise with the rung).
 */
public final class HierarchyScale {

	private HierarchyScale() {
	}

	/**
	 * The rung on which devices stand that are offered in a state.
	 *
	 * @param condition the state
	 * @return the rung; {@link Rung#NONE} for new devices, which earn nothing
	 */
	public static Rung rung(DeviceCondition condition) {
		return switch (condition) {
			case SERVICE -> Rung.R1;
			case REUSED -> Rung.R3;
			case REFURBISHED -> Rung.R5;
			case REMANUFACTURED -> Rung.R6;
			case NEW -> Rung.NONE;
		};
	}

	/**
	 * Makes a table for an award criterion, with a row for each state, best first. It stands in no roadmap yet.
	 *
	 * @param ladder the weights of the rungs
	 * @param locale the language of the rows: that of the tender
	 * @return a new scale of kind table; the share of a row is the weight of its rung in per cent
	 */
	public static AwardScale create(RLadder ladder, Locale locale) {
		AwardScale scale = (AwardScale) Identity.create(Literals.AWARD_SCALE);
		scale.setKind(ScaleKind.TABLE);
		Arrays.stream(DeviceCondition.values())
				.sorted(Comparator.comparing((DeviceCondition condition) -> weight(ladder, condition)).reversed())
				.forEach(condition -> scale.getSteps().add(row(condition, weight(ladder, condition), locale)));
		return scale;
	}

	private static BigDecimal weight(RLadder ladder, DeviceCondition condition) {
		return ladder.weights().getOrDefault(rung(condition), BigDecimal.ZERO);
	}

	/** The tag finds the row again in any language. */
	private static ScaleStep row(DeviceCondition condition, BigDecimal weight, Locale locale) {
		ScaleStep row = (ScaleStep) Identity.create(Literals.SCALE_STEP);
		row.setName(AwardTexts.text(locale, "row." + condition.getLiteral()));
		row.setShare(weight.movePointRight(2).stripTrailingZeros());
		if (row.getShare().scale() < 0) {
			row.setShare(row.getShare().setScale(0));
		}
		row.getTags().add(rung(condition).getLiteral());
		return row;
	}

	/**
	 * Scores an award criterion by the waste hierarchy, with such a table.
	 *
	 * @param criterion the criterion
	 * @param ladder the weights of the rungs
	 * @param locale the language of the rows
	 * @return one step that can be undone
	 */
	public static Repair applying(CriterionUse criterion, RLadder ladder, Locale locale) {
		return new Steps(AwardTexts.message("apply-hierarchy"), changes -> {
			AwardScale scale = create(ladder, locale);
			changes.set(criterion, Literals.CRITERION_USE__SCORED_ON, ScoredOn.HIERARCHY)
					.set(criterion, Literals.CRITERION_USE__SCALE, scale).show(scale);
		});
	}
}

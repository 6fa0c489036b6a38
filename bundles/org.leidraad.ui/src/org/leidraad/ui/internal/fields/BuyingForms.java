/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import static org.leidraad.ui.internal.fields.FormParts.children;
import static org.leidraad.ui.internal.fields.FormParts.definition;
import static org.leidraad.ui.internal.fields.FormParts.field;
import static org.leidraad.ui.internal.fields.FormParts.form;
import static org.leidraad.ui.internal.fields.FormParts.listed;
import static org.leidraad.ui.internal.fields.FormParts.name;
import static org.leidraad.ui.internal.fields.FormParts.named;
import static org.leidraad.ui.internal.fields.FormParts.page;
import static org.leidraad.ui.internal.fields.FormParts.paragraph;
import static org.leidraad.ui.internal.fields.FormParts.picked;
import static org.leidraad.ui.internal.fields.FormParts.section;
import static org.leidraad.ui.internal.fields.FormParts.simple;
import static org.leidraad.ui.internal.fields.FormParts.suggested;
import static org.leidraad.ui.internal.fields.FormParts.whole;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.leidraad.model.AwardScale;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.ScaleKind;
import org.leidraad.model.ScoredOn;

/** The forms of procurements with their market, criteria and offers. */
final class BuyingForms {

	/** What is filled in stays in sight, even where it no longer belongs. */
	private static final Predicate<Element> AWARDED = element -> element instanceof CriterionUse criterion
			&& (criterion.getUse() == CriterionUseType.AWARD || criterion.getWeight() != null
					|| criterion.getScale() != null || criterion.getScoredOn() != ScoredOn.ANSWER);
	/** Price, cost and CO2 earn points in proportion to the best offer, without a scale. */
	private static final Predicate<Element> SCALED = AWARDED.and(element -> element instanceof CriterionUse criterion
			&& (criterion.getScale() != null || criterion.getScoredOn() == ScoredOn.ANSWER
					|| criterion.getScoredOn() == ScoredOn.HIERARCHY));
	private static final Predicate<Element> OWN_TEXT = element -> element instanceof CriterionUse criterion
			&& (criterion.getCriterion() == null || criterion.getCriterion().isBlank()
					|| element.eIsSet(Literals.CRITERION_USE__ASPECTS));
	private static final Predicate<Element> LINEAR = element -> element instanceof AwardScale scale
			&& (scale.getKind() == ScaleKind.LINEAR || scale.getWorst() != null || scale.getBest() != null);
	private static final Predicate<Element> STEPPED = element -> element instanceof AwardScale scale
			&& (scale.getKind() != ScaleKind.LINEAR || element.eIsSet(Literals.AWARD_SCALE__STEPS));

	private BuyingForms() {
	}

	static Map<EClass, FormLayout> all() {
		return Map.of(Literals.PROCUREMENT, procurement(), Literals.CRITERION_USE, criterionUse(),
				Literals.AWARD_SCALE, awardScale(), Literals.SCALE_STEP,
				form(definition(named(field(Literals.SCALE_STEP__FROM), field(Literals.SCALE_STEP__SHARE)),
						section("answered", listed(Literals.SCALE_STEP__ANSWERS)))),
				Literals.OFFER_ANSWER,
				simple(picked(Literals.OFFER_ANSWER__CRITERION), field(Literals.OFFER_ANSWER__VALUE),
						field(Literals.OFFER_ANSWER__RESULT), whole(Literals.OFFER_ANSWER__STEP)),
				Literals.MARKET_DIALOGUE,
				simple(field(Literals.MARKET_DIALOGUE__DATE), whole(Literals.MARKET_DIALOGUE__PARTIES),
						paragraph(Literals.MARKET_DIALOGUE__ASKED), paragraph(Literals.MARKET_DIALOGUE__LEARNT)),
				Literals.JOINT_BUYER,
				simple(field(Literals.JOINT_BUYER__ROLE), field(Literals.JOINT_BUYER__VOLUME),
						paragraph(Literals.JOINT_BUYER__COMMITMENT)),
				Literals.OFFER, offer(), Literals.COST_LINE,
				simple(field(Literals.COST_LINE__KIND), field(Literals.COST_LINE__YEAR),
						field(Literals.COST_LINE__AMOUNT)));
	}

	private static FormLayout procurement() {
		return form(definition(
				named(field(Literals.PROCUREMENT__PHASE), suggested(Literals.PROCUREMENT__PROCEDURE),
						field(Literals.PROCUREMENT__PUBLICATION_DATE), field(Literals.PROCUREMENT__ESTIMATED_VALUE),
						field(Literals.PROCUREMENT__OWNER).whole(),
						whole(Literals.PROCUREMENT__PRODUCT_GROUPS), whole(Literals.PROCUREMENT__INSTRUMENT)),
				section("follows", field(Literals.PROCUREMENT__CONTRACTS))),
				page("market", section("users", field(Literals.PROCUREMENT__USERS)),
						section("dialogues", children(Literals.PROCUREMENT__DIALOGUES)),
						section("buyers", field(Literals.PROCUREMENT__BUYERS))),
				page("criteria", section("", children(Literals.PROCUREMENT__CRITERIA))),
				page("offers", section("offers", field(Literals.PROCUREMENT__OFFERS)),
						section("compared", whole(Literals.PROCUREMENT__EMBODIED_IN_COSTS))));
	}

	private static FormLayout criterionUse() {
		return form(definition(
				new FormSection("", List.of(
						FieldSpec.of(Literals.CRITERION_USE__CRITERION, FieldKind.CRITERION), name(),
						paragraph(Literals.CRITERION_USE__TEXT), field(Literals.CRITERION_USE__USE),
						suggested(Literals.CRITERION_USE__LEVEL), field(Literals.CRITERION_USE__THRESHOLD),
						suggested(Literals.CRITERION_USE__UNIT), paragraph(Literals.CRITERION_USE__PROOF),
						paragraph(Literals.CRITERION_USE__EQUIVALENTS)), false),
				section("award", field(Literals.CRITERION_USE__WEIGHT).whole().when(AWARDED),
						whole(Literals.CRITERION_USE__SCORED_ON).when(AWARDED),
						children(Literals.CRITERION_USE__SCALE).when(SCALED)),
				section("about", field(Literals.CRITERION_USE__ASPECTS).when(OWN_TEXT))),
				page(FormLayouts.LINKS, section("serves", field(Literals.CRITERION_USE__TARGETS)),
						section("agreed", field(Literals.CRITERION_USE__CONTRACTS)),
						section("checked", listed(Literals.CRITERION_USE__CHECKS),
								listed(Literals.CRITERION_USE__INCENTIVES)),
						section("answered", listed(Literals.CRITERION_USE__ANSWERS))));
	}

	private static FormLayout awardScale() {
		return form(definition(
				named(field(Literals.AWARD_SCALE__KIND).whole(), field(Literals.AWARD_SCALE__WORST).when(LINEAR),
						field(Literals.AWARD_SCALE__BEST).when(LINEAR)),
				section("steps", field(Literals.AWARD_SCALE__STEPS).when(STEPPED))));
	}

	private static FormLayout offer() {
		return form(definition(
				named(field(Literals.OFFER__SUPPLIER), field(Literals.OFFER__PRODUCT),
						field(Literals.OFFER__CONDITION), suggested(Literals.OFFER__PRODUCT_GROUP)),
				section("price", field(Literals.OFFER__PRICE), suggested(Literals.OFFER__CURRENCY),
						field(Literals.OFFER__QUANTITY), suggested(Literals.OFFER__UNIT),
						field(Literals.OFFER__VAT_INCLUDED).whole()),
				section("life", field(Literals.OFFER__YEARS), field(Literals.OFFER__SUPPORT_YEARS),
						field(Literals.OFFER__YEARLY_ENERGY), field(Literals.OFFER__EMBODIED_CARBON),
						whole(Literals.OFFER__EMBODIED_ORIGIN), whole(Literals.OFFER__LABELS)),
				section("costs", field(Literals.OFFER__COSTS))),
				page("answers", section("", field(Literals.OFFER__ANSWERS))),
				page("materials", section("", field(Literals.OFFER__MATERIALS))));
	}
}

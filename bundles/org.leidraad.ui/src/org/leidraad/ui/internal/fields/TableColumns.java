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

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.model.Aggregation;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.RoadmapPackage.Literals;

/** Which fields of a part are the columns of the table in which it is edited. */
public final class TableColumns {

	private static final Map<EClass, List<EStructuralFeature>> COLUMNS = Map.ofEntries(
			row(Literals.MILESTONE, Literals.MILESTONE__DATE, Literals.MILESTONE__VALUE, Literals.ELEMENT__NAME),
			row(Literals.RUBRIC_LEVEL, Literals.RUBRIC_LEVEL__LEVEL, Literals.ELEMENT__NAME,
					Literals.ELEMENT__DESCRIPTION),
			row(Literals.MEASUREMENT, Literals.MEASUREMENT__DATE, Literals.MEASUREMENT__VALUE,
					Literals.MEASUREMENT__NUMERATOR, Literals.MEASUREMENT__DENOMINATOR, Literals.MEASUREMENT__ORIGIN,
					Literals.MEASUREMENT__COMPLETENESS, Literals.MEASUREMENT__VERIFIED,
					Literals.MEASUREMENT__DEPARTMENT, Literals.MEASUREMENT__PRODUCT_GROUP),
			row(Literals.ACTION, Literals.ELEMENT__NAME, Literals.ACTION__START, Literals.ACTION__END,
					Literals.ACTION__STATE, Literals.ACTION__OWNER),
			row(Literals.EVALUATION_MOMENT, Literals.EVALUATION_MOMENT__DATE, Literals.ELEMENT__NAME,
					Literals.EVALUATION_MOMENT__HELD, Literals.EVALUATION_MOMENT__FINDINGS,
					Literals.EVALUATION_MOMENT__DECISIONS),
			row(Literals.FUNCTIONAL_NEED, Literals.ELEMENT__NAME, Literals.FUNCTIONAL_NEED__IMPORTANCE,
					Literals.FUNCTIONAL_NEED__MEASURE),
			row(Literals.JOINT_BUYER, Literals.ELEMENT__NAME, Literals.JOINT_BUYER__ROLE, Literals.JOINT_BUYER__VOLUME,
					Literals.JOINT_BUYER__COMMITMENT),
			row(Literals.SCALE_STEP, Literals.SCALE_STEP__FROM, Literals.SCALE_STEP__SHARE, Literals.ELEMENT__NAME),
			row(Literals.OFFER, Literals.OFFER__SUPPLIER, Literals.OFFER__PRODUCT, Literals.OFFER__CONDITION,
					Literals.OFFER__PRICE, Literals.OFFER__QUANTITY, Literals.OFFER__YEARS,
					Literals.OFFER__YEARLY_ENERGY, Literals.OFFER__EMBODIED_CARBON),
			row(Literals.COST_LINE, Literals.COST_LINE__KIND, Literals.COST_LINE__YEAR, Literals.COST_LINE__AMOUNT,
					Literals.ELEMENT__NAME),
			row(Literals.REVIEW_CLAUSE, Literals.ELEMENT__NAME, Literals.REVIEW_CLAUSE__KIND,
					Literals.REVIEW_CLAUSE__ARTICLE, Literals.REVIEW_CLAUSE__OPTION, Literals.REVIEW_CLAUSE__AMOUNT,
					Literals.REVIEW_CLAUSE__EXERCISE_BY, Literals.REVIEW_CLAUSE__EXERCISED_ON),
			row(Literals.INCENTIVE, Literals.ELEMENT__NAME, Literals.INCENTIVE__KIND, Literals.INCENTIVE__CONDITION,
					Literals.INCENTIVE__CRITERION, Literals.INCENTIVE__AMOUNT, Literals.INCENTIVE__GRANTED_ON),
			row(Literals.MODIFICATION, Literals.MODIFICATION__DATE, Literals.ELEMENT__NAME,
					Literals.MODIFICATION__AMOUNT, Literals.MODIFICATION__DRAWER, Literals.MODIFICATION__REASON,
					Literals.MODIFICATION__NOTICE_DATE),
			row(Literals.PERFORMANCE_CHECK, Literals.PERFORMANCE_CHECK__DATE, Literals.PERFORMANCE_CHECK__CRITERION,
					Literals.PERFORMANCE_CHECK__VALUE, Literals.PERFORMANCE_CHECK__RESULT,
					Literals.PERFORMANCE_CHECK__FOLLOW_UP),
			row(Literals.CONTRACT_EVENT, Literals.CONTRACT_EVENT__DATE, Literals.ELEMENT__NAME,
					Literals.CONTRACT_EVENT__CLAUSE, Literals.CONTRACT_EVENT__NOTICED_ON,
					Literals.CONTRACT_EVENT__DISADVANTAGE, Literals.CONTRACT_EVENT__REMEDY,
					Literals.CONTRACT_EVENT__FIGURES_ON),
			row(Literals.OFFER_ANSWER, Literals.OFFER_ANSWER__CRITERION, Literals.OFFER_ANSWER__VALUE,
					Literals.OFFER_ANSWER__STEP, Literals.OFFER_ANSWER__RESULT),
			row(Literals.MATERIAL, Literals.ELEMENT__NAME, Literals.MATERIAL__MASS,
					Literals.MATERIAL__RECYCLED_CONTENT, Literals.MATERIAL__REUSED_CONTENT,
					Literals.MATERIAL__RECYCLABLE, Literals.MATERIAL__CRITICAL),
			row(Literals.FACTORY_DISCLOSURE, Literals.FACTORY_DISCLOSURE__FACTORY,
					Literals.FACTORY_DISCLOSURE__COUNTRY, Literals.FACTORY_DISCLOSURE__TIER,
					Literals.FACTORY_DISCLOSURE__PRODUCT, Literals.FACTORY_DISCLOSURE__DATE),
			row(Literals.AUDIT_FINDING, Literals.AUDIT_FINDING__DATE, Literals.AUDIT_FINDING__FACTORY,
					Literals.AUDIT_FINDING__STATEMENT, Literals.AUDIT_FINDING__REMEDY,
					Literals.AUDIT_FINDING__REMEDY_DUE, Literals.AUDIT_FINDING__REMEDIED_ON),
			row(Literals.DEVICE_FLOW, Literals.DEVICE_FLOW__YEAR, Literals.DEVICE_FLOW__KIND,
					Literals.DEVICE_FLOW__PRODUCT_GROUP, Literals.DEVICE_FLOW__UNITS, Literals.DEVICE_FLOW__RUNG,
					Literals.DEVICE_FLOW__TRACED_UNITS, Literals.DEVICE_FLOW__DESTINATION),
			row(Literals.DEVICE_PROFILE, Literals.ELEMENT__NAME, Literals.DEVICE_PROFILE__PRODUCT_GROUP,
					Literals.DEVICE_PROFILE__UNITS, Literals.DEVICE_PROFILE__USE_YEARS,
					Literals.DEVICE_PROFILE__EMBODIED_CARBON, Literals.DEVICE_PROFILE__YEARLY_ENERGY),
			row(Literals.CALCULATION_PARAMETER, Literals.CALCULATION_PARAMETER__KIND,
					Literals.CALCULATION_PARAMETER__VALUE, Literals.CALCULATION_PARAMETER__RUNG,
					Literals.CALCULATION_PARAMETER__PRODUCT_GROUP, Literals.CALCULATION_PARAMETER__COUNTRY,
					Literals.CALCULATION_PARAMETER__YEAR, Literals.CALCULATION_PARAMETER__SOURCE),
			row(Literals.GLOSSARY_TERM, Literals.ELEMENT__NAME, Literals.ELEMENT__DESCRIPTION,
					Literals.GLOSSARY_TERM__SYNONYMS, Literals.GLOSSARY_TERM__AGREED_WITH),
			row(Literals.CLAUSE_ASSESSMENT, Literals.ELEMENT__NAME, Literals.CLAUSE_ASSESSMENT__LEVEL,
					Literals.ELEMENT__EVIDENCE, Literals.ELEMENT__NOTES),
			row(Literals.RULE_SETTING, Literals.RULE_SETTING__RULE, Literals.RULE_SETTING__SEVERITY,
					Literals.RULE_SETTING__REASON),
			row(Literals.ACCEPTANCE, Literals.ACCEPTANCE__RULE, Literals.ACCEPTANCE__ELEMENT,
					Literals.ACCEPTANCE__REASON, Literals.ACCEPTANCE__DATE, Literals.ACCEPTANCE__UNTIL));

	private TableColumns() {
	}

	private static Map.Entry<EClass, List<EStructuralFeature>> row(EClass type, EStructuralFeature... columns) {
		return Map.entry(type, List.of(columns));
	}

	/**
	 * The columns for a kind of part.
	 *
	 * @param type the kind of part
	 * @return its fields, the most telling first
	 */
	public static List<EStructuralFeature> of(EClass type) {
		return COLUMNS.getOrDefault(type, List.of(Literals.ELEMENT__NAME));
	}

	/**
	 * The columns for the parts of one element: without those that make no sense there.
	 *
	 * @param owner the element that has the parts
	 * @param type the kind of part
	 * @return its fields, the most telling first
	 */
	static List<EStructuralFeature> of(Element owner, EClass type) {
		return type == Literals.MEASUREMENT && owner instanceof Indicator indicator && !ratio(indicator)
				? of(type).stream().filter(column -> column != Literals.MEASUREMENT__NUMERATOR
						&& column != Literals.MEASUREMENT__DENOMINATOR).toList()
				: of(type);
	}

	/** What is filled in stays in sight, even where it no longer belongs. */
	private static boolean ratio(Indicator indicator) {
		return indicator.getAggregation() == Aggregation.RATIO_OF_SUMS || indicator.getNumerator() != null
				|| indicator.getMeasurements().stream().anyMatch(one -> one.getNumerator() != null);
	}
}

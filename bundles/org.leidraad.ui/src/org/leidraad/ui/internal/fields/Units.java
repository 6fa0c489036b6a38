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
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Indicator;
import org.leidraad.model.PathChange;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;

/** The units that stand behind numbers. */
public final class Units {

	/** Values in the unit of the indicator that they belong to. */
	private static final Set<EStructuralFeature> MEASURED = Set.of(Literals.INDICATOR__BASELINE,
			Literals.INDICATOR__TOLERANCE, Literals.MILESTONE__VALUE, Literals.MEASUREMENT__VALUE);
	/** Values in the unit of the criterion that they belong to. */
	private static final Set<EStructuralFeature> ASKED = Set.of(Literals.AWARD_SCALE__WORST,
			Literals.AWARD_SCALE__BEST, Literals.SCALE_STEP__FROM);
	/** Values in the unit of the criterion that they refer to. */
	private static final Map<EStructuralFeature, EReference> REFERRED = Map.of(
			Literals.OFFER_ANSWER__VALUE, Literals.OFFER_ANSWER__CRITERION,
			Literals.PERFORMANCE_CHECK__VALUE, Literals.PERFORMANCE_CHECK__CRITERION);
	/** Amounts in the currency of the contract or offer, or else of the roadmap. */
	private static final Set<EStructuralFeature> AMOUNTS = Set.of(Literals.ACTION__BUDGET,
			Literals.PROCUREMENT__ESTIMATED_VALUE, Literals.CONTRACT__VALUE, Literals.CONTRACT__ORIGINAL_VALUE,
			Literals.CONTRACT_EVENT__DISADVANTAGE, Literals.OFFER__PRICE,
			Literals.COST_LINE__AMOUNT, Literals.REVIEW_CLAUSE__AMOUNT, Literals.INCENTIVE__AMOUNT,
			Literals.MODIFICATION__AMOUNT, Literals.DEVICE_PROFILE__PRICE);
	private static final List<EStructuralFeature> CURRENCIES = List.of(Literals.CONTRACT__CURRENCY,
			Literals.OFFER__CURRENCY);
	/** Units that are always the same, as keys of the texts of this package or as they are written everywhere. */
	private static final Map<EStructuralFeature, String> FIXED = Map.ofEntries(
			Map.entry(Literals.MEASUREMENT__COMPLETENESS, "%"),
			Map.entry(Literals.SCALE_STEP__SHARE, "%"),
			Map.entry(Literals.DEVICE_FLOW__RECYCLED_CONTENT, "%"),
			Map.entry(Literals.MATERIAL__RECYCLED_CONTENT, "%"),
			Map.entry(Literals.MATERIAL__REUSED_CONTENT, "%"),
			Map.entry(Literals.MATERIAL__RECYCLABLE, "%"),
			Map.entry(Literals.MATERIAL__MASS, "kg"),
			Map.entry(Literals.DEVICE_PROFILE__REFURBISHED_SHARE, "%"),
			Map.entry(Literals.REFURBISHED_SHARE_CHANGE__SHARE, "%"),
			Map.entry(Literals.INDICATOR__GRACE_DAYS, "unit.days"),
			Map.entry(Literals.CRITERION_USE__WEIGHT, "unit.points"),
			Map.entry(Literals.OFFER__YEARS, "unit.years"),
			Map.entry(Literals.OFFER__SUPPORT_YEARS, "unit.years"),
			Map.entry(Literals.USE_YEARS_CHANGE__YEARS, "unit.years"),
			Map.entry(Literals.DEVICE_PROFILE__USE_YEARS, "unit.years"),
			Map.entry(Literals.DEVICE_PROFILE__REFERENCE_YEARS, "unit.years"),
			Map.entry(Literals.DEVICE_FLOW__AVERAGE_AGE, "unit.months"),
			Map.entry(Literals.DEVICE_FLOW__NEXT_YEARS, "unit.years"),
			Map.entry(Literals.DEVICE_FLOW__UNIT_MASS, "kg"),
			Map.entry(Literals.DEVICE_PROFILE__UNIT_MASS, "kg"),
			Map.entry(Literals.OFFER__YEARLY_ENERGY, "unit.kWh"),
			Map.entry(Literals.DEVICE_PROFILE__YEARLY_ENERGY, "unit.kWh"),
			Map.entry(Literals.OFFER__EMBODIED_CARBON, "kgCO2e"),
			Map.entry(Literals.DEVICE_PROFILE__EMBODIED_CARBON, "kgCO2e"),
			Map.entry(Literals.DEVICE_PROFILE__REFURBISHED_CARBON, "kgCO2e"));

	private Units() {
	}

	/**
	 * The unit of a number.
	 *
	 * @param owner what has the number
	 * @param feature the number
	 * @return the unit as written, such as years, EUR or %; none if it has none or none is known
	 */
	public static Optional<String> of(EObject owner, EStructuralFeature feature) {
		if (MEASURED.contains(feature)) {
			return indicator(owner).map(Indicator::getUnit).filter(unit -> !unit.isBlank());
		}
		if (ASKED.contains(feature)) {
			return criterion(owner).map(CriterionUse::getUnit).filter(unit -> !unit.isBlank());
		}
		if (REFERRED.containsKey(feature)) {
			return criterion((EObject) owner.eGet(REFERRED.get(feature))).map(CriterionUse::getUnit)
					.filter(unit -> !unit.isBlank());
		}
		if (AMOUNTS.contains(feature)) {
			return currency(owner);
		}
		if (feature == Literals.CALCULATION_PARAMETER__VALUE) {
			return parameter((CalculationParameter) owner);
		}
		return Optional.ofNullable(FIXED.get(feature)).map(unit -> FieldTexts.has(unit) ? FieldTexts.get(unit) : unit);
	}

	/**
	 * Tells whether a label says the unit already.
	 *
	 * @param label the label of a field
	 * @param unit the unit
	 * @return true if the unit, or another wording of it in brackets, is part of the label
	 */
	static boolean saidIn(String label, String unit) {
		return label.contains(unit) || label.endsWith(")");
	}

	private static Optional<String> parameter(CalculationParameter parameter) {
		Optional<String> currency = currency(parameter);
		return switch (parameter.getKind()) {
			case DISCOUNT_RATE, ELECTRICITY_GROWTH -> Optional.of(FieldTexts.get("unit.fraction"));
			case ELECTRICITY_PRICE -> currency.map(one -> one + "/kWh");
			case CO2_PRICE -> currency.map(one -> one + "/t CO2e");
			case GRID_FACTOR -> Optional.of("kgCO2e/kWh");
			case RUNG_WEIGHT -> Optional.empty();
		};
	}

	private static Optional<String> currency(EObject owner) {
		for (EObject one = owner; one != null; one = one.eContainer()) {
			EObject place = one;
			Optional<String> own = CURRENCIES.stream()
					.filter(feature -> feature.getEContainingClass().isInstance(place))
					.map(feature -> (String) place.eGet(feature)).filter(text -> text != null && !text.isBlank())
					.findFirst();
			if (own.isPresent()) {
				return own;
			}
		}
		return EcoreUtil.getRootContainer(owner) instanceof Roadmap roadmap
				? Optional.ofNullable(roadmap.getCurrency())
				: Optional.empty();
	}

	private static Optional<Indicator> indicator(EObject owner) {
		return switch (owner) {
			case null -> Optional.empty();
			case Indicator indicator -> Optional.of(indicator);
			case PathChange change -> Optional.ofNullable(change.getIndicator());
			default -> indicator(owner.eContainer());
		};
	}

	private static Optional<CriterionUse> criterion(EObject owner) {
		return switch (owner) {
			case null -> Optional.empty();
			case CriterionUse criterion -> Optional.of(criterion);
			default -> criterion(owner.eContainer());
		};
	}
}

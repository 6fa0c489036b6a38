/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.framework.eudccoc.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;

/**
 * The attributes of a data centre, and what is computed from them.
 *
 * @param attributes an object of the class DataCentre
 */
record DataCentre(EObject attributes) {

	private static final String NAMESPACE = "https://leidraad.org/framework/eu-dc-coc/attributes/1";
	private static final String CLASS = "DataCentre";
	/** Decimals of a ratio: enough to tell a kWh too much in a year of the largest data centre. */
	private static final int DECIMALS = 12;
	private static final BigDecimal KWH_IN_MWH = BigDecimal.valueOf(1_000);
	private static final int CATEGORIES = 8;
	private static final int HIGHEST_LEVEL = 5;

	/** {@return the data centre of an element of a roadmap; none if it has none} */
	static Optional<DataCentre> of(Element element) {
		if (!element.eIsSet(Literals.ELEMENT__EXTENSIONS)) {
			return Optional.empty();
		}
		return element.getExtensions().stream().filter(DataCentre::isOne).map(DataCentre::new).findFirst();
	}

	/** What a roadmap keeps for a bundle that was missing when it was opened is nobody's to read. */
	private static boolean isOne(EObject attributes) {
		return !(attributes instanceof AnyType) && CLASS.equals(attributes.eClass().getName())
				&& attributes.eClass().getEPackage() != null
				&& NAMESPACE.equals(attributes.eClass().getEPackage().getNsURI());
	}

	/** {@return its name; none if it has none of its own} */
	Optional<String> site() {
		return value("site", String.class).map(String::strip).filter(name -> !name.isEmpty());
	}

	/** {@return the year of the figures} */
	Optional<Integer> year() {
		return value("year", Integer.class);
	}

	/** {@return true if its operator is a participant of the Code of Conduct} */
	boolean isParticipant() {
		return value("role", Object.class).map(Object::toString).filter("participant"::equals).isPresent();
	}

	/** {@return installed IT power, kW} */
	Optional<BigDecimal> itPower() {
		return number("itPower");
	}

	/** {@return all energy of the year, kWh} */
	Optional<BigDecimal> totalEnergy() {
		return number("totalEnergy");
	}

	/** {@return energy of the IT equipment in the year, kWh} */
	Optional<BigDecimal> itEnergy() {
		return number("itEnergy");
	}

	/** {@return renewable energy of the year, kWh} */
	Optional<BigDecimal> renewableEnergy() {
		return number("renewableEnergy");
	}

	/** {@return energy of the year that was used again, kWh} */
	Optional<BigDecimal> reusedHeat() {
		return number("reusedHeat");
	}

	/** {@return water of the year, m³} */
	Optional<BigDecimal> water() {
		return number("water");
	}

	/** {@return power usage effectiveness, total energy by IT energy (ISO/IEC 30134-2, EN 50600-4-2)} */
	Optional<BigDecimal> pue() {
		return ratio(totalEnergy(), itEnergy());
	}

	/** {@return water usage effectiveness, m³/MWh or l/kWh, by IT energy (ISO/IEC 30134-9, EN 50600-4-9)} */
	Optional<BigDecimal> wue() {
		return ratio(water().map(KWH_IN_MWH::multiply), itEnergy());
	}

	/** {@return energy reuse factor, by total energy (ISO/IEC 30134-6, EN 50600-4-6)} */
	Optional<BigDecimal> erf() {
		return ratio(reusedHeat(), totalEnergy());
	}

	/** {@return renewable energy factor, by total energy (ISO/IEC 30134-3, EN 50600-4-3)} */
	Optional<BigDecimal> ref() {
		return ratio(renewableEnergy(), totalEnergy());
	}

	/** {@return the level of maturity, 1 to 5: the lowest of the eight categories; none while one is not filled in} */
	Optional<Integer> maturity() {
		List<Integer> levels = levels();
		return levels.size() < CATEGORIES ? Optional.empty() : levels.stream().min(Integer::compare);
	}

	/** {@return true if some, but not all categories of maturity are filled in} */
	boolean hasSomeMaturity() {
		return !levels().isEmpty() && maturity().isEmpty();
	}

	private List<Integer> levels() {
		return value("maturity", List.class).stream().flatMap(List<?>::stream).filter(EObject.class::isInstance)
				.map(category -> value((EObject) category, "level", Integer.class)).flatMap(Optional::stream)
				.filter(level -> level >= 1 && level <= HIGHEST_LEVEL).toList();
	}

	/** {@return the quotient; none where a part is missing, less than nothing, or the divisor is nothing} */
	static Optional<BigDecimal> ratio(Optional<BigDecimal> part, Optional<BigDecimal> whole) {
		boolean sound = Stream.of(part, whole).allMatch(each -> each.filter(value -> value.signum() >= 0).isPresent());
		return sound && whole.get().signum() > 0
				? Optional.of(part.get().divide(whole.get(), DECIMALS, RoundingMode.HALF_UP))
				: Optional.empty();
	}

	/** A number of thousands of digits was typed by nobody who measured: it would only cost time. */
	private Optional<BigDecimal> number(String feature) {
		return value(feature, BigDecimal.class).filter(value -> value.precision() - value.scale() <= 30
				&& value.scale() <= 30);
	}

	private <T> Optional<T> value(String feature, Class<T> type) {
		return value(attributes, feature, type);
	}

	private static <T> Optional<T> value(EObject object, String name, Class<T> type) {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
		return Optional.ofNullable(feature).map(object::eGet).filter(Objects::nonNull).filter(type::isInstance)
				.map(type::cast);
	}
}

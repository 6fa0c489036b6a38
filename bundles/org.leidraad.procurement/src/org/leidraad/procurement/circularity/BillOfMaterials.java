/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.circularity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.leidraad.model.Material;

/**
 * The sums of a bill of materials of one device. A material without a mass from 0 does not count.
 *
 * @param mass mass of all materials together, kg, more than 0
 * @param recycled part of the mass that comes from recycling, 0 to 1; none where no material states it
 * @param reused part of the mass that is in reused parts, 0 to 1; none where no material states it
 * @param recyclable part of the mass that can be recycled at the end, 0 to 1; none where no material states it
 * @param critical mass of critical raw materials, kg (Regulation (EU) 2024/1252)
 * @param criticalMaterials the critical raw materials, in order
 */
public record BillOfMaterials(BigDecimal mass, Optional<BigDecimal> recycled, Optional<BigDecimal> reused,
		Optional<BigDecimal> recyclable, BigDecimal critical, List<Material> criticalMaterials) {

	/** The list is copied. */
	public BillOfMaterials {
		criticalMaterials = List.copyOf(criticalMaterials);
	}

	/**
	 * Sums up a bill of materials. Where some materials state a share, one that does not has none. Recycled and reused
	 * shares of a material that are more than all of it together count as all of it, reused first.
	 *
	 * @param materials the materials of one device
	 * @return the sums; none where no material has a mass
	 */
	public static Optional<BillOfMaterials> of(Collection<Material> materials) {
		BigDecimal mass = sum(materials, material -> BigDecimal.ONE);
		if (mass.signum() == 0) {
			return Optional.empty();
		}
		return Optional.of(new BillOfMaterials(mass,
				part(materials, Material::getRecycledContent, BillOfMaterials::recycledPart, mass),
				part(materials, Material::getReusedContent, BillOfMaterials::reusedPart, mass),
				part(materials, Material::getRecyclable, material -> share(material.getRecyclable()), mass),
				sum(materials, material -> material.isCritical() ? BigDecimal.ONE : BigDecimal.ZERO),
				materials.stream().filter(Material::isCritical).toList()));
	}

	private static Optional<BigDecimal> part(Collection<Material> materials, Function<Material, BigDecimal> stated,
			Function<Material, BigDecimal> part, BigDecimal mass) {
		return materials.stream().map(stated).anyMatch(share -> Flows.part(share).isPresent())
				? Optional.of(sum(materials, part).divide(mass, MathContext.DECIMAL64).min(BigDecimal.ONE))
				: Optional.empty();
	}

	private static BigDecimal recycledPart(Material material) {
		return share(material.getRecycledContent()).min(BigDecimal.ONE.subtract(reusedPart(material)));
	}

	private static BigDecimal reusedPart(Material material) {
		return share(material.getReusedContent());
	}

	private static BigDecimal share(BigDecimal percentage) {
		return Flows.part(percentage).orElse(BigDecimal.ZERO);
	}

	private static BigDecimal sum(Collection<Material> materials, Function<Material, BigDecimal> part) {
		return materials.stream()
				.map(material -> Flows.usable(material.getMass()).filter(mass -> mass.signum() > 0)
						.orElse(BigDecimal.ZERO).multiply(part.apply(material), MathContext.DECIMAL64))
				.reduce(BigDecimal.ZERO, (one, other) -> one.add(other, MathContext.DECIMAL64));
	}

	/** What comes in used before counts as reused as a whole, unless the bill states how much of it is. */
	BigDecimal reusedPart(boolean isUsedBefore) {
		return reused.orElse(isUsedBefore ? BigDecimal.ONE : BigDecimal.ZERO);
	}

	/** What is not in reused parts and comes from recycling. */
	BigDecimal recycledPart(boolean isUsedBefore) {
		return recycled.orElse(BigDecimal.ZERO).min(BigDecimal.ONE.subtract(reusedPart(isUsedBefore)));
	}
}

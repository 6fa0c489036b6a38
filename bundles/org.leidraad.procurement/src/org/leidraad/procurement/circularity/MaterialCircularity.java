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
import java.util.Optional;

import org.leidraad.model.DeviceProfile;
import org.leidraad.model.FlowKind;
import org.leidraad.model.Rung;

/**
 * The material circularity indicator of Ellen MacArthur Foundation and Granta Design: 1 where nothing is taken from the
 * earth and nothing is lost, 0.1 where everything is, at average use.
 *
 * @param mass mass of a device, kg, more than 0
 * @param recycledIn part of the mass that comes from recycling, 0 to 1 (F<sub>R</sub>)
 * @param reusedIn part of the mass that comes from reuse, 0 to 1 (F<sub>U</sub>)
 * @param recycledOut part of the mass that goes to recycling, 0 to 1 (C<sub>R</sub>)
 * @param reusedOut part of the mass that goes to reuse, 0 to 1 (C<sub>U</sub>)
 * @param energyOut part of the mass that goes to energy recovery, 0 to 1 (C<sub>E</sub>)
 * @param efficiency efficiency of recycling, more than 0, at most 1; taken for what comes in and goes out alike
 * @param lifeFactor years of use over average years of use (L / L<sub>av</sub>), more than 0
 * @param useFactor intensity of use over average intensity (U / U<sub>av</sub>), more than 0
 */
public record MaterialCircularity(BigDecimal mass, BigDecimal recycledIn, BigDecimal reusedIn, BigDecimal recycledOut,
		BigDecimal reusedOut, BigDecimal energyOut, BigDecimal efficiency, BigDecimal lifeFactor,
		BigDecimal useFactor) {

	/** Efficiency of recycling where none is known. */
	public static final BigDecimal USUAL_EFFICIENCY = new BigDecimal("0.75");

	private static final MathContext CONTEXT = MathContext.DECIMAL64;
	private static final BigDecimal UTILITY_OF_AVERAGE = new BigDecimal("0.9");
	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	/**
	 * @throws IllegalArgumentException if a number is outside its range, or parts add up to more than 1
	 */
	public MaterialCircularity {
		boolean sound = mass.signum() > 0 && efficiency.signum() > 0 && isPart(efficiency) && lifeFactor.signum() > 0
				&& useFactor.signum() > 0 && isPart(recycledIn) && isPart(reusedIn) && isPart(recycledIn.add(reusedIn))
				&& isPart(recycledOut) && isPart(reusedOut) && isPart(energyOut)
				&& isPart(recycledOut.add(reusedOut).add(energyOut));
		if (!sound) {
			throw new IllegalArgumentException("parts must be from 0 to 1 and factors more than 0");
		}
	}

	private static boolean isPart(BigDecimal value) {
		return value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0;
	}

	/**
	 * The indicator of the devices of a product group in a year, from their flows: what came in refurbished or reused,
	 * the recycled content of the rest, and where devices went. Where a flow has a bill of materials, its recycled and
	 * reused content and what of it can be recycled count instead.
	 *
	 * @param flows the flows of the year
	 * @param profile what is known of the devices: mass, usual years of use
	 * @return the indicator; none where nothing came in or went out, or mass or years are not known
	 */
	public static Optional<MaterialCircularity> of(Flows flows, DeviceProfile profile) {
		Optional<BigDecimal> mass = Flows.usable(profile.getUnitMass())
				.or(() -> flows.mean(FlowKind.IN, flow -> FlowMaterials.mass(flow).orElse(null)))
				.filter(one -> one.signum() > 0);
		Optional<BigDecimal> years = Lifetime.of(flows).useYears().or(() -> Flows.usable(profile.getUseYears()))
				.filter(one -> one.signum() > 0);
		Optional<BigDecimal> usual = Flows.usable(profile.getReferenceYears()).filter(one -> one.signum() > 0);
		Optional<BigDecimal> reusedIn = flows.mean(FlowKind.IN, FlowMaterials::reusedPart);
		Optional<BigDecimal> reusedOut = flows.share(FlowKind.OUT, FlowMaterials::isUsedAgain);
		if (mass.isEmpty() || years.isEmpty() || usual.isEmpty() || reusedIn.isEmpty() || reusedOut.isEmpty()) {
			return Optional.empty();
		}
		// each part is rounded by itself, so that together they can be a little more than there is
		BigDecimal recycledIn = flows.mean(FlowKind.IN, FlowMaterials::recycledPart).orElse(BigDecimal.ZERO)
				.min(BigDecimal.ONE.subtract(reusedIn.get()));
		BigDecimal notReused = BigDecimal.ONE.subtract(reusedOut.get());
		BigDecimal recycledOut = flows.mean(FlowKind.OUT, FlowMaterials::recycledOut).orElse(BigDecimal.ZERO)
				.min(notReused);
		BigDecimal energyOut = flows.share(FlowKind.OUT, flow -> flow.getRung() == Rung.R9).orElse(BigDecimal.ZERO)
				.min(notReused.subtract(recycledOut));
		return Optional.of(new MaterialCircularity(mass.get(), recycledIn, reusedIn.get(), recycledOut,
				reusedOut.get(), energyOut, USUAL_EFFICIENCY, years.get().divide(usual.get(), CONTEXT),
				BigDecimal.ONE));
	}

	/**
	 * The indicator of what is offered, from its bill of materials, if all of it that can be recycled is recycled at
	 * the
	 * end and nothing is reused: what becomes of it then is not the tenderer's to promise.
	 *
	 * @param bill the sums of its bill of materials
	 * @param isUsedBefore true if it is offered refurbished or reused as it is
	 * @param years years of use
	 * @param usualYears usual years of use of its product group
	 * @return the indicator; none where a number of years is not positive
	 */
	public static Optional<MaterialCircularity> of(BillOfMaterials bill, boolean isUsedBefore, BigDecimal years,
			BigDecimal usualYears) {
		if (years.signum() <= 0 || usualYears.signum() <= 0) {
			return Optional.empty();
		}
		return Optional.of(new MaterialCircularity(bill.mass(), bill.recycledPart(isUsedBefore),
				bill.reusedPart(isUsedBefore), bill.recyclable().orElse(BigDecimal.ZERO), BigDecimal.ZERO,
				BigDecimal.ZERO, USUAL_EFFICIENCY, years.divide(usualYears, CONTEXT), BigDecimal.ONE));
	}

	/** {@return mass of virgin material, kg: V = M (1 - F_R - F_U)} */
	public BigDecimal virgin() {
		return mass.multiply(BigDecimal.ONE.subtract(recycledIn).subtract(reusedIn), CONTEXT);
	}

	/** {@return mass that is lost, kg: W = W0 + (W_F + W_C) / 2} */
	public BigDecimal waste() {
		BigDecimal direct = mass.multiply(
				BigDecimal.ONE.subtract(recycledOut).subtract(reusedOut).subtract(energyOut), CONTEXT);
		return direct.add(lostBefore().add(lostAfter()).divide(TWO, CONTEXT), CONTEXT);
	}

	/** Lost in making the recycled material that came in: W_F. */
	private BigDecimal lostBefore() {
		return mass.multiply(BigDecimal.ONE.subtract(efficiency)).multiply(recycledIn).divide(efficiency, CONTEXT);
	}

	/** Lost in recycling what went out: W_C. */
	private BigDecimal lostAfter() {
		return mass.multiply(BigDecimal.ONE.subtract(efficiency)).multiply(recycledOut, CONTEXT);
	}

	/** {@return the linear flow index, 0 to 1: (V + W) / (2 M + (W_F - W_C) / 2)} */
	public BigDecimal linearFlow() {
		BigDecimal whole = mass.multiply(TWO).add(lostBefore().subtract(lostAfter()).divide(TWO, CONTEXT));
		return virgin().add(waste()).divide(whole, CONTEXT);
	}

	/** {@return what use makes of the linear flow: F(X) = 0.9 / X} */
	public BigDecimal utility() {
		return UTILITY_OF_AVERAGE.divide(lifeFactor.multiply(useFactor), CONTEXT);
	}

	/** {@return the indicator, 0 to 1: max(0, 1 - LFI F(X))} */
	public BigDecimal indicator() {
		return BigDecimal.ONE.subtract(linearFlow().multiply(utility()), CONTEXT).max(BigDecimal.ZERO);
	}
}

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
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.leidraad.analysis.internal.Decimals;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.FlowKind;
import org.leidraad.model.Roadmap;

/**
 * In which years devices of a product group found another use instead of becoming waste. Found out
 * once for all flows of a roadmap.
 */
public final class SecondLife {

	private static final BigDecimal MONTHS = new BigDecimal("12");

	private final Map<String, Set<Integer>> reused = new HashMap<>();
	private final Map<String, BigDecimal> referenceYears = new HashMap<>();

	private SecondLife(Roadmap roadmap) {
		// after each change once over all flows: nothing is made for one whose product group and year are known
		for (DeviceFlow flow : roadmap.getFlows()) {
			if (isSecondLife(flow)) {
				reused.computeIfAbsent(group(flow.getProductGroup()), group -> new HashSet<>()).add(flow.getYear());
			}
		}
		for (DeviceProfile profile : roadmap.getProfiles()) {
			Decimals.usable(profile.getReferenceYears()).filter(years -> years.signum() > 0)
					.ifPresent(years -> referenceYears.putIfAbsent(group(profile.getProductGroup()), years));
		}
	}

	/**
	 * Finds out.
	 *
	 * @param roadmap the roadmap
	 * @return what its flows tell
	 */
	public static SecondLife of(Roadmap roadmap) {
		return new SecondLife(roadmap);
	}

	/**
	 * Tells whether devices went out to become material or energy: rungs R8 and R9.
	 *
	 * @param flow the flow
	 * @return true if there were any
	 */
	public static boolean isRecycled(DeviceFlow flow) {
		return flow.getKind() == FlowKind.OUT && isSome(flow) && switch (flow.getRung()) {
			case R8, R9 -> true;
			case NONE, R0, R1, R2, R3, R4, R5, R6, R7 -> false;
		};
	}

	/** Repaired in the house, or gone out to be used as devices or parts: rungs R3 to R7. */
	private static boolean isSecondLife(DeviceFlow flow) {
		return isSome(flow) && switch (flow.getKind()) {
			case REPAIRED -> true;
			case OUT -> switch (flow.getRung()) {
				case R3, R4, R5, R6, R7 -> true;
				case NONE, R0, R1, R2, R8, R9 -> false;
			};
			case IN, IN_USE, IN_STOCK, DEFECT -> false;
		};
	}

	private static boolean isSome(DeviceFlow flow) {
		return flow.getUnits() != null && flow.getUnits().signum() > 0;
	}

	private static String group(String code) {
		return code == null ? "" : code.strip();
	}

	/**
	 * Tells whether any devices of the same product group found another use in the same year.
	 *
	 * @param flow a flow
	 * @return true if any did
	 */
	public boolean found(DeviceFlow flow) {
		Set<Integer> years = reused.get(group(flow.getProductGroup()));
		return years != null && years.contains(flow.getYear());
	}

	/**
	 * Tells whether the devices were younger than devices of the same product group usually become.
	 *
	 * @param flow a flow
	 * @return true if they were; false where their age or what is usual is not known
	 */
	public boolean isYoung(DeviceFlow flow) {
		BigDecimal years = referenceYears.get(group(flow.getProductGroup()));
		BigDecimal months = flow.getAverageAge();
		return years != null && months != null && months.compareTo(years.multiply(MONTHS)) < 0;
	}
}

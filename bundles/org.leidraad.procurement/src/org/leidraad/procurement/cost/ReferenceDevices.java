/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.cost;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.leidraad.framework.ProductGroup;

/**
 * Reference values by product group, out of {@code reference-devices.csv}. There are two sources, which differ much
 * (for a monitor 333 and 64.7 kg): values of both are never put into one comparison or one trend.
 */
public final class ReferenceDevices {

	/** Medians of the declarations of makers, 2023: the source that missing values are filled from. */
	public static final String MAKERS = "boavizta";

	/** Factors of the French agency for ecological transition, for those who work with them. */
	public static final String AGENCY = "ademe";

	private static final List<ReferenceDevice> ALL = DataRows.of("reference-devices.csv").stream()
			.map(row -> new ReferenceDevice(row.text(0), row.text(1), row.text(2), row.number(3), row.number(4),
					row.number(5), row.number(6), row.number(7)))
			.toList();

	private ReferenceDevices() {
	}

	/**
	 * The values of a product group, from makers' declarations.
	 *
	 * @param cpv CPV code with or without check digit
	 * @return the values of the group or of the smallest one around it; none where there are none
	 */
	public static Optional<ReferenceDevice> of(String cpv) {
		return of(cpv, MAKERS);
	}

	/**
	 * The values of a product group from one source.
	 *
	 * @param cpv CPV code with or without check digit
	 * @param origin {@link #MAKERS} or {@link #AGENCY}
	 * @return the values of the group or of the smallest one around it; none where there are none
	 */
	public static Optional<ReferenceDevice> of(String cpv, String origin) {
		String prefix = ProductGroup.of(cpv).prefix();
		return ALL.stream().filter(device -> device.origin().equals(origin))
				.filter(device -> prefix.startsWith(device.prefix()))
				.max(Comparator.comparingInt(device -> device.prefix().length()));
	}

	/** {@return all values of all sources} */
	public static List<ReferenceDevice> all() {
		return ALL;
	}
}

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
import java.util.Comparator;
import java.util.Optional;

import org.leidraad.framework.ProductGroup;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.Roadmap;
import org.leidraad.procurement.cost.ReferenceDevice;
import org.leidraad.procurement.cost.ReferenceDevices;

/** What is usual of the devices of a product group. */
final class UsualDevices {

	private UsualDevices() {
	}

	/** The profile of a product group, or of the smallest one around it. */
	static Optional<DeviceProfile> profile(Roadmap roadmap, String group) {
		if (group == null || group.isBlank()) {
			return Optional.empty();
		}
		ProductGroup meant = ProductGroup.of(group);
		return roadmap.getProfiles().stream()
				.filter(profile -> profile.getProductGroup() != null && !profile.getProductGroup().isBlank())
				.filter(profile -> prefix(profile).overlaps(meant)
						&& prefix(profile).prefix().length() <= meant.prefix().length())
				.max(Comparator.comparingInt(profile -> prefix(profile).prefix().length()));
	}

	private static ProductGroup prefix(DeviceProfile profile) {
		return ProductGroup.of(profile.getProductGroup());
	}

	/** Usual years of use: those of the profile, else those of the reference. */
	static Optional<BigDecimal> years(Roadmap roadmap, String group) {
		return profile(roadmap, group).flatMap(profile -> Flows.usable(profile.getReferenceYears()))
				.or(() -> Optional.ofNullable(group).filter(code -> !code.isBlank()).flatMap(ReferenceDevices::of)
						.flatMap(ReferenceDevice::years))
				.filter(years -> years.signum() > 0);
	}
}

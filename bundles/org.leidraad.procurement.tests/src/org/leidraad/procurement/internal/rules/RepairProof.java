/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.internal.rules;

import java.util.function.Consumer;

import org.leidraad.model.Roadmap;
import org.leidraad.testing.roadmap.ProofOfRepairs;

/** Proves every repair of a sound roadmap that was broken. */
final class RepairProof extends ProofOfRepairs {

	/**
	 * @param damage breaks a sound roadmap; called anew for each repair
	 */
	RepairProof(Consumer<BuyerRoadmap> damage) {
		super(() -> broken(damage), BuyerRoadmap::check, false);
	}

	private static Roadmap broken(Consumer<BuyerRoadmap> damage) {
		BuyerRoadmap sound = new BuyerRoadmap();
		damage.accept(sound);
		return sound.roadmap;
	}
}

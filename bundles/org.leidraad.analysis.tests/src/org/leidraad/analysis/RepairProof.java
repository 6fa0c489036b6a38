/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis;

import java.util.function.Consumer;

import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.Roadmap;
import org.leidraad.testing.roadmap.ProofOfRepairs;

/** Proves every repair of a healthy roadmap that was broken. */
public final class RepairProof extends ProofOfRepairs {

	/**
	 * @param damage breaks a healthy roadmap; called anew for each repair
	 */
	public RepairProof(Consumer<HealthyRoadmap> damage) {
		this(new StubFrameworks(), damage);
	}

	/**
	 * @param frameworks what is installed
	 * @param damage breaks a healthy roadmap; called anew for each repair
	 */
	public RepairProof(FrameworkRegistry frameworks, Consumer<HealthyRoadmap> damage) {
		this(new ThreadAnalysis(frameworks), damage);
	}

	private RepairProof(ThreadAnalysis analysis, Consumer<HealthyRoadmap> damage) {
		super(() -> broken(damage), roadmap -> analysis.check(roadmap, HealthyRoadmap.TODAY), true);
	}

	private static Roadmap broken(Consumer<HealthyRoadmap> damage) {
		HealthyRoadmap healthy = new HealthyRoadmap();
		damage.accept(healthy);
		return healthy.roadmap;
	}
}

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

import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.model.Action;
import org.leidraad.model.Indicator;
import org.leidraad.model.Measurement;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.RubricLevel;
import org.leidraad.model.Stakeholder;
import org.leidraad.model.identity.Identity;

/** What several ways to break a roadmap have in common. */
final class Breaking {

	private Breaking() {
	}

	static void ratio(HealthyRoadmap all, String numerator, String denominator) {
		all.measurement.setValue(null);
		all.measurement.setNumerator(new BigDecimal(numerator));
		all.measurement.setDenominator(new BigDecimal(denominator));
	}

	static Measurement another(HealthyRoadmap all) {
		Measurement another = HealthyRoadmap.make(Literals.MEASUREMENT, Measurement.class, null);
		another.setDate(LocalDate.of(2025, 12, 31));
		another.setValue(BigDecimal.TEN);
		all.indicator.getMeasurements().add(another);
		return another;
	}

	static Stakeholder proxy() {
		Stakeholder proxy = HealthyRoadmap.make(Literals.STAKEHOLDER, Stakeholder.class, null);
		((InternalEObject) proxy).eSetProxyURI(URI.createURI("other.leidraad#s-000000"));
		return proxy;
	}

	static Action action(HealthyRoadmap all) {
		Action action = HealthyRoadmap.make(Literals.ACTION, Action.class, "Further");
		action.setOwner(all.buyer);
		all.plan.getActions().add(action);
		return action;
	}

	static void evidence(Action action, Indicator indicator) {
		action.getIndicators().add(indicator);
		action.getEvidence().add("minutes.pdf");
	}

	static void level(Indicator indicator, int number, String description) {
		RubricLevel level = HealthyRoadmap.make(Literals.RUBRIC_LEVEL, RubricLevel.class, null);
		level.setLevel(number);
		level.setDescription(description);
		indicator.getRubric().add(level);
	}

	static void copies(HealthyRoadmap all, int many) {
		for (int i = 0; i < many; i++) {
			Indicator copy = EcoreUtil.copy(all.second);
			Identity.renew(copy);
			all.target.getIndicators().add(copy);
		}
	}
}

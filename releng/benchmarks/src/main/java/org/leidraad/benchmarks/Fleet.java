/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.benchmarks;

import java.util.List;

import org.leidraad.model.DeviceFlow;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.FlowKind;
import org.leidraad.model.FunctionalNeed;
import org.leidraad.model.Provision;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Rung;
import org.leidraad.model.UserGroup;

/** The user groups of a body, and its devices: what they cost the climate, and what came and went in ten years. */
final class Fleet {

	private static final List<String> USERS = List.of("Kantoormedewerkers", "Thuiswerkers", "Buitendienst", "Balie");

	private final Draw draw;
	private final Body body;

	Fleet(Draw draw, Body body) {
		this.draw = draw;
		this.body = body;
	}

	void users() {
		for (String name : USERS) {
			UserGroup group = draw.make(Literals.USER_GROUP, UserGroup.class);
			group.setName(name + ' ' + body.number);
			group.setSize(draw.between(20, 900));
			group.setProvision(draw.oneIn(4) ? Provision.SERVICE : Provision.OWN);
			group.getTargets().addAll(draw.some(body.targets, 2));
			for (int i = 0; i < 3; i++) {
				FunctionalNeed need = draw.make(Literals.FUNCTIONAL_NEED, FunctionalNeed.class);
				need.setName(i == 0 ? "Een dag werken zonder stopcontact" : "Functie " + i);
				need.setMeasure("Acht uur bij kantoorgebruik");
				need.getProductGroups().add(draw.one(Body.GROUPS));
				group.getNeeds().add(need);
			}
			body.users.add(group);
			body.roadmap.getUserGroups().add(group);
		}
	}

	void devices() {
		for (String group : Body.GROUPS.subList(0, 4)) {
			DeviceProfile profile = profile(group);
			for (int year = RoadmapGenerator.FIRST_YEAR; year <= RoadmapGenerator.LAST_MEASURED; year++) {
				flow(profile, year, FlowKind.IN);
				flow(profile, year, FlowKind.OUT);
			}
		}
	}

	private DeviceProfile profile(String group) {
		DeviceProfile profile = draw.make(Literals.DEVICE_PROFILE, DeviceProfile.class);
		profile.setName("Apparaten " + group + " van gemeente " + body.number);
		profile.setProductGroup(group);
		profile.setUnits(Draw.decimal(draw.between(100, 2500), 0));
		profile.setUseYears(Draw.decimal(draw.between(4, 6), 0));
		profile.setReferenceYears(Draw.decimal(4, 0));
		profile.setEmbodiedCarbon(Draw.decimal(draw.between(60, 330), 0));
		profile.setYearlyEnergy(Draw.decimal(draw.between(4, 70), 0));
		profile.setUnitMass(Draw.decimal(draw.between(2, 60) / 10.0, 1));
		profile.setSource("Opgave van de fabrikant");
		body.profiles.add(profile);
		body.roadmap.getProfiles().add(profile);
		return profile;
	}

	private void flow(DeviceProfile profile, int year, FlowKind kind) {
		DeviceFlow flow = draw.make(Literals.DEVICE_FLOW, DeviceFlow.class);
		int units = draw.between(20, 500);
		flow.setKind(kind);
		flow.setYear(year);
		flow.setProductGroup(profile.getProductGroup());
		flow.setUnits(Draw.decimal(units, 0));
		if (kind == FlowKind.OUT) {
			flow.setRung(draw.oneIn(3) ? Rung.R3 : Rung.R5);
			flow.setDestination("Verwerker B (fictief)");
			flow.setTracedUnits(flow.getUnits());
			flow.setAverageAge(Draw.decimal(draw.between(36, 80) / 12.0, 1));
			flow.setUnitMass(profile.getUnitMass());
		}
		body.roadmap.getFlows().add(flow);
	}
}

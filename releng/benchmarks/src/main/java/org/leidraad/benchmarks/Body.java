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

import java.util.ArrayList;
import java.util.List;

import org.leidraad.model.CriterionUse;
import org.leidraad.model.Department;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.HinderingPolicy;
import org.leidraad.model.Indicator;
import org.leidraad.model.Organisation;
import org.leidraad.model.OrganisationFunction;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Stakeholder;
import org.leidraad.model.Target;
import org.leidraad.model.UserGroup;

/** A public body with its people, and what the rest of its thread may refer to. */
final class Body {

	/** CPV codes of the product groups that every body buys: laptops, screens, phones, tablets, network. */
	static final List<String> GROUPS = List.of("30213100-6", "30231300-0", "32250000-0", "30213200-7", "32420000-3");

	private static final List<OrganisationFunction> FUNCTIONS = List.of(OrganisationFunction.SENIOR_MANAGEMENT,
			OrganisationFunction.POLICY, OrganisationFunction.PROCUREMENT, OrganisationFunction.ICT,
			OrganisationFunction.CONTRACT_MANAGEMENT, OrganisationFunction.FINANCE, OrganisationFunction.LEGAL);
	private static final List<String> DEPARTMENTS = List.of("Directie", "Duurzaamheid en strategie",
			"Inkoop en aanbesteden", "Informatie en automatisering", "Contractmanagement", "Financiën en control",
			"Juridische zaken");
	private static final List<String> PEOPLE = List.of("Directeur bedrijfsvoering", "Adviseur duurzaamheid",
			"Senior inkoper ICT", "Teamleider werkplek en beheer", "Contractmanager ICT", "Businesscontroller",
			"Aanbestedingsjurist");

	final Roadmap roadmap;
	final int number;
	final List<Department> departments = new ArrayList<>();
	final List<Stakeholder> people = new ArrayList<>();
	final List<Target> targets = new ArrayList<>();
	final List<Indicator> indicators = new ArrayList<>();
	final List<UserGroup> users = new ArrayList<>();
	final List<DeviceProfile> profiles = new ArrayList<>();
	final List<CriterionUse> criteria = new ArrayList<>();

	private final Draw draw;

	Body(Draw draw, Roadmap roadmap, int number) {
		this.draw = draw;
		this.roadmap = roadmap;
		this.number = number;
	}

	/** {@return who answers for something of this kind} */
	Stakeholder person(OrganisationFunction function) {
		return people.get(FUNCTIONS.indexOf(function));
	}

	void organise() {
		Organisation organisation = draw.make(Literals.ORGANISATION, Organisation.class);
		organisation.setName("Gemeente Voorbeeld " + number);
		organisation.setDescription("Fictieve gemeente met ongeveer " + draw.between(3, 40) * 50 + " fte.");
		organisation.setIdentifier("OIN %020d (fictief)".formatted(number));
		roadmap.getOrganisations().add(organisation);
		if (number > 1) {
			organisation.setParent(roadmap.getOrganisations().get(number - 2 - (number - 2) % 12));
		}
		for (int i = 0; i < FUNCTIONS.size(); i++) {
			organisation.getDepartments().add(department(i));
			organisation.getStakeholders().add(person(i));
		}
		for (int i = 0; i < 2; i++) {
			Stakeholder further = draw.make(Literals.STAKEHOLDER, Stakeholder.class);
			further.setName(i == 0 ? "Wethouder duurzaamheid" : "Beheerder datacenter");
			further.setFunction(i == 0 ? OrganisationFunction.SENIOR_MANAGEMENT : OrganisationFunction.ICT);
			organisation.getStakeholders().add(further);
			people.add(further);
		}
	}

	private Department department(int i) {
		Department department = draw.make(Literals.DEPARTMENT, Department.class);
		department.setName(DEPARTMENTS.get(i));
		department.setFunction(FUNCTIONS.get(i));
		departments.add(department);
		return department;
	}

	private Stakeholder person(int i) {
		Stakeholder person = draw.make(Literals.STAKEHOLDER, Stakeholder.class);
		person.setName(PEOPLE.get(i));
		person.setFunction(FUNCTIONS.get(i));
		person.setRole(i == 0 ? "Ambassadeur met mandaat" : PEOPLE.get(i));
		person.setAmbassador(i == 0);
		person.setDrives("Eén rode draad van ambitie tot contract, ook in gemeente " + number + '.');
		person.setConcerns("Doelen zonder eigenaar en zonder meting.");
		person.setMandate(i < 3 ? "Beslist binnen het inkoopbeleid van gemeente " + number + '.' : null);
		people.add(person);
		return person;
	}

	/** Policies of the body itself that hinder; they refer to targets, so that those come first. */
	void hindrances() {
		for (String what : List.of("Vervanging van laptops na vier jaar", "Alleen nieuwe apparatuur")) {
			HinderingPolicy policy = draw.make(Literals.HINDERING_POLICY, HinderingPolicy.class);
			policy.setName(what);
			policy.setSource("ICT-beleid gemeente " + number);
			policy.setHinders("Langer gebruik en hergebruik.");
			policy.setProposal("Intrekken en vervangen door een norm voor de gebruiksduur.");
			policy.setResolved(draw.oneIn(2));
			policy.getTargets().addAll(draw.some(targets, 2));
			roadmap.getOrganisations().get(number - 1).getHindrances().add(policy);
		}
	}
}

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

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.leidraad.model.CalculationParameter;
import org.leidraad.model.FrameworkUse;
import org.leidraad.model.GlossaryTerm;
import org.leidraad.model.GoodPractice;
import org.leidraad.model.ParameterKind;
import org.leidraad.model.Procurement;
import org.leidraad.model.RefurbishedShareChange;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.RuleSetting;
import org.leidraad.model.RuleSeverity;
import org.leidraad.model.Scenario;
import org.leidraad.storage.RoadmapFileException;
import org.leidraad.storage.RoadmapStorage;

/**
 * Makes roadmaps of any size that are like real ones. The same seed and size give the same roadmap, to the last
 * identifier.
 * <p>
 * <b>Proportions.</b> One body has what the shipped sample {@code provincie-voorbeeld} has: 7 departments, 9
 * stakeholders, 4 ambitions, 11 targets, 26 indicators, 55 milestones, a rubric of 5 levels, 2 plans with 16 actions, 2
 * groups of products to buy with 15 criteria each, 5 evaluation moments a contract. The sample covers three years and
 * so two tenders; ten years of it mean five tenders and contracts of four years, and as many measurements as the
 * frequencies demand: with the mix of the catalogue of indicators (two thirds yearly, the others up to monthly) some
 * 480. What the sample has few or none of (offers with cost lines, checks, changes and audits of a contract, devices in
 * and out by year and product group) is there as often as ten years of such contracts bring it. Four elements in ten
 * are
 * measurements.
 * <p>
 * <b>Growth.</b> A larger roadmap is that of a group of bodies: more bodies, each of the same size. Only the lists of
 * the
 * roadmap itself grow; no other element has more children, or more references to or from it, in a larger roadmap.
 * Texts from the catalogue are the same in all bodies, others name the body.
 * <p>
 * <b>Faults.</b> About one element in a hundred breaks a rule.
 */
public final class RoadmapGenerator {

	/** The first year of the horizon and of the measurements. */
	static final int FIRST_YEAR = 2016;
	/** The last year with measurements. */
	static final int LAST_MEASURED = 2025;
	/** The last year of the horizon. */
	static final int LAST_YEAR = 2030;

	/** The day on which a generated roadmap is up to date. */
	public static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

	private final Draw draw;
	private final int size;

	/**
	 * @param seed for chance
	 * @param size how many elements the roadmap has at least; it has at most one body more
	 */
	public RoadmapGenerator(long seed, int size) {
		this.draw = new Draw(seed);
		this.size = size;
	}

	/**
	 * Writes a roadmap to a file.
	 *
	 * @param arguments the number of elements, the file, and a seed if not 1
	 * @throws RoadmapFileException if it cannot be written
	 */
	public static void main(String[] arguments) throws RoadmapFileException {
		long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
		new RoadmapGenerator(seed, Integer.parseInt(arguments[0])).write(Path.of(arguments[1]));
	}

	/**
	 * Makes a roadmap and saves it.
	 *
	 * @param file where to
	 * @throws RoadmapFileException if it cannot be written
	 */
	public void write(Path file) throws RoadmapFileException {
		RoadmapStorage storage = new RoadmapStorage();
		storage.save(storage.create(generate(), file));
	}

	/** {@return a new roadmap} */
	public Roadmap generate() {
		Roadmap roadmap = roadmap();
		Faults faults = new Faults(draw, roadmap);
		draw.takeFresh();
		for (int number = 1; number == 1 || draw.made() < size; number++) {
			addBody(roadmap, number);
			faults.plant(draw.takeFresh());
		}
		return roadmap;
	}

	private void addBody(Roadmap roadmap, int number) {
		Body body = new Body(draw, roadmap, number);
		body.organise();
		new Steering(draw, body).make();
		body.hindrances();
		new Approach(draw, body).make();
		Fleet fleet = new Fleet(draw, body);
		fleet.users();
		fleet.devices();
		for (int i = 0; i < 5; i++) {
			int year = FIRST_YEAR + 2 * i;
			Procurement procurement = new Tender(draw, body).make(year, i % 2);
			Tender.weigh(procurement);
			new Term(draw, body).make(procurement, year);
		}
	}

	private Roadmap roadmap() {
		Roadmap roadmap = draw.make(Literals.ROADMAP, Roadmap.class);
		roadmap.setName("Inkoopgroep Voorbeeld, duurzame ICT " + FIRST_YEAR + "–" + LAST_YEAR);
		roadmap.setDescription("Voorbeeld: fictieve organisaties, cijfers ter illustratie.");
		roadmap.setSample(true);
		roadmap.getLanguages().add("nl");
		roadmap.setFirstYear(FIRST_YEAR);
		roadmap.setLastYear(LAST_YEAR);
		frameworks(roadmap);
		parameters(roadmap);
		words(roadmap);
		return roadmap;
	}

	private void frameworks(Roadmap roadmap) {
		for (List<String> edition : List.of(List.of("epeat", "2025"), List.of("eu-gpp", "2021"))) {
			FrameworkUse use = draw.make(Literals.FRAMEWORK_USE, FrameworkUse.class);
			use.setName(String.join(" ", edition));
			use.setFramework(edition.getFirst());
			use.setEdition(edition.getLast());
			roadmap.getFrameworks().add(use);
		}
	}

	private void parameters(Roadmap roadmap) {
		for (int year = FIRST_YEAR; year <= LAST_MEASURED; year++) {
			for (ParameterKind kind : ParameterKind.VALUES) {
				CalculationParameter parameter = draw.make(Literals.CALCULATION_PARAMETER, CalculationParameter.class);
				parameter.setKind(kind);
				parameter.setYear(year);
				parameter.setCountry("NL");
				parameter.setValue(Draw.decimal(draw.between(10, 300) / 1000.0, 3));
				parameter.setSource("Voorbeeldwaarde");
				roadmap.getParameters().add(parameter);
			}
		}
	}

	private void words(Roadmap roadmap) {
		for (String word : List.of("Gerefurbisht", "Hergebruik", "Circulair", "Klimaatneutraal")) {
			GlossaryTerm term = draw.make(Literals.GLOSSARY_TERM, GlossaryTerm.class);
			term.setName(word);
			term.setDescription("Wat wij in de inkoopgroep onder dit woord verstaan.");
			roadmap.getGlossary().add(term);
		}
		GoodPractice practice = draw.make(Literals.GOOD_PRACTICE, GoodPractice.class);
		practice.setName("Reparatiebalie");
		practice.setApproach("Een balie met eigen batterijen en toetsenborden.");
		roadmap.getPractices().add(practice);
		Scenario scenario = draw.make(Literals.SCENARIO, Scenario.class);
		scenario.setName("Dertig procent gerefurbisht");
		RefurbishedShareChange change = draw.make(Literals.REFURBISHED_SHARE_CHANGE, RefurbishedShareChange.class);
		change.setShare(Draw.decimal(0.3, 1));
		scenario.getChanges().add(change);
		roadmap.getScenarios().add(scenario);
		RuleSetting setting = draw.make(Literals.RULE_SETTING, RuleSetting.class);
		setting.setRule("too-many-indicators");
		setting.setSeverity(RuleSeverity.INFO);
		roadmap.getRuleSettings().add(setting);
	}
}

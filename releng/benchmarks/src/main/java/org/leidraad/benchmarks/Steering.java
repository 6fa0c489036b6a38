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

import java.time.LocalDate;
import java.util.List;

import org.leidraad.model.Ambition;
import org.leidraad.model.Aspect;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.OrganisationFunction;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.RubricLevel;
import org.leidraad.model.Stakeholder;
import org.leidraad.model.Target;

/** The ambitions of a body with their targets, indicators, milestones and measurements: four, eleven and 26. */
final class Steering {

	private static final List<String> AMBITIONS = List.of("Klimaatneutrale ICT", "Circulaire ICT",
			"Eerlijke ICT-keten", "Lerende organisatie");
	private static final List<List<Aspect>> ASPECTS = List.of(List.of(Aspect.ENERGY, Aspect.DATA_CENTRE),
			List.of(Aspect.MATERIALS, Aspect.LIFETIME, Aspect.END_OF_LIFE), List.of(Aspect.SOCIAL, Aspect.HAZARDOUS),
			List.of(Aspect.GOVERNANCE));
	private static final List<String> TARGETS = List.of("Uitstoot halveren", "Zuinige werkplek",
			"Energiezuinig datacenter", "Langer gebruiken", "Minder en gebruikt kopen", "Tweede leven",
			"Smelterijen en stoffen", "Bekende fabrieken", "Duurzaam uitvragen", "Naleving", "Draagvlak");
	private static final int[] TARGETS_OF_AMBITION = {3, 3, 2, 3};
	private static final List<String> LEVELS = List.of("Onbekend", "Bekend", "Gedragen", "Geborgd", "Vanzelfsprekend");

	private final Draw draw;
	private final Body body;
	private int nextForm;

	Steering(Draw draw, Body body) {
		this.draw = draw;
		this.body = body;
	}

	void make() {
		int target = 0;
		for (int i = 0; i < AMBITIONS.size(); i++) {
			Ambition ambition = draw.make(Literals.AMBITION, Ambition.class);
			ambition.setName(AMBITIONS.get(i));
			ambition.setStatement("In 2030 is dit in gemeente " + body.number + " bereikt: " + AMBITIONS.get(i) + '.');
			ambition.setYear(RoadmapGenerator.LAST_YEAR);
			ambition.setSource("Collegeprogramma gemeente " + body.number);
			ambition.getAspects().addAll(ASPECTS.get(i));
			ambition.getSdgTargets().addAll(List.of("12.7", "13.2"));
			body.roadmap.getAmbitions().add(ambition);
			for (int j = 0; j < TARGETS_OF_AMBITION[i]; j++) {
				ambition.getTargets().add(target(target++));
			}
		}
	}

	private Target target(int number) {
		Target target = draw.make(Literals.TARGET, Target.class);
		target.setName(TARGETS.get(number));
		target.setStatement("Op 31 december 2030 in gemeente " + body.number + ": " + TARGETS.get(number) + '.');
		target.setDueDate(LocalDate.of(draw.oneIn(4) ? 2029 : 2030, 12, 31));
		target.setWeight(draw.oneIn(4) ? Draw.decimal(draw.between(1, 3), 0) : null);
		target.setOwner(draw.one(body.people));
		target.getProductGroups().addAll(draw.some(Body.GROUPS.subList(0, 4), 2));
		target.getUserGroups().add("Alle medewerkers");
		body.targets.add(target);
		// 26 on 11 targets: three on four of them, two on the others
		for (int i = number % 3 == 0 ? 3 : 2; i > 0; i--) {
			target.getIndicators().add(indicator(IndicatorForm.ALL.get(nextForm++ % IndicatorForm.ALL.size())));
		}
		return target;
	}

	private Indicator indicator(IndicatorForm form) {
		Indicator indicator = draw.make(Literals.INDICATOR, Indicator.class);
		Stakeholder by = body.person(OrganisationFunction.ICT);
		indicator.setName(form.name());
		indicator.setKind(form.kind());
		indicator.setAspect(form.aspect());
		indicator.setCatalogueId(form.key());
		indicator.setUnit(form.unit());
		indicator.setDirection(form.direction());
		indicator.setAggregation(form.aggregation());
		indicator.setNumerator("Teller van " + form.name());
		indicator.setDenominator("Noemer van " + form.name());
		indicator.setMethod(
				"Optelling uit het register over het jaar, gedeeld door de stand op 31 december: " + form.name());
		indicator.setFrequency(form.frequency());
		indicator.setMoment(form.timesAYear() == 1 ? "31 december" : null);
		indicator.setSource("Activaregister (Informatie en automatisering) van gemeente " + body.number);
		indicator.setNorm(form.norm());
		indicator.setBaselineDate(LocalDate.of(RoadmapGenerator.FIRST_YEAR, 1, 1));
		indicator.setBaseline(Draw.decimal(form.from(), form.decimals()));
		indicator.setResponsible(by);
		if (form.kind() == IndicatorKind.QUALITATIVE) {
			LEVELS.forEach(level -> indicator.getRubric().add(level(level, indicator.getRubric().size() + 1)));
		}
		measure(form, indicator, by);
		body.indicators.add(indicator);
		return indicator;
	}

	private void measure(IndicatorForm form, Indicator indicator, Stakeholder by) {
		Series series = new Series(draw, form, indicator);
		series.milestones();
		if (form.key().equals("KPI-DEVFTE")) {
			series.measurements(by, body.departments.subList(0, 4));
		}
		series.measurements(by);
	}

	private RubricLevel level(String name, int number) {
		RubricLevel level = draw.make(Literals.RUBRIC_LEVEL, RubricLevel.class);
		level.setName(name);
		level.setLevel(number);
		level.setDescription("Wat op niveau " + number + " te zien is, met voorbeelden per functie.");
		return level;
	}
}

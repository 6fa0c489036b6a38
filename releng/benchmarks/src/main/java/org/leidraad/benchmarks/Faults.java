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
import java.util.Optional;

import org.leidraad.model.Acceptance;
import org.leidraad.model.Action;
import org.leidraad.model.Contract;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.IndicatorKind;
import org.leidraad.model.Measurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;

/** Breaks a rule of the thread at one element in a hundred, and accepts one in twenty of the findings. */
final class Faults {

	private static final int ELEMENTS_EACH = 100;
	private static final int ACCEPTED = 20;

	private final Draw draw;
	private final Roadmap roadmap;

	Faults(Draw draw, Roadmap roadmap) {
		this.draw = draw;
		this.roadmap = roadmap;
	}

	/** Plants faults among elements that are complete. */
	void plant(List<Element> elements) {
		int faults = elements.size() / ELEMENTS_EACH;
		for (int i = 0; i < faults;) {
			Element element = draw.one(elements);
			Optional<String> rule = spoil(element);
			if (rule.isPresent()) {
				i++;
				if (draw.oneIn(ACCEPTED)) {
					accept(element, rule.get());
				}
			}
		}
	}

	private Optional<String> spoil(Element element) {
		return switch (element) {
			case Target target -> spoil(target);
			case Indicator indicator -> spoil(indicator);
			case Measurement measurement -> {
				measurement.setValue(Draw.decimal(-draw.between(1, 400), 0));
				yield Optional.of("measurement-outside-range");
			}
			case Action action -> {
				action.setOwner(null);
				yield Optional.of("action-without-owner");
			}
			case CriterionUse criterion -> {
				criterion.setProof(null);
				yield Optional.of("criterion-without-proof");
			}
			case Contract contract -> {
				contract.getIndicators().clear();
				yield Optional.of("contract-without-monitoring");
			}
			default -> Optional.empty();
		};
	}

	private Optional<String> spoil(Target target) {
		return switch (draw.between(0, 2)) {
			case 0 -> {
				target.setOwner(null);
				yield Optional.of("target-without-owner");
			}
			case 1 -> {
				target.setDueDate(null);
				yield Optional.of("target-without-due-date");
			}
			default -> {
				target.setDueDate(LocalDate.of(RoadmapGenerator.LAST_YEAR + 5, 12, 31));
				yield Optional.of("target-beyond-horizon");
			}
		};
	}

	private Optional<String> spoil(Indicator indicator) {
		return switch (draw.between(0, indicator.getKind() == IndicatorKind.QUANTITATIVE ? 4 : 3)) {
			case 0 -> {
				indicator.setMethod(null);
				yield Optional.of("indicator-without-method");
			}
			case 1 -> {
				indicator.setFrequency("af en toe");
				yield Optional.of("indicator-without-frequency");
			}
			case 2 -> {
				indicator.setSource(null);
				yield Optional.of("indicator-without-source");
			}
			case 3 -> {
				indicator.setNorm(null);
				yield Optional.of("indicator-without-norm");
			}
			default -> {
				indicator.setUnit(null);
				yield Optional.of("indicator-without-unit");
			}
		};
	}

	private void accept(Element element, String rule) {
		Acceptance acceptance = draw.make(Literals.ACCEPTANCE, Acceptance.class);
		acceptance.setRule(rule);
		acceptance.setElement(element);
		acceptance.setReason("Besproken in de stuurgroep; wordt bij de herijking hersteld.");
		acceptance.setDate(RoadmapGenerator.TODAY.minusDays(draw.between(1, 300)));
		acceptance.setAcceptedBy("Adviseur duurzaamheid");
		roadmap.getAcceptedFindings().add(acceptance);
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.leidraad.model.Ambition;
import org.leidraad.model.Aspect;

/**
 * Fifty ready indicators, which answer what the 2018 report asks of an indicator: method, frequency and moment, source
 * and norm. Where no official target stands behind a norm, the indicator that is made says that it is a proposal.
 * Nothing is read before something is asked.
 */
public final class IndicatorCatalogue {

	private List<IndicatorTemplate> templates = List.of();

	/** {@return all templates: within each aspect those that most reports show come first} */
	public synchronized List<IndicatorTemplate> templates() {
		if (templates.isEmpty()) {
			Prototypes prototypes = Prototypes.named("indicators");
			Ambition holder = prototypes.roadmap().getAmbitions().getFirst();
			templates = holder.getTargets().getFirst().getIndicators().stream()
					.map(indicator -> new IndicatorTemplate(prototypes, indicator)).toList();
		}
		return templates;
	}

	/**
	 * The template with an identifier.
	 *
	 * @param id its identifier, such as {@code KPI-LIFE}
	 * @return the template; none if there is none such
	 */
	public Optional<IndicatorTemplate> find(String id) {
		return templates().stream().filter(template -> template.id().equals(id)).findFirst();
	}

	/**
	 * The templates about some aspects, taking turns: the best of each aspect first, then the second best of each.
	 *
	 * @param aspects the aspects, most important first
	 * @return the templates; where the aspects are none, or ones that have no indicator of their own, those of
	 * governance, because the share of labelled devices says something about every aspect
	 */
	public List<IndicatorTemplate> near(Collection<Aspect> aspects) {
		List<IndicatorTemplate> near = inTurn(new LinkedHashSet<>(aspects));
		return near.isEmpty() ? inTurn(Set.of(Aspect.GOVERNANCE)) : near;
	}

	private List<IndicatorTemplate> inTurn(Set<Aspect> aspects) {
		List<List<IndicatorTemplate>> columns = aspects.stream()
				.map(aspect -> templates().stream().filter(template -> template.aspect() == aspect).toList()).toList();
		List<IndicatorTemplate> inTurn = new ArrayList<>();
		int most = columns.stream().mapToInt(List::size).max().orElse(0);
		for (int i = 0; i < most; i++) {
			int row = i;
			columns.stream().filter(column -> row < column.size()).map(column -> column.get(row)).forEach(inTurn::add);
		}
		return inTurn;
	}
}

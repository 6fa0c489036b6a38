/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.offers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.ParameterKind;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.identity.Identity;
import org.leidraad.procurement.cost.CostFactor;

/**
 * Makes the values of a what-if those of the roadmap, in one step that can be undone.
 *
 * @param roadmap the roadmap
 * @param domain its domain
 * @param today the date of the new values
 */
record TakingOver(Roadmap roadmap, EditingDomain domain, LocalDate today) {

	/**
	 * The command. It says whose value it is, because the source of the value before holds no longer.
	 *
	 * @param values the new values
	 * @param before the parameter of the roadmap that counted until now
	 */
	Command of(Map<CostFactor, BigDecimal> values, Function<CostFactor, Optional<CalculationParameter>> before) {
		CompoundCommand all = new CompoundCommand(OfferTexts.get("assumptions.step"));
		values.forEach((factor, value) -> factor.kind().ifPresent(kind -> {
			Optional<CalculationParameter> own = before.apply(factor);
			if (own.filter(one -> !isOfFormerYear(one)).isPresent()) {
				set(all, own.get(), value);
			} else {
				CalculationParameter made = made(factor, kind, value);
				own.ifPresent(one -> alike(made, one));
				all.append(AddCommand.create(domain, roadmap, Literals.ROADMAP__PARAMETERS, made));
			}
		}));
		return all;
	}

	/** What held in a former year stays on record. */
	private boolean isOfFormerYear(CalculationParameter parameter) {
		return parameter.getYear() != null && parameter.getYear() < today.getYear();
	}

	private CalculationParameter made(CostFactor factor, ParameterKind kind, BigDecimal value) {
		CalculationParameter made = (CalculationParameter) Identity.create(Literals.CALCULATION_PARAMETER);
		String name = factor.label().in(Locale.getDefault());
		made.setName(name.substring(0, 1).toUpperCase(Locale.getDefault()) + name.substring(1));
		made.setKind(kind);
		made.setValue(value);
		made.setSource(OfferTexts.get("assumptions.own"));
		made.setDate(today);
		return made;
	}

	/** For the same product group and country, from this year on. */
	private void alike(CalculationParameter made, CalculationParameter former) {
		made.setName(former.getName());
		made.setProductGroup(former.getProductGroup());
		made.setCountry(former.getCountry());
		made.setYear(today.getYear());
	}

	private void set(CompoundCommand all, CalculationParameter parameter, BigDecimal value) {
		all.append(SetCommand.create(domain, parameter, Literals.CALCULATION_PARAMETER__VALUE, value));
		all.append(SetCommand.create(domain, parameter, Literals.CALCULATION_PARAMETER__SOURCE,
				OfferTexts.get("assumptions.own")));
		all.append(SetCommand.create(domain, parameter, Literals.CALCULATION_PARAMETER__DATE, today));
	}
}

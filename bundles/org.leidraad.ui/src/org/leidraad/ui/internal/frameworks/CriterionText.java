/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.ProductGroup;
import org.leidraad.framework.UnitNames;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Level;
import org.leidraad.framework.catalogue.Operator;
import org.leidraad.framework.catalogue.ProofKind;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.framework.search.ListedCriterion;
import org.leidraad.model.Aspect;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.ui.internal.fields.DecimalText;

/**
 * The words in which a criterion is shown.
 *
 * @param locale the language
 */
record CriterionText(Locale locale) {

	private static final int CPV_DIGITS = 8;

	String title(ListedCriterion listed) {
		return listed.title(locale);
	}

	String framework(ListedCriterion listed) {
		return listed.framework().name(locale);
	}

	/** {@return framework and edition, such as "EPEAT, 2018"; without edition where it holds in all} */
	String origin(ListedCriterion listed) {
		return Optional.ofNullable(listed.criterion().getEdition())
				.map(edition -> framework(listed) + ", " + edition.getId()).orElseGet(() -> framework(listed));
	}

	String edition(InstalledFramework framework, Edition edition) {
		return own(framework, "edition." + edition.getId()).orElse(edition.getId());
	}

	/** {@return framework and edition as short as a list needs it: the name up to what it explains itself with} */
	String shortOrigin(ListedCriterion listed) {
		String name = framework(listed).split(":", 2)[0].strip();
		String shown = name.isEmpty() ? framework(listed) : name;
		return Optional.ofNullable(listed.criterion().getEdition()).map(edition -> shown + ", " + edition.getId())
				.orElse(shown);
	}

	String level(ListedCriterion listed) {
		return Optional.ofNullable(listed.criterion().getLevel()).map(level -> level(listed.framework(), level))
				.orElse("");
	}

	String level(InstalledFramework framework, Level level) {
		return own(framework, "level." + level.getId()).orElse(level.getId());
	}

	/** {@return a text of a bundle; none where the bundle lacks it} */
	Optional<String> own(InstalledFramework framework, String key) {
		return Optional.of(framework.text(locale, key).strip())
				.filter(text -> !text.isEmpty() && !text.equals('<' + key + '>'));
	}

	String aspect(Aspect aspect) {
		return ModelNames.choice(locale, aspect);
	}

	String kind(FrameworkKind kind) {
		return BrowserTexts.in(locale, "kind." + kind.getLiteral());
	}

	String step(int step) {
		return BrowserTexts.in(locale, "step." + step);
	}

	String use(Use use) {
		return BrowserTexts.in(locale, "use." + use.getLiteral());
	}

	String uses(Collection<Use> uses) {
		return uses.stream().sorted().map(this::use).collect(Collectors.joining(", "));
	}

	String proof(ProofKind proof) {
		return BrowserTexts.in(locale, "proof." + proof.getLiteral());
	}

	/** {@return the threshold with operator and unit, such as "≥ 5 years"; without threshold the unit in brackets} */
	String threshold(Criterion criterion) {
		String unit = unit(criterion.getUnit());
		if (criterion.getThreshold() != null) {
			return threshold(criterion.getOperator(), criterion.getThreshold(), criterion.getUnit());
		}
		String text = Optional.ofNullable(criterion.getThresholdText()).map(String::strip).orElse("");
		if (text.isEmpty() || text.equals("-")) {
			return unit.isEmpty() ? "" : '(' + unit + ')';
		}
		boolean counted = text.chars().anyMatch(Character::isDigit) && UnitNames.isMeasure(criterion.getUnit());
		return (text.replace("|", " | ") + (counted ? ' ' + unit : "")).strip();
	}

	String threshold(Operator operator, BigDecimal value, String unit) {
		String sign = switch (operator) {
			case AT_LEAST -> "\u2265 ";
			case AT_MOST -> "\u2264 ";
			case EQUAL -> "= ";
			case NONE, YES -> "";
		};
		return (sign + new DecimalText(locale).write(value) + ' ' + unit(unit)).strip();
	}

	/** {@return the unit in words where it has such} */
	String unit(String unit) {
		return UnitNames.of(locale, unit);
	}

	/** {@return a product group in words with its code, or the code alone} */
	String group(ProductGroup group) {
		boolean digits = group.prefix().chars().allMatch(Character::isDigit);
		String code = digits && group.prefix().length() < CPV_DIGITS
				? group.prefix() + "0".repeat(CPV_DIGITS - group.prefix().length())
				: group.prefix();
		String key = "cpv." + code;
		return BrowserTexts.has(key) ? BrowserTexts.in(locale, key) + " (" + code + ')' : "CPV " + code;
	}

	/** {@return from when to when an edition is in force} */
	String term(Edition edition) {
		String from = Optional.ofNullable(edition.getValidFrom()).map(this::date).orElse("");
		String to = Optional.ofNullable(edition.getValidTo()).map(this::date).orElse("");
		if (from.isEmpty() && to.isEmpty()) {
			return BrowserTexts.in(locale, "term.unknown");
		}
		String key = to.isEmpty() ? "term.from" : from.isEmpty() ? "term.to" : "term.both";
		return BrowserTexts.in(locale, key, from, to);
	}

	private String date(LocalDate date) {
		return date.toString();
	}

	/** {@return "checked" or "to be checked"} */
	String checked(boolean verified) {
		return BrowserTexts.in(locale, verified ? "checked" : "unchecked");
	}
}

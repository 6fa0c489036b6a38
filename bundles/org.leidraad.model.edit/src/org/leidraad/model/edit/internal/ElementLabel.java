/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.model.edit.internal;

import static org.leidraad.model.edit.internal.LabelWords.first;
import static org.leidraad.model.edit.internal.LabelWords.joined;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.leidraad.model.Acceptance;
import org.leidraad.model.Assessment;
import org.leidraad.model.AuditFinding;
import org.leidraad.model.AwardScale;
import org.leidraad.model.CalculationParameter;
import org.leidraad.model.CheckResult;
import org.leidraad.model.ClauseAssessment;
import org.leidraad.model.Contract;
import org.leidraad.model.ContractEvent;
import org.leidraad.model.CostLine;
import org.leidraad.model.DeviceFlow;
import org.leidraad.model.DeviceProfile;
import org.leidraad.model.Element;
import org.leidraad.model.EvaluationMoment;
import org.leidraad.model.FactoryDisclosure;
import org.leidraad.model.FrameworkUse;
import org.leidraad.model.FunctionalNeed;
import org.leidraad.model.GlossaryTerm;
import org.leidraad.model.GoodPractice;
import org.leidraad.model.HinderingPolicy;
import org.leidraad.model.Incentive;
import org.leidraad.model.Indicator;
import org.leidraad.model.JointBuyer;
import org.leidraad.model.Lesson;
import org.leidraad.model.MarketDialogue;
import org.leidraad.model.Material;
import org.leidraad.model.Measurement;
import org.leidraad.model.Milestone;
import org.leidraad.model.Modification;
import org.leidraad.model.Offer;
import org.leidraad.model.OfferAnswer;
import org.leidraad.model.PathChange;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.RefurbishedShareChange;
import org.leidraad.model.ReviewClause;
import org.leidraad.model.RubricLevel;
import org.leidraad.model.RuleSetting;
import org.leidraad.model.Rung;
import org.leidraad.model.ScaleStep;
import org.leidraad.model.UseYearsChange;
import org.leidraad.model.text.Texts;

/** What an element is called in a list: its name, or what tells it from others of its kind. */
public final class ElementLabel {

	private final LabelWords words;

	private ElementLabel(LabelWords words) {
		this.words = words;
	}

	/**
	 * The label of an element.
	 *
	 * @param locale the language, for dates and numbers
	 * @param texts the words that labels are made with
	 * @param element the element
	 * @return one line; none if nothing in the element tells it from others
	 */
	public static Optional<String> of(Locale locale, Texts texts, Element element) {
		String name = element.getName();
		String label = name != null && !name.isBlank()
				? name.strip().replaceAll("\\s+", " ")
				: new ElementLabel(new LabelWords(locale, texts)).withoutName(element);
		return label.isEmpty() ? Optional.empty() : Optional.of(label);
	}

	private String withoutName(Element element) {
		return switch (element) {
			case Milestone milestone -> valueOn(milestone.getDate(), milestone.getValue(), unit(milestone));
			case Measurement measurement -> valueOn(measurement.getDate(), measurement.getValue(), unit(measurement));
			case EvaluationMoment moment -> words.date(moment.getDate());
			case FrameworkUse use -> joined(" ", use.getFramework(), use.getEdition());
			case RubricLevel level -> Integer.toString(level.getLevel());
			case HinderingPolicy policy -> first(words.begin(policy.getHinders()), words.begin(policy.getSource()));
			case FunctionalNeed need -> words.begin(need.getMeasure());
			case DeviceFlow flow -> flow(flow);
			case DeviceProfile profile -> joined("", profile.getProductGroup());
			case Material material -> words.amount(material.getMass(), "kg");
			case CalculationParameter parameter -> joined(" ", words.choice(parameter.getKind()),
					parameter.getRung() == Rung.NONE ? "" : words.choice(parameter.getRung()),
					parameter.getCountry(), words.year(parameter.getYear()), parameter.getProductGroup());
			case Lesson lesson -> first(words.begin(lesson.getStatement()), words.date(lesson.getDate()));
			case GoodPractice practice -> first(words.begin(practice.getApproach()),
					words.begin(practice.getOrganisation()));
			case GlossaryTerm term -> term.getSynonyms().isEmpty() ? "" : words.begin(term.getSynonyms().getFirst());
			case Assessment assessment -> words.pair(words.date(assessment.getDate()),
					joined(" ", assessment.getFramework(), assessment.getEdition()));
			case ClauseAssessment clause -> joined("", clause.getCriterion());
			case RuleSetting setting -> words.pair(setting.getRule(), words.choiceInside(setting.getSeverity()));
			case Acceptance accepted -> words.pair(accepted.getRule(), words.name(accepted.getElement()));
			default -> first(inProcurement(element), inContract(element), inScenario(element));
		};
	}

	private String inProcurement(Element element) {
		return switch (element) {
			case JointBuyer buyer -> words.choice(buyer.getRole());
			case MarketDialogue dialogue -> words.pair(words.date(dialogue.getDate()),
					words.begin(String.join(", ", dialogue.getParties())));
			case AwardScale scale -> words.choice(scale.getKind());
			case ScaleStep step -> words.pair(words.number(step.getFrom()), words.amount(step.getShare(), "%"));
			case Offer offer -> joined(", ", offer.getSupplier(), offer.getProduct());
			case CostLine cost -> words.pair(words.choice(cost.getKind()),
					words.amount(cost.getAmount(), currency(cost)));
			case OfferAnswer answer -> words.pair(words.name(answer.getCriterion()), answered(answer));
			default -> "";
		};
	}

	private String inContract(Element element) {
		return switch (element) {
			case ReviewClause clause -> words.pair(words.choice(clause.getKind()), clause.getArticle());
			case Incentive incentive -> words.pair(words.choice(incentive.getKind()), first(
					words.begin(incentive.getCondition()), words.amount(incentive.getAmount(), currency(incentive))));
			case Modification change -> valueOn(change.getDate(), change.getAmount(), currency(change));
			case PerformanceCheck check -> words.pair(words.date(check.getDate()), joined(", ",
					words.name(check.getCriterion()), words.choiceInside(check.getResult())));
			case FactoryDisclosure factory -> joined(", ", factory.getFactory(), factory.getCountry());
			case AuditFinding finding -> words.pair(words.date(finding.getDate()),
					words.begin(finding.getStatement()));
			case ContractEvent event -> words.pair(words.date(event.getDate()), words.choice(event.getClause()));
			default -> "";
		};
	}

	private String inScenario(Element element) {
		return switch (element) {
			case UseYearsChange change -> joined(", ", devices(change.getProfile()),
					words.said("label.years", change.getYears()));
			case RefurbishedShareChange change -> joined(", ", devices(change.getProfile()),
					words.said("label.share", change.getShare()));
			case PathChange change -> words.name(change.getIndicator());
			default -> "";
		};
	}

	private String answered(OfferAnswer answer) {
		String unit = answer.getCriterion() == null ? null : answer.getCriterion().getUnit();
		return first(words.name(answer.getStep()), words.amount(answer.getValue(), unit),
				answer.getResult() == CheckResult.NOT_CHECKED ? "" : words.choiceInside(answer.getResult()));
	}

	private String flow(DeviceFlow flow) {
		String what = flow.getUnits() == null ? words.choice(flow.getKind()) : words.choiceInside(flow.getKind());
		return joined(", ",
				words.pair(words.year(flow.getYear()), joined(" ", words.number(flow.getUnits()), what)),
				flow.getProductGroup());
	}

	private String devices(DeviceProfile profile) {
		return profile == null || profile.eIsProxy() ? "" : first(words.name(profile), profile.getProductGroup());
	}

	private String valueOn(LocalDate date, BigDecimal value, String unit) {
		return words.pair(words.date(date), words.amount(value, unit));
	}

	private static String unit(Element value) {
		return switch (value.eContainer()) {
			case Indicator indicator -> indicator.getUnit();
			case PathChange path when path.getIndicator() != null -> path.getIndicator().getUnit();
			case null, default -> null;
		};
	}

	private static String currency(EObject amount) {
		return switch (amount.eContainer()) {
			case Offer offer -> offer.getCurrency();
			case Contract contract -> contract.getCurrency();
			case null, default -> null;
		};
	}
}

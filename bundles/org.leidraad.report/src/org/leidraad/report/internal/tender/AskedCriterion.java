/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.tender;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.UnitNames;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Operator;
import org.leidraad.model.CriterionUse;
import org.leidraad.model.CriterionUseType;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.award.AskedProof;
import org.leidraad.procurement.award.ProofsAsked;
import org.leidraad.report.internal.ReportFacts;

/**
 * A criterion as a tender asks for it.
 *
 * @param facts what the report is about
 * @param use the criterion
 * @param number its number in the document, such as T3
 * @param proof what proves it; none where that was not looked into
 */
record AskedCriterion(ReportFacts facts, CriterionUse use, String number, Optional<AskedProof> proof) {

	private static final Pattern EQUIVALENT = Pattern.compile("equivalen|gelijkwaardig|équivalen",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	Wording wording() {
		return new Wording(facts.locale());
	}

	/** The criterion of a framework; none for an own text, or where the framework is not installed. */
	Optional<InstalledCriterion> installed() {
		return Wording.filled(use.getCriterion()).flatMap(facts.frameworks()::criterion);
	}

	/** The short name that the buyer gave it, else the title in the framework, else what tells it from others. */
	String title() {
		return Wording.filled(use.getName())
				.or(() -> Wording.filled(use.getText()).isPresent() ? Optional.empty() : catalogueTitle())
				.orElseGet(() -> ModelNames.type(facts.locale(), use.eClass()) + ' ' + number);
	}

	/** The buyer's own text, else the title in the framework; none where the title says it all. */
	String text() {
		return Wording.filled(use.getText()).or(this::catalogueTitle).filter(text -> !text.equals(title()))
				.orElse(null);
	}

	private Optional<String> catalogueTitle() {
		return installed().map(criterion -> criterion.title(facts.locale()));
	}

	/** What must be met in numbers, with the level: of an award criterion its scale says so. */
	String demand() {
		List<String> parts = new ArrayList<>();
		boolean scaled = use.getUse() == CriterionUseType.AWARD && use.getScale() != null;
		if (!scaled) {
			threshold().ifPresent(value -> parts.add(wording().text("demand.threshold", value)));
		}
		level().ifPresent(level -> parts.add(wording().text("demand.level", level)));
		return parts.isEmpty() ? null : String.join(" · ", parts);
	}

	/** The level that the buyer chose, in words where the framework has it; else the one that the criterion is of. */
	Optional<String> level() {
		return Wording.filled(use.getLevel()).map(level -> levelName(level).orElse(level))
				.or(() -> installed().map(each -> each.criterion().getLevel())
						.flatMap(level -> levelName(level.getId())));
	}

	private Optional<String> levelName(String id) {
		return installed().map(each -> each.framework().text(facts.locale(), "level." + id))
				.filter(text -> !text.startsWith("<"));
	}

	private Optional<String> threshold() {
		Optional<Criterion> official = installed().map(InstalledCriterion::criterion);
		Operator operator = official.map(Criterion::getOperator).orElse(Operator.NONE);
		if (use.getThreshold() != null) {
			String unit = Wording.filled(use.getUnit()).or(() -> official.map(Criterion::getUnit)).orElse("");
			return wording().demand(operator == Operator.YES ? Operator.NONE : operator, use.getThreshold(), unit);
		}
		return official.filter(criterion -> criterion.getThreshold() != null)
				.flatMap(criterion -> wording().demand(operator, criterion.getThreshold(), criterion.getUnit()));
	}

	/** The number that must be met; that of the framework where the buyer left it open. */
	BigDecimal thresholdNumber() {
		return use.getThreshold() != null
				? use.getThreshold()
				: installed().map(criterion -> criterion.criterion().getThreshold()).orElse(null);
	}

	/** The unit in words; null for none. */
	String unit() {
		return Wording.filled(use.getUnit()).or(() -> installed().map(criterion -> criterion.criterion().getUnit()))
				.filter(UnitNames::isMeasure).map(wording()::unit).filter(unit -> !unit.isEmpty()).orElse(null);
	}

	/** Framework, edition and official number, and that it is to be checked where nobody did; null for an own text. */
	String reference() {
		if (Wording.filled(use.getCriterion()).isEmpty()) {
			return null;
		}
		return installed().map(this::reference)
				.orElseGet(() -> wording().text("reference.missing", use.getCriterion()));
	}

	private String reference(InstalledCriterion installed) {
		Criterion criterion = installed.criterion();
		Optional<String> edition = Optional.ofNullable(criterion.getEdition())
				.map(one -> installed.framework().text(facts.locale(), "edition." + one.getId()))
				.filter(text -> !text.startsWith("<"));
		Optional<String> id = Wording.filled(criterion.getOfficialId())
				.map(one -> wording().text("reference.criterion", one));
		String line = Stream.of(Optional.of(installed.framework().name(facts.locale())), edition, id)
				.flatMap(Optional::stream).collect(Collectors.joining(", "));
		return wording().text(isReferenceSure() ? "reference" : "reference.unverified", line);
	}

	/** {@return false where nobody compared the text or the number in the catalogue with the official one} */
	boolean isReferenceSure() {
		return installed().map(InstalledCriterion::criterion).filter(one -> !one.isVerified()
				|| Wording.filled(one.getOfficialId()).isPresent() && !one.isOfficialIdVerified()).isEmpty();
	}

	/** What it is about. */
	String aspects() {
		List<String> own = use.getAspects().stream().map(aspect -> ModelNames.choice(facts.locale(), aspect))
				.toList();
		List<String> aspects = own.isEmpty()
				? installed().map(criterion -> ModelNames.choice(facts.locale(), criterion.criterion().getAspect()))
						.stream().toList()
				: own;
		return aspects.isEmpty() ? null : String.join(", ", aspects);
	}

	/** The proof that is asked; null where none is. */
	String proofText() {
		Optional<String> written = Wording.filled(use.getProof());
		Optional<String> asked = written.or(this::usualProof);
		return asked.map(text -> EQUIVALENT.matcher(text + equivalents().orElse("")).find()
				? text
				: wording().text("proof.orEquivalent", text.replaceAll("\\.$", ""))).orElse(null);
	}

	/** What usually proves a criterion of a framework. */
	private Optional<String> usualProof() {
		List<String> kinds = installed().map(criterion -> criterion.criterion().getProofs().stream()
				.map(kind -> ProofsAsked.name(kind, facts.locale())).toList()).orElse(List.of());
		if (kinds.isEmpty()) {
			return Optional.empty();
		}
		String all = String.join(", ", kinds.subList(0, kinds.size() - 1));
		String text = kinds.size() == 1 ? kinds.get(0) : wording().text("proof.any", all, kinds.getLast());
		return Optional.of(text.substring(0, 1).toUpperCase(facts.locale()) + text.substring(1));
	}

	private Optional<String> equivalents() {
		return Wording.filled(use.getEquivalents());
	}

	/** What else is accepted as proof; null where the buyer wrote nothing of the kind. */
	String equivalentsText() {
		return equivalents().map(text -> wording().text("proof.equivalents", text)).orElse(null);
	}

	/** What the tenderer fills in. */
	String answerAsked() {
		if (use.getUse() != CriterionUseType.AWARD) {
			return unit() == null
					? wording().text("answer.yesNo")
					: wording().text("answer.yesNoValue", unit());
		}
		return new AwardRule(this).answerAsked();
	}

	/** The points of an award criterion; zero for other criteria and where none is given. */
	BigDecimal weight() {
		return use.getWeight() == null ? BigDecimal.ZERO : use.getWeight();
	}
}

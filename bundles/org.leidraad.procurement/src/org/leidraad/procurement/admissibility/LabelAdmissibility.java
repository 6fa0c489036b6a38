/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.procurement.admissibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.leidraad.framework.AllowedUses;
import org.leidraad.framework.FrameworkException;
import org.leidraad.framework.InstalledCriterion;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.ProductGroup;
import org.leidraad.framework.catalogue.AdmissibilityFact;
import org.leidraad.framework.catalogue.Answer;
import org.leidraad.framework.catalogue.Condition;
import org.leidraad.framework.catalogue.Criterion;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.catalogue.Framework;
import org.leidraad.framework.catalogue.FrameworkKind;
import org.leidraad.framework.catalogue.Use;
import org.leidraad.framework.edition.EditionState;
import org.leidraad.framework.edition.Editions;
import org.leidraad.model.text.Message;

/**
 * Judges whether a buyer may require a label as proof (article 43(1) of Directive 2014/24/EU; the Netherlands: article
 * 2.78a of the Public Procurement Act 2012; Belgium: the law of 17 June 2016). It must be a label, have an edition in
 * force and exist for what is bought; and
 * <ol type="a">
 * <li>all its requirements are linked to the subject-matter of the contract,</li>
 * <li>they are objectively verifiable and non-discriminatory,</li>
 * <li>it was set up in an open procedure with all stakeholders,</li>
 * <li>it is accessible to all,</li>
 * <li>a third party without ties to the applicant sets the requirements.</li>
 * </ol>
 * Where b to e hold and a does not, only the requirements that are linked may be copied; where something is not known,
 * nothing more is established, which is said. A no to any of b to e makes it unusable. Where the only edition for what
 * is
 * bought has ended by a date that was not checked and none is in force, that is a doubt and no objection.
 */
public final class LabelAdmissibility {

	private static final List<Condition> CONDITIONS = List.of(Condition.LINKED, Condition.VERIFIABLE, Condition.OPEN,
			Condition.ACCESSIBLE, Condition.INDEPENDENT);
	private static final Set<Use> ASKED = EnumSet.of(Use.TECHNICAL_SPECIFICATION, Use.SELECTION, Use.AWARD,
			Use.CONTRACT_CLAUSE);

	private final InstalledFramework label;
	private final Framework catalogue;
	private final Optional<ProductGroup> group;
	private final LocalDate on;
	private final List<Edition> inForce;
	private final Optional<Edition> edition;

	private LabelAdmissibility(InstalledFramework label, Optional<ProductGroup> group, LocalDate on)
			throws FrameworkException {
		this.label = label;
		this.catalogue = label.catalogue();
		this.group = group;
		this.on = on;
		this.inForce = newest(Editions.of(catalogue), on);
		this.edition = inForce.reversed().stream()
				.filter(one -> current().anyMatch(criterion -> criterion.getEdition() == one)).findFirst()
				.or(() -> inForce.reversed().stream().filter(this::mayHold).findFirst());
	}

	/** An edition of which all criteria are about other products does not hold for what is bought. */
	private boolean mayHold(Edition one) {
		return group.isEmpty() || !endedForGroup()
				&& catalogue.getCriteria().stream().noneMatch(criterion -> criterion.getEdition() == one);
	}

	/** Whether there were editions with criteria for what is bought, and none of them is in force. */
	private boolean endedForGroup() {
		List<Edition> about = aboutGroup();
		return !about.isEmpty() && about.stream().noneMatch(inForce::contains);
	}

	/** The editions with criteria for what is bought. */
	private List<Edition> aboutGroup() {
		return catalogue.getCriteria().stream().filter(criterion -> criterion.getEdition() != null)
				.filter(criterion -> overlaps(criterion.getProductGroups())).map(Criterion::getEdition).distinct()
				.toList();
	}

	/** Of an edition that runs out and the one that replaces it, the newer counts; there may be one for each group. */
	private static List<Edition> newest(Editions editions, LocalDate on) {
		List<Edition> all = editions.inForce(on);
		return all.stream().filter(one -> editions.successor(one, on).filter(all::contains).isEmpty()).toList();
	}

	/**
	 * Judges a framework.
	 *
	 * @param label the framework, whatever its kind
	 * @param group the product group that is bought; none where it does not matter
	 * @param on the date on which it is asked for
	 * @return the verdict
	 * @throws FrameworkException if the catalogue of the framework cannot be used
	 */
	public static Verdict judge(InstalledFramework label, Optional<ProductGroup> group, LocalDate on)
			throws FrameworkException {
		return new LabelAdmissibility(label, group, on).verdict();
	}

	private Verdict verdict() {
		List<ConditionResult> conditions = CONDITIONS.stream().map(this::condition).toList();
		List<Message> objections = objections();
		List<Message> doubts = doubts(conditions);
		return new Verdict(label, group, on, edition, admissibility(conditions, objections, doubts), conditions,
				objections, doubts, specifications());
	}

	private static Admissibility admissibility(List<ConditionResult> conditions, List<Message> objections,
			List<Message> doubts) {
		boolean refused = conditions.stream().anyMatch(
				result -> result.condition() != Condition.LINKED && result.answer() == Answer.NO);
		if (refused || !objections.isEmpty()) {
			return Admissibility.NOT_USABLE;
		}
		return doubts.isEmpty() && conditions.stream().allMatch(ConditionResult::isMet)
				? Admissibility.MAY_BE_REQUIRED
				: Admissibility.SPECIFICATIONS_ONLY;
	}

	private ConditionResult condition(Condition condition) {
		Optional<AdmissibilityFact> fact = fact(condition);
		Answer answer = fact.map(AdmissibilityFact::getAnswer).orElse(Answer.UNKNOWN);
		boolean verified = fact.map(AdmissibilityFact::isVerified).orElse(false);
		List<InstalledCriterion> against = condition == Condition.LINKED ? unlinked() : List.of();
		return new ConditionResult(label, condition, against.isEmpty() ? answer : Answer.NO, verified,
				fact.map(one -> Optional.ofNullable(one.getSource()).orElse("")), against);
	}

	private Optional<AdmissibilityFact> fact(Condition condition) {
		return catalogue.getAdmissibility().stream().filter(fact -> fact.getCondition() == condition).findFirst();
	}

	private List<InstalledCriterion> unlinked() {
		return current().filter(criterion -> !criterion.isLinked())
				.map(criterion -> new InstalledCriterion(label, criterion)).toList();
	}

	private List<InstalledCriterion> specifications() {
		return current().filter(Criterion::isLinked).map(criterion -> new InstalledCriterion(label, criterion))
				.filter(criterion -> AllowedUses.of(criterion).stream().anyMatch(ASKED::contains)).toList();
	}

	/** What the label asks now of what is bought. */
	private Stream<Criterion> current() {
		return catalogue.getCriteria().stream()
				.filter(criterion -> criterion.getEdition() == null || inForce.contains(criterion.getEdition()))
				.filter(criterion -> overlaps(criterion.getProductGroups()));
	}

	private boolean overlaps(List<String> codes) {
		return group.isEmpty() || codes.isEmpty()
				|| codes.stream().map(ProductGroup::of).anyMatch(group.get()::overlaps);
	}

	private List<Message> objections() {
		List<Message> objections = new ArrayList<>();
		if (!isLabel()) {
			objections.add(AdmissibilityTexts.message("objection.no-label"));
		}
		if (inForce.isEmpty() && !catalogue.getEditions().isEmpty() && uncertainEnd().isEmpty()) {
			objections.add(AdmissibilityTexts.message("objection.not-in-force", on.toString()));
		} else if (!inForce.isEmpty() && group.isPresent() && endedForGroup()) {
			objections.add(AdmissibilityTexts.message("objection.group-not-in-force", on.toString()));
		}
		if (!overlaps(catalogue.getProductGroups())) {
			objections.add(AdmissibilityTexts.message("objection.other-group"));
		}
		return objections;
	}

	private boolean isLabel() {
		boolean certifies = fact(Condition.CERTIFIES).map(AdmissibilityFact::getAnswer).filter(Answer.NO::equals)
				.isEmpty();
		return certifies && isLabel(label.kind());
	}

	/**
	 * Tells whether frameworks of a kind are labels in the sense of the article: certificates of products, services or
	 * processes. A management system is about an undertaking, and has an article of its own (62).
	 *
	 * @param kind the kind
	 * @return true for product labels and standards of operators
	 */
	public static boolean isLabel(FrameworkKind kind) {
		return switch (kind) {
			case LABEL_TYPE_1, LABEL_SINGLE_ISSUE, OPERATOR_STANDARD -> true;
			case CRITERIA_SET, MANAGEMENT_SYSTEM, GUIDANCE, LAW, PACT, MONITORING_BODY, GOALS, PRACTICE_CODE -> false;
		};
	}

	/** The last edition for what is bought that is over, if that was not checked: it may still be in force. */
	private Optional<Edition> uncertainEnd() {
		Editions editions = Editions.of(catalogue);
		List<Edition> about = aboutGroup();
		boolean none = inForce.isEmpty() || group.isPresent() && endedForGroup();
		return (about.isEmpty() ? catalogue.getEditions() : about).stream().filter(one -> none)
				.filter(one -> editions.state(one, on) == EditionState.EXPIRED).reduce((before, after) -> after)
				.filter(one -> !one.isVerified());
	}

	private List<Message> doubts(List<ConditionResult> conditions) {
		List<Message> doubts = new ArrayList<>();
		uncertainEnd().ifPresent(one -> doubts
				.add(AdmissibilityTexts.message("doubt.ended", one.getId(), one.getValidTo().toString())));
		if (edition.isEmpty() && !inForce.isEmpty() && !endedForGroup()) {
			doubts.add(AdmissibilityTexts.message("doubt.no-criteria"));
		}
		boolean unknownTerm = edition.filter(one -> one.getValidTo() == null && !one.isVerified()
				|| Editions.of(catalogue).state(one, on) == EditionState.UNKNOWN_TERM).isPresent();
		if (unknownTerm || catalogue.getEditions().isEmpty()) {
			doubts.add(AdmissibilityTexts.message("doubt.term"));
		}
		if (fact(Condition.CERTIFIES).map(AdmissibilityFact::getAnswer).filter(Answer.YES::equals).isEmpty()
				&& isLabel()) {
			doubts.add(AdmissibilityTexts.message("doubt.certifies"));
		}
		String open = conditions.stream().filter(result -> result.condition() != Condition.LINKED)
				.filter(result -> result.answer() == Answer.UNKNOWN).map(ConditionResult::id)
				.collect(Collectors.joining(", "));
		if (!open.isEmpty() && isLabel()) {
			doubts.add(AdmissibilityTexts.message("doubt.presupposed", open));
		}
		return doubts;
	}
}

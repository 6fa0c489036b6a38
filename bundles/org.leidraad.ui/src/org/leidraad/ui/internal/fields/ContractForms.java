/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import static org.leidraad.ui.internal.fields.FormParts.definition;
import static org.leidraad.ui.internal.fields.FormParts.field;
import static org.leidraad.ui.internal.fields.FormParts.form;
import static org.leidraad.ui.internal.fields.FormParts.listed;
import static org.leidraad.ui.internal.fields.FormParts.named;
import static org.leidraad.ui.internal.fields.FormParts.page;
import static org.leidraad.ui.internal.fields.FormParts.paragraph;
import static org.leidraad.ui.internal.fields.FormParts.picked;
import static org.leidraad.ui.internal.fields.FormParts.section;
import static org.leidraad.ui.internal.fields.FormParts.simple;
import static org.leidraad.ui.internal.fields.FormParts.suggested;
import static org.leidraad.ui.internal.fields.FormParts.whole;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.model.Contract;
import org.leidraad.model.Regime;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.modification.GoverningLaw;

/** The forms of contracts: what was agreed, how it changed, and how it is followed up. */
final class ContractForms {

	private ContractForms() {
	}

	static Map<EClass, FormLayout> all() {
		return Map.of(Literals.CONTRACT, contract(), Literals.EVALUATION_MOMENT, evaluationMoment(),
				Literals.REVIEW_CLAUSE,
				simple(field(Literals.REVIEW_CLAUSE__KIND), field(Literals.REVIEW_CLAUSE__ARTICLE),
						paragraph(Literals.REVIEW_CLAUSE__TEXT), field(Literals.REVIEW_CLAUSE__OPTION),
						field(Literals.REVIEW_CLAUSE__AMOUNT), field(Literals.REVIEW_CLAUSE__EXERCISE_BY),
						field(Literals.REVIEW_CLAUSE__EXERCISED_ON), listed(Literals.REVIEW_CLAUSE__MODIFICATIONS)),
				Literals.INCENTIVE,
				simple(field(Literals.INCENTIVE__KIND), field(Literals.INCENTIVE__AMOUNT),
						picked(Literals.INCENTIVE__CRITERION), paragraph(Literals.INCENTIVE__CONDITION),
						field(Literals.INCENTIVE__GRANTED_ON)),
				Literals.MODIFICATION, modification(), Literals.PERFORMANCE_CHECK,
				simple(picked(Literals.PERFORMANCE_CHECK__CRITERION), field(Literals.PERFORMANCE_CHECK__DATE),
						field(Literals.PERFORMANCE_CHECK__VALUE), field(Literals.PERFORMANCE_CHECK__RESULT),
						paragraph(Literals.PERFORMANCE_CHECK__FOLLOW_UP)),
				Literals.CONTRACT_EVENT, contractEvent(), Literals.FACTORY_DISCLOSURE, factoryDisclosure(),
				Literals.AUDIT_FINDING,
				simple(field(Literals.AUDIT_FINDING__FACTORY), field(Literals.AUDIT_FINDING__DATE),
						paragraph(Literals.AUDIT_FINDING__STATEMENT), paragraph(Literals.AUDIT_FINDING__REMEDY),
						field(Literals.AUDIT_FINDING__REMEDY_DUE), field(Literals.AUDIT_FINDING__REMEDIED_ON)));
	}

	private static FormLayout contract() {
		return form(definition(
				named(field(Literals.CONTRACT__SUPPLIER), field(Literals.CONTRACT__TYPE),
						field(Literals.CONTRACT__REFERENCE), field(Literals.CONTRACT__AWARD_NOTICE),
						field(Literals.CONTRACT__VALUE), suggested(Literals.CONTRACT__CURRENCY),
						field(Literals.CONTRACT__START), field(Literals.CONTRACT__END),
						field(Literals.CONTRACT__MANAGER), field(Literals.CONTRACT__PROCUREMENT)),
				section("law", field(Literals.CONTRACT__REGIME), field(Literals.CONTRACT__BUYER_CLASS),
						field(Literals.CONTRACT__ORIGINAL_VALUE), field(Literals.CONTRACT__INDEX_FACTOR),
						whole(Literals.CONTRACT__INDEXATION)),
				section("evaluations", field(Literals.CONTRACT__EVALUATIONS))),
				page("clauses", section("review", field(Literals.CONTRACT__CLAUSES)), belgium(),
						section("incentives", field(Literals.CONTRACT__INCENTIVES))),
				page("ledger", section("", field(Literals.CONTRACT__MODIFICATIONS))),
				page("follow", section("kept", field(Literals.CONTRACT__CHECKS)),
						section("factories", field(Literals.CONTRACT__DISCLOSURES)),
						section("chain", field(Literals.CONTRACT__AUDIT_FINDINGS))),
				page(FormLayouts.LINKS,
						section("monitors", field(Literals.CONTRACT__CRITERIA), field(Literals.CONTRACT__INDICATORS)),
						section("flows", listed(Literals.CONTRACT__FLOWS))));
	}

	private static FormSection belgium() {
		return section("belgium",
				belgian(Literals.CONTRACT__PROVISIONAL_ACCEPTANCE), belgian(Literals.CONTRACT__GUARANTEE_END),
				belgian(Literals.CONTRACT__MANUAL_SERVICES).whole(), belgian(Literals.CONTRACT__EVENTS));
	}

	/** What is filled in stays in sight, even where another law governs. */
	private static FieldSpec belgian(EStructuralFeature feature) {
		return field(feature).when(element -> element instanceof Contract contract
				&& (contract.eIsSet(feature) || governedByBelgium(contract)));
	}

	private static boolean governedByBelgium(Contract contract) {
		return contract.getRegime() == Regime.BE || EcoreUtil.getRootContainer(contract) instanceof Roadmap roadmap
				&& GoverningLaw.of(contract, roadmap) == Regime.BE;
	}

	private static FormLayout contractEvent() {
		return form(definition(
				named(field(Literals.CONTRACT_EVENT__CLAUSE).whole(), field(Literals.CONTRACT_EVENT__DATE),
						field(Literals.CONTRACT_EVENT__KNOWN_ON), field(Literals.CONTRACT_EVENT__DISADVANTAGE),
						field(Literals.CONTRACT_EVENT__REMEDY)),
				section("claim", field(Literals.CONTRACT_EVENT__NOTICED_ON),
						field(Literals.CONTRACT_EVENT__FIGURES_ON))));
	}

	private static FormLayout evaluationMoment() {
		return form(definition(
				named(field(Literals.EVALUATION_MOMENT__DATE), field(Literals.EVALUATION_MOMENT__HELD),
						whole(Literals.EVALUATION_MOMENT__PARTICIPANTS)),
				section("said", paragraph(Literals.EVALUATION_MOMENT__FINDINGS),
						paragraph(Literals.EVALUATION_MOMENT__LESSONS),
						paragraph(Literals.EVALUATION_MOMENT__DECISIONS)),
				section("after", field(Literals.EVALUATION_MOMENT__FOLLOW_UPS),
						listed(Literals.EVALUATION_MOMENT__LESSONS_LEARNT))));
	}

	private static FormLayout modification() {
		return form(definition(
				named(field(Literals.MODIFICATION__DATE), field(Literals.MODIFICATION__AMOUNT)),
				section("facts", field(Literals.MODIFICATION__FACTS)),
				section("verdict", whole(Literals.MODIFICATION__DRAWER), whole(Literals.MODIFICATION__CLAUSE),
						paragraph(Literals.MODIFICATION__REASON),
						paragraph(Literals.MODIFICATION__CHOICE_REASON),
						field(Literals.MODIFICATION__DECIDED_BY), field(Literals.MODIFICATION__LAWYER_CONSULTED)),
				section("notice", field(Literals.MODIFICATION__NOTICE_DATE), field(Literals.MODIFICATION__NOTICE))));
	}

	private static FormLayout factoryDisclosure() {
		return form(definition(
				named(field(Literals.FACTORY_DISCLOSURE__FACTORY), field(Literals.FACTORY_DISCLOSURE__COUNTRY),
						field(Literals.FACTORY_DISCLOSURE__TIER), field(Literals.FACTORY_DISCLOSURE__DATE),
						whole(Literals.FACTORY_DISCLOSURE__PRODUCT)),
				section("chain", listed(Literals.FACTORY_DISCLOSURE__FINDINGS))));
	}
}

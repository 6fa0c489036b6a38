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
import org.leidraad.model.RoadmapPackage.Literals;

/** The forms of contracts: what was agreed, how it changed, and how it is followed up. */
final class ContractForms {

	private ContractForms() {
	}

	static Map<EClass, FormLayout> all() {
		return Map.of(Literals.CONTRACT, contract(), Literals.EVALUATION_MOMENT, evaluationMoment(),
				Literals.REVIEW_CLAUSE,
				simple(field(Literals.REVIEW_CLAUSE__KIND), field(Literals.REVIEW_CLAUSE__ARTICLE),
						paragraph(Literals.REVIEW_CLAUSE__TEXT), field(Literals.REVIEW_CLAUSE__OPTION),
						field(Literals.REVIEW_CLAUSE__AMOUNT), field(Literals.REVIEW_CLAUSE__EXERCISED_ON)),
				Literals.INCENTIVE,
				simple(field(Literals.INCENTIVE__KIND), field(Literals.INCENTIVE__AMOUNT),
						paragraph(Literals.INCENTIVE__CONDITION)),
				Literals.MODIFICATION, modification(), Literals.PERFORMANCE_CHECK,
				simple(picked(Literals.PERFORMANCE_CHECK__CRITERION), field(Literals.PERFORMANCE_CHECK__DATE),
						field(Literals.PERFORMANCE_CHECK__RESULT), paragraph(Literals.PERFORMANCE_CHECK__FOLLOW_UP)),
				Literals.FACTORY_DISCLOSURE, factoryDisclosure(), Literals.AUDIT_FINDING,
				simple(field(Literals.AUDIT_FINDING__FACTORY), field(Literals.AUDIT_FINDING__DATE),
						paragraph(Literals.AUDIT_FINDING__STATEMENT), paragraph(Literals.AUDIT_FINDING__REMEDY),
						field(Literals.AUDIT_FINDING__REMEDY_DUE), field(Literals.AUDIT_FINDING__REMEDIED_ON)));
	}

	private static FormLayout contract() {
		return form(definition(
				named(field(Literals.CONTRACT__SUPPLIER), field(Literals.CONTRACT__TYPE),
						field(Literals.CONTRACT__VALUE), suggested(Literals.CONTRACT__CURRENCY),
						field(Literals.CONTRACT__START), field(Literals.CONTRACT__END),
						field(Literals.CONTRACT__MANAGER), field(Literals.CONTRACT__PROCUREMENT)),
				section("law", field(Literals.CONTRACT__REGIME), field(Literals.CONTRACT__BUYER_CLASS),
						whole(Literals.CONTRACT__INDEXATION), field(Literals.CONTRACT__INDEX_FACTOR)),
				section("evaluations", field(Literals.CONTRACT__EVALUATIONS))),
				page("clauses", section("review", field(Literals.CONTRACT__CLAUSES)),
						section("incentives", field(Literals.CONTRACT__INCENTIVES))),
				page("ledger", section("", field(Literals.CONTRACT__MODIFICATIONS))),
				page("follow", section("kept", field(Literals.CONTRACT__CHECKS)),
						section("factories", field(Literals.CONTRACT__DISCLOSURES)),
						section("chain", field(Literals.CONTRACT__AUDIT_FINDINGS))),
				page(FormLayouts.LINKS,
						section("monitors", field(Literals.CONTRACT__CRITERIA), field(Literals.CONTRACT__INDICATORS)),
						section("flows", listed(Literals.CONTRACT__FLOWS))));
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
				section("verdict", whole(Literals.MODIFICATION__DRAWER), paragraph(Literals.MODIFICATION__REASON),
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

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.model.AuditFinding;
import org.leidraad.model.Contract;
import org.leidraad.model.Element;
import org.leidraad.model.Incentive;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.procurement.steering.CriterionPerformance;
import org.leidraad.procurement.steering.IncentiveState;
import org.leidraad.procurement.steering.PerformanceSheet;
import org.leidraad.procurement.steering.SocialFollowUp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The JSON document of {@code performance}.
 *
 * @param locale the language of its texts
 */
public record PerformanceJson(Locale locale) {

	/**
	 * The document.
	 *
	 * @param contracts the contracts
	 * @param today the day on which is looked
	 * @return the root of the document
	 */
	public ObjectNode of(List<Contract> contracts, LocalDate today) {
		ObjectNode root = JsonDocument.NODES.objectNode();
		root.put("on", today.toString());
		ArrayNode array = root.putArray("contracts");
		contracts.forEach(contract -> contract(contract, today, array.addObject()));
		return root;
	}

	private void contract(Contract contract, LocalDate today, ObjectNode object) {
		named(contract, object);
		PerformanceSheet sheet = PerformanceSheet.of(contract, today);
		ArrayNode criteria = object.putArray("criteria");
		sheet.criteria().forEach(row -> criterion(row, criteria.addObject()));
		ArrayNode incentives = object.putArray("incentives");
		sheet.incentives().forEach(state -> incentive(state, incentives.addObject()));
		chain(SocialFollowUp.of(contract, today), object.putObject("chain"));
	}

	private static void named(Element element, ObjectNode object) {
		object.set("id", JsonDocument.text(element.getId()));
		object.set("name", JsonDocument.text(element.getName()));
	}

	private static void criterion(CriterionPerformance row, ObjectNode object) {
		named(row.criterion(), object);
		object.put("use", row.criterion().getUse().getLiteral());
		object.put("checks", row.checks().size());
		row.last().ifPresentOrElse(check -> check(check, object.putObject("last")), () -> object.putNull("last"));
		object.put("trend", row.trend().id());
		object.set("change", JsonDocument.computed(row.change()));
		object.set("planned", JsonDocument.date(row.planned().map(PerformanceCheck::getDate)));
	}

	private static void check(PerformanceCheck check, ObjectNode object) {
		object.set("id", JsonDocument.text(check.getId()));
		object.set("date", JsonDocument.date(Optional.ofNullable(check.getDate())));
		object.put("result", check.getResult().getLiteral());
		object.set("value", JsonDocument.entered(Optional.ofNullable(check.getValue())));
		ArrayNode evidence = object.putArray("evidence");
		if (check.eIsSet(Literals.ELEMENT__EVIDENCE)) {
			check.getEvidence().forEach(evidence::add);
		}
		object.set("followUp", JsonDocument.text(check.getFollowUp()));
	}

	private void incentive(IncentiveState state, ObjectNode object) {
		Incentive incentive = state.incentive();
		named(incentive, object);
		object.put("kind", incentive.getKind().getLiteral());
		object.set("criterion", JsonDocument
				.text(incentive.getCriterion() == null ? null : incentive.getCriterion().getId()));
		object.set("amount", JsonDocument.entered(Optional.ofNullable(incentive.getAmount())));
		object.put("applies", state.applies().id());
		object.set("since", JsonDocument.date(state.since()));
		object.set("granted", JsonDocument.date(state.granted()));
		object.put("text", state.sentence().in(locale));
	}

	private void chain(SocialFollowUp chain, ObjectNode object) {
		object.put("factories", chain.factories().size());
		ObjectNode tiers = object.putObject("tiers");
		chain.byTier().forEach((tier, number) -> tiers.put(tier.toString(), number));
		ObjectNode countries = object.putObject("countries");
		chain.byCountry().forEach((country, number) -> countries.put(country, number));
		ArrayNode findings = object.putArray("findings");
		chain.findings().forEach(finding -> finding(chain, finding, findings.addObject()));
		ArrayNode texts = object.putArray("texts");
		chain.sentences().forEach(sentence -> texts.add(sentence.in(locale)));
	}

	private static void finding(SocialFollowUp chain, AuditFinding finding, ObjectNode object) {
		named(finding, object);
		object.set("factory",
				JsonDocument.text(finding.getFactory() == null ? null : finding.getFactory().getId()));
		object.put("state", chain.state(finding).id());
		object.set("due", JsonDocument.date(Optional.ofNullable(finding.getRemedyDue())));
		object.set("remedied", JsonDocument.date(Optional.ofNullable(finding.getRemediedOn())
				.filter(day -> chain.state(finding) == SocialFollowUp.State.REMEDIED)));
	}
}

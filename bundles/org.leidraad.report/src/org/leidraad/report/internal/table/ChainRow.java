/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.report.internal.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.leidraad.model.AuditFinding;
import org.leidraad.model.Contract;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.steering.SocialFollowUp;
import org.leidraad.report.internal.ReportFacts;

/**
 * A finding in the chain of suppliers behind a contract, or what can be said of the chain as a whole.
 *
 * @param facts what the report is about
 * @param contract the contract
 * @param chain the chain behind it
 * @param finding the finding; null for the line about the whole
 */
record ChainRow(ReportFacts facts, Contract contract, SocialFollowUp chain, AuditFinding finding) {

	/** For each contract with factories or findings a line about the whole, then its findings. */
	static List<ChainRow> of(ReportFacts facts) {
		List<ChainRow> rows = new ArrayList<>();
		for (Contract contract : facts.roadmap().getContracts()) {
			SocialFollowUp chain = SocialFollowUp.of(contract, facts.on());
			if (!chain.factories().isEmpty() || !chain.findings().isEmpty()) {
				rows.add(new ChainRow(facts, contract, chain, null));
				chain.findings().forEach(finding -> rows.add(new ChainRow(facts, contract, chain, finding)));
			}
		}
		return rows;
	}

	String contractName() {
		return ModelNames.element(facts.locale(), contract);
	}

	/** The finding and where it is, or the sentences about the whole. */
	String what() {
		if (finding == null) {
			return String.join(" ", chain.sentences().stream().map(each -> each.in(facts.locale())).toList());
		}
		String name = ModelNames.element(facts.locale(), finding);
		return finding.getFactory() == null
				? name
				: facts.text("chain.finding", name, ModelNames.element(facts.locale(), finding.getFactory()));
	}

	String state() {
		return finding == null
				? null
				: facts.text("chain." + chain.state(finding).name().toLowerCase(Locale.ROOT));
	}

	/** What must be done and by when, or when it was done. */
	String remedy() {
		if (finding == null) {
			return null;
		}
		String remedy = finding.getRemedy() == null ? "" : finding.getRemedy().strip();
		if (facts.isDone(finding.getRemediedOn())) {
			return facts.text("chain.remedy.done", remedy, facts.format().shortDate(finding.getRemediedOn())).strip();
		}
		return finding.getRemedyDue() == null
				? remedy
				: facts.text("chain.remedy.due", remedy, facts.format().shortDate(finding.getRemedyDue())).strip();
	}
}

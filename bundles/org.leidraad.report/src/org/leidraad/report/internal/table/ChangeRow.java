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

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.leidraad.model.Contract;
import org.leidraad.model.Drawer;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.modification.Ladekast;
import org.leidraad.procurement.modification.LedgerRow;
import org.leidraad.procurement.modification.ModificationLedger;
import org.leidraad.procurement.modification.ModificationVerdict;
import org.leidraad.report.internal.MoneyFormat;
import org.leidraad.report.internal.ReportFacts;

/**
 * A change of a contract, as the ledger judges it. Verdicts are an indication and no legal advice.
 *
 * @param facts what the report is about
 * @param contract the contract
 * @param row the change in the ledger
 */
record ChangeRow(ReportFacts facts, Contract contract, LedgerRow row) {

	/**
	 * All changes until the date of the report of all contracts, by contract in the order of the roadmap and by date.
	 */
	static List<ChangeRow> of(ReportFacts facts) {
		List<ChangeRow> rows = new ArrayList<>();
		for (Contract contract : facts.roadmap().getContracts()) {
			ModificationLedger.asOf(contract, facts.roadmap(), facts.on()).rows()
					.forEach(row -> rows.add(new ChangeRow(facts, contract, row)));
		}
		return rows;
	}

	String contractName() {
		return ModelNames.element(facts.locale(), contract);
	}

	String name() {
		return ModelNames.element(facts.locale(), row.change());
	}

	/** The contract and the day. */
	String place() {
		return row.change().getDate() == null
				? contractName()
				: facts.text("change.place", contractName(), facts.format().shortDate(row.change().getDate()));
	}

	String amountText() {
		return row.change().getAmount() == null
				? "–"
				: new ContractRow(facts, contract).currency() + '\u00A0' + money(row.change().getAmount());
	}

	private String money(BigDecimal amount) {
		return new MoneyFormat(facts.locale()).brief(amount);
	}

	/** The drawer in which it is booked, else the one that fits, else that none does. */
	String drawer() {
		Optional<Drawer> booked = row.booked();
		if (booked.isPresent()) {
			return Ladekast.name(booked.get()).in(facts.locale());
		}
		return row.verdict().map(verdict -> verdict.chosen()
				.map(drawer -> facts.text("change.proposed", Ladekast.name(drawer).in(facts.locale())))
				.orElse(facts.text("change.none"))).orElse(facts.text("change.undecided"));
	}

	/** Where the law has the ground. */
	String article() {
		return row.verdict().filter(verdict -> verdict.drawer().isPresent())
				.map(verdict -> verdict.article().in(facts.locale())).orElse(null);
	}

	/** The net sum in the small drawer and how full it is; null where it has no limit. */
	String smallText() {
		return row.share().map(share -> facts.text("change.small", money(row.small()), facts.format().percent(share)))
				.orElse(null);
	}

	/** Whether a notice is due or was published. */
	String notice() {
		if (facts.isDone(row.change().getNoticeDate())) {
			return facts.text("change.published", facts.format().shortDate(row.change().getNoticeDate()));
		}
		return facts.text(row.verdict().filter(ModificationVerdict::noticeRequired).isPresent()
				? "change.toPublish"
				: "change.noNotice");
	}

	/** What to look at, and why it could not be judged. */
	String remarks() {
		String warnings = row.warnings().stream().map(warning -> warning.message().in(facts.locale()))
				.collect(Collectors.joining(" "));
		String contradicted = row.isContradicted() ? facts.text("change.contradicted") : "";
		String unjudged = row.unjudged().map(why -> why.in(facts.locale())).orElse("");
		String all = String.join(" ", List.of(contradicted, unjudged, warnings)).strip().replaceAll(" +", " ");
		return all.isEmpty() ? null : all;
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.cli.internal.text;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.leidraad.cli.internal.Session;
import org.leidraad.model.AuditFinding;
import org.leidraad.model.CheckResult;
import org.leidraad.model.Contract;
import org.leidraad.model.PerformanceCheck;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.steering.CriterionPerformance;
import org.leidraad.procurement.steering.IncentiveState;
import org.leidraad.procurement.steering.PerformanceSheet;
import org.leidraad.procurement.steering.SocialFollowUp;
import org.leidraad.procurement.steering.Trend;

/**
 * What {@code performance} prints: of each contract the criteria agreed with their last checks, what bonuses and
 * deductions come to, and the chain behind it.
 *
 * @param session where to, and in what language
 */
public record PerformanceText(Session session) {

	private static final String ROW = "    ";
	private static final String INDENT = "      ";

	/**
	 * Prints how contracts do.
	 *
	 * @param file the roadmap file
	 * @param contracts the contracts
	 * @param today the day on which is looked
	 */
	public void print(Path file, List<Contract> contracts, LocalDate today) {
		if (contracts.isEmpty()) {
			session.print("performance.none", file);
			return;
		}
		session.print("performance.head", file, today.toString());
		for (Contract contract : contracts) {
			PerformanceSheet sheet = PerformanceSheet.of(contract, today);
			session.terminal().print("");
			session.terminal().print(ModelNames.element(session.locale(), contract));
			part("criteria", sheet.criteria(), this::criterion);
			part("incentives", sheet.incentives(), this::incentive);
			chain(SocialFollowUp.of(contract, today));
		}
	}

	private <T> void part(String key, List<T> rows, Consumer<T> printed) {
		session.terminal().print("  " + session.text("performance." + key));
		if (rows.isEmpty()) {
			wrapped(" ", session.text("performance.no-" + key));
		}
		rows.forEach(printed);
	}

	private void criterion(CriterionPerformance row) {
		List<String> parts = new ArrayList<>();
		row.last().ifPresentOrElse(check -> checked(row, check, parts),
				() -> parts.add(session.text("performance.never")));
		row.planned().map(PerformanceCheck::getDate)
				.ifPresent(date -> parts.add(session.text("performance.planned", date.toString())));
		wrapped(sign(row), session.text("performance.line", ModelNames.element(session.locale(), row.criterion()),
				String.join(session.text("performance.and"), parts)));
	}

	private void checked(CriterionPerformance row, PerformanceCheck check, List<String> parts) {
		String result = ModelNames.choice(session.locale(), check.getResult());
		String dated = check.getDate() == null
				? result
				: session.text("performance.checked", result, check.getDate().toString());
		parts.add(row.trend() == Trend.UNKNOWN ? dated : dated + ", " + row.trend().title().in(session.locale()));
		parts.add(row.hasEvidence()
				? session.text("performance.evidence", String.join(", ", check.getEvidence()))
				: session.text("performance.no-evidence"));
	}

	private String sign(CriterionPerformance row) {
		return switch (row.last().map(PerformanceCheck::getResult).orElse(CheckResult.NOT_CHECKED)) {
			case MET -> session.terminal().sign("✓", "+");
			case PARTLY -> session.terminal().sign("▲", "!");
			case NOT_MET -> session.terminal().sign("✗", "x");
			case NOT_CHECKED -> session.terminal().sign("○", "o");
		};
	}

	private void incentive(IncentiveState state) {
		wrapped(sign(state), session.text("performance.incentive",
				ModelNames.choice(session.locale(), state.incentive().getKind()),
				state.sentence().in(session.locale())));
	}

	private String sign(IncentiveState state) {
		if (state.isGranted()) {
			return session.terminal().sign("✓", "+");
		}
		return switch (state.applies()) {
			case YES -> session.terminal().sign("▲", "!");
			case NO -> session.terminal().sign("–", "-");
			case UNKNOWN -> "?";
		};
	}

	private void chain(SocialFollowUp chain) {
		session.terminal().print("  " + session.text("performance.chain"));
		chain.sentences().forEach(sentence -> wrapped(" ", sentence.in(session.locale())));
		chain.findings().forEach(finding -> wrapped(sign(chain.state(finding)),
				session.text("performance.line", ModelNames.element(session.locale(), finding),
						state(finding, chain.state(finding)))));
	}

	private String state(AuditFinding finding, SocialFollowUp.State state) {
		return switch (state) {
			case REMEDIED -> session.text("performance.remedied", finding.getRemediedOn().toString());
			case OVERDUE -> session.text("performance.overdue", finding.getRemedyDue().toString());
			case OPEN -> Optional.ofNullable(finding.getRemedyDue())
					.map(due -> session.text("performance.open", due.toString()))
					.orElseGet(() -> session.text("performance.open-undated"));
		};
	}

	private String sign(SocialFollowUp.State state) {
		return switch (state) {
			case REMEDIED -> session.terminal().sign("✓", "+");
			case OVERDUE -> session.terminal().sign("◷", "@");
			case OPEN -> session.terminal().sign("○", "o");
		};
	}

	private void wrapped(String sign, String text) {
		List<String> lines = Wrapping.lines(text, Wrapping.PAGE - INDENT.length());
		session.terminal().print(ROW + sign + ' ' + lines.getFirst());
		lines.stream().skip(1).forEach(line -> session.terminal().print(INDENT + line));
	}
}

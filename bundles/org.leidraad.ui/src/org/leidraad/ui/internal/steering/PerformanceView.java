/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.steering;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.leidraad.model.Contract;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.procurement.steering.CriterionPerformance;
import org.leidraad.procurement.steering.IncentiveState;
import org.leidraad.procurement.steering.PerformanceSheet;
import org.leidraad.procurement.steering.SocialFollowUp;
import org.leidraad.ui.internal.fields.ElementLabels;
import org.leidraad.ui.internal.figures.ContractView;
import org.leidraad.ui.internal.figures.ViewHead;
import org.leidraad.ui.internal.steering.SheetTable.Column;
import org.leidraad.ui.internal.theme.Appearance;

/**
 * Whether the contract that one looks at does what was agreed: its criteria with their last checks, what bonuses and
 * deductions come to, and the chain behind it.
 */
public final class PerformanceView extends ContractView {

	/** Identifier of the view. */
	public static final String ID = "org.leidraad.ui.performance";

	private static final int COLUMNS = 2;
	private static final List<Column> CRITERIA = List.of(new Column("checks.criterion", 290),
			new Column("checks.last", 125), new Column("sheet.result", 150), new Column("sheet.trend", 135),
			new Column("sheet.evidence", 180), new Column("sheet.planned", 110));
	private static final List<Column> INCENTIVES = List.of(new Column("sheet.incentive", 235),
			new Column("sheet.state", 310), new Column("column.kind", 165), new Column("sheet.amount", 90),
			new Column("checks.criterion", 205));
	private static final List<Column> CHAIN = List.of(new Column("sheet.what", 300), new Column("column.kind", 180),
			new Column("sheet.where", 240), new Column("sheet.state", 180), new Column("column.date", 120));
	private static final int RESULT = 2;
	private static final int STATE = 1;
	private static final int FAR = 3;

	private SheetTable criteria;
	private SheetTable incentives;
	private SheetTable chain;

	/** Made by the workbench. */
	public PerformanceView() {
		super("performance", "performance");
	}

	@Override
	protected int columns() {
		return COLUMNS;
	}

	@Override
	protected void createContent(ViewHead head, CTabFolder tabs) {
		Button checks = new Button(head.row(), SWT.PUSH);
		checks.setText(SteeringWords.get("button.checks"));
		checks.setToolTipText(SteeringWords.get("tip.checks"));
		checks.setData("org.leidraad.id", "performance.checks");
		checks.addListener(SWT.Selection, event -> session().ifPresent(one -> contract().ifPresent(
				new SteerStarter(getSite().getShell(), one, LocalDate.now())::checks)));
		criteria = table("criteria", RESULT, CRITERIA);
		incentives = table("incentives", STATE, INCENTIVES);
		chain = table("chain", FAR, CHAIN);
		Appearance.onChange(tabs, () -> List.of(criteria, incentives, chain).forEach(SheetTable::themed));
	}

	private SheetTable table(String key, int signs, List<Column> columns) {
		SheetTable table = new SheetTable(tabs(), "performance." + key, signs, columns, this::open);
		tab("", table.control());
		return table;
	}

	private void open(Element element) {
		session().filter(one -> one.holds(element)).ifPresent(one -> one.jump(element));
	}

	@Override
	protected void show(Contract contract, Roadmap roadmap) {
		PerformanceSheet sheet = PerformanceSheet.of(contract, LocalDate.now());
		SocialFollowUp follow = SocialFollowUp.of(contract, LocalDate.now());
		SheetLines lines = new SheetLines(Locale.getDefault());
		name(0, "criteria", sheet.criteria().size());
		criteria.fill(lines.criteria(sheet), criteria(sheet));
		name(1, "incentives", sheet.incentives().size());
		incentives.fill(lines.incentives(sheet), incentives(sheet));
		name(2, "chain", follow.findings().size() + follow.factories().size());
		chain.fill(lines.chain(follow), follow.sentences().stream().map(one -> one.in(Locale.getDefault()))
				.collect(Collectors.joining(" "))
				+ (follow.factories().isEmpty()
						? ' ' + SteeringWords.get("sheet.chain.ask")
						: ""));
	}

	private void name(int tab, String key, int number) {
		name(tabs().getItem(tab), SteeringWords.get("sheet.tab." + key, number));
	}

	private static String criteria(PerformanceSheet sheet) {
		if (sheet.criteria().isEmpty()) {
			return SteeringWords.get("checks.no-criteria", ElementLabels.text(sheet.contract()));
		}
		long checked = sheet.criteria().stream().filter(row -> row.last().isPresent()).count();
		long proven = sheet.criteria().stream().filter(CriterionPerformance::hasEvidence).count();
		return checked == 0
				? SteeringWords.get("sheet.criteria.unchecked")
				: SteeringWords.get("sheet.criteria", checked, sheet.criteria().size(), proven);
	}

	private static String incentives(PerformanceSheet sheet) {
		long open = sheet.incentives().stream()
				.filter(state -> state.applies() == IncentiveState.Applies.YES && !state.isGranted()).count();
		return sheet.incentives().isEmpty()
				? SteeringWords.get("sheet.incentives.none")
				: SteeringWords.get("sheet.incentives", open);
	}

	@Override
	protected String empty(boolean isOpen) {
		return SteeringWords.get(isOpen ? "sheet.empty.contract" : "sheet.empty.none");
	}

	@Override
	protected void focusContent() {
		List.of(criteria, incentives, chain).get(Math.max(0, tabs().getSelectionIndex())).setFocus();
	}
}

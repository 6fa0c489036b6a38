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
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.leidraad.model.Contract;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.procurement.steering.CriterionPerformance;
import org.leidraad.procurement.steering.IncentiveState;
import org.leidraad.procurement.steering.PerformanceSheet;
import org.leidraad.procurement.steering.SocialFollowUp;
import org.leidraad.ui.internal.commands.ElementChooser;
import org.leidraad.ui.internal.fields.Edits;
import org.leidraad.ui.internal.fields.ElementLabels;
import org.leidraad.ui.internal.figures.FollowingView;
import org.leidraad.ui.internal.figures.ViewHead;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.steering.SheetTable.Column;
import org.leidraad.ui.internal.theme.Appearance;

/**
 * Whether the contract that one looks at does what was agreed: its criteria with their last checks, what bonuses and
 * deductions come to, and the chain behind it.
 */
public final class PerformanceView extends FollowingView {

	/** Identifier of the view. */
	public static final String ID = "org.leidraad.ui.performance";

	private static final int COLUMNS = 2;
	private static final int TAB_HEIGHT = 26;
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

	private ViewHead head;
	private CTabFolder tabs;
	private SheetTable criteria;
	private SheetTable incentives;
	private SheetTable chain;
	private List<Contract> contracts = List.of();
	private Optional<Contract> shown = Optional.empty();
	private boolean followed;

	/** Made by the workbench. */
	public PerformanceView() {
		super("performance", "performance");
	}

	@Override
	protected void createContent(Composite parent) {
		head = new ViewHead(parent, COLUMNS, "performance.contract",
				ModelNames.type(Locale.getDefault(), Literals.CONTRACT), () -> {
					shown = Optional.of(contracts.get(head.place()));
					again();
				});
		Button checks = new Button(head.row(), SWT.PUSH);
		checks.setText(SteeringWords.get("button.checks"));
		checks.setToolTipText(SteeringWords.get("tip.checks"));
		checks.setData("org.leidraad.id", "performance.checks");
		checks.addListener(SWT.Selection, event -> session().ifPresent(one -> shown.ifPresent(
				new SteerStarter(getSite().getShell(), one, LocalDate.now())::checks)));
		tabs = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
		tabs.setTabHeight(TAB_HEIGHT);
		tabs.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		tabs.setData("org.leidraad.id", "performance.tabs");
		criteria = tab("criteria", RESULT, CRITERIA);
		incentives = tab("incentives", STATE, INCENTIVES);
		chain = tab("chain", FAR, CHAIN);
		tabs.setSelection(0);
		Appearance.onChange(tabs, () -> List.of(criteria, incentives, chain).forEach(SheetTable::themed));
	}

	private SheetTable tab(String key, int signs, List<Column> columns) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		SheetTable table = new SheetTable(tabs, "performance." + key, signs, columns, this::open);
		item.setControl(table.control());
		return table;
	}

	private void open(Element element) {
		session().filter(one -> one.holds(element)).ifPresent(one -> one.jump(element));
	}

	@Override
	public void selected() {
		followed = false;
		again();
	}

	@Override
	protected boolean fill(RoadmapSession session) {
		contracts = List.copyOf(session.roadmap().getContracts());
		Optional<Contract> front = followed
				? Optional.empty()
				: ElementChooser.around(session.place().element(), Contract.class);
		followed = true;
		shown = front.or(() -> shown).filter(contracts::contains).or(() -> contracts.stream().findFirst());
		shown.ifPresent(this::show);
		return shown.isPresent();
	}

	private void show(Contract contract) {
		head.choices(contracts.stream().map(ElementLabels::text).toList(), contracts.indexOf(contract));
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
		tabs.getItem(tab).setText("  " + SteeringWords.get("sheet.tab." + key, number) + "  ");
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
	protected Empty explain(Optional<Roadmap> roadmap, Optional<EditingDomain> domain) {
		if (roadmap.isEmpty() || domain.isEmpty()) {
			return new Empty(SteeringWords.get("sheet.empty.none"), Optional.empty());
		}
		return new Empty(SteeringWords.get("sheet.empty.contract"), Optional.of(new Offer(
				ModelNames.adding(Locale.getDefault(), Literals.CONTRACT),
				Edits.add(domain.get(), roadmap.get(), Literals.ROADMAP__CONTRACTS,
						Edits.part(Literals.ROADMAP__CONTRACTS)))));
	}

	@Override
	protected void focusContent() {
		List.of(criteria, incentives, chain).get(Math.max(0, tabs.getSelectionIndex())).setFocus();
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Repair;
import org.leidraad.model.Roadmap;
import org.leidraad.ui.internal.fields.Breadcrumb;
import org.leidraad.ui.internal.fields.Breadcrumb.Step;
import org.leidraad.ui.internal.fields.Numbering;
import org.leidraad.ui.internal.fields.SeveritySign;
import org.leidraad.ui.internal.figures.FollowingView;
import org.leidraad.ui.internal.session.FindingIndex;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.theme.Appearance;

/** What is broken in the roadmap in front: one sentence and one button each. */
public final class FindingsView extends FollowingView {

	/** Identifier of the view. */
	public static final String ID = "org.leidraad.ui.findings";

	private TableViewer table;
	private RepairBar repairs;
	private SeverityFilter filter;
	private AcceptedFilter accepted;

	/** Made by the workbench. */
	public FindingsView() {
		super("findings", "findings");
	}

	@Override
	protected void createContent(Composite parent) {
		((GridLayout) parent.getLayout()).verticalSpacing = 0;
		createTable(parent);
		repairs = new RepairBar(parent, this::repair);
		filter = new SeverityFilter(getViewSite().getActionBars(), this::again);
		accepted = new AcceptedFilter(getViewSite().getActionBars(), this::again);
		Appearance.onChange(parent, this::themed);
	}

	private void themed() {
		filter.themed();
		accepted.themed();
		table.refresh();
	}

	private void createTable(Composite parent) {
		Composite holder = new Composite(parent, SWT.NONE);
		holder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		TableColumnLayout columns = new TableColumnLayout();
		holder.setLayout(columns);
		table = new TableViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
		table.getTable().setData("org.leidraad.id", "findings.table");
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(columns, "column.what", 78, FindingsView::what, true);
		column(columns, "column.where", 22, FindingsView::where, false);
		table.addSelectionChangedListener(event -> repairs.show(chosen()));
		table.addDoubleClickListener(event -> jump());
		table.getTable().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR) {
				jump();
				event.doit = false;
			}
		});
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		table.getTable().setMenu(menu.createContextMenu(table.getTable()));
	}

	private void column(TableColumnLayout layout, String key, int weight, Function<Finding, String> text,
			boolean sign) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.LEFT);
		column.getColumn().setText(FindingTexts.get(key));
		column.setLabelProvider(new ColumnLabelProvider() {

			@Override
			public String getText(Object row) {
				return text.apply((Finding) row);
			}

			@Override
			public Image getImage(Object row) {
				return sign ? SeveritySign.image(((Finding) row).severity()) : null;
			}
		});
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 120, true));
	}

	private static String what(Finding finding) {
		String sentence = finding.message().in(Locale.getDefault());
		return finding.acceptance()
				.map(acceptance -> FindingTexts.get("accepted.line", sentence, acceptance.getReason().strip()))
				.orElse(sentence);
	}

	private static String where(Finding finding) {
		if (Numbering.of(finding.element()).isPresent()) {
			// the number tells the way
			return Breadcrumb.of(finding.element(), Locale.getDefault()).steps().getLast().label();
		}
		List<String> steps = Breadcrumb.of(finding.element(), Locale.getDefault()).steps().stream().map(Step::label)
				.toList();
		return String.join(" \u203A ", steps);
	}

	private void fill(IMenuManager menu) {
		chosen().ifPresent(finding -> session()
				.ifPresent(one -> new FindingMenu(table.getTable().getShell(), this::repair, this::jump)
						.fill(menu, one.roadmap(), finding, one.check().findings().of(finding.element()))));
	}

	private Optional<Finding> chosen() {
		return Optional.ofNullable((Finding) table.getStructuredSelection().getFirstElement());
	}

	private void jump() {
		chosen().ifPresent(finding -> session().ifPresent(
				one -> one.go(finding.element(), Optional.ofNullable(finding.feature()))));
	}

	private void repair(Finding finding, Repair repair) {
		session().filter(one -> one.holds(finding.element())).ifPresent(one -> {
			one.run(repair);
			one.check().check();
		});
	}

	@Override
	protected boolean hangsOnChanges() {
		return false;
	}

	@Override
	protected void followed() {
		count();
	}

	@Override
	public void checked() {
		count();
		again();
	}

	/** How many there are is said in the name of the view, and so also while the view cannot be seen. */
	private void count() {
		FindingIndex findings = findings();
		filter.count(findings);
		accepted.count(findings.accepted().size());
		int all = findings.all().size();
		setPartName(all == 0 ? FindingTexts.get("title") : FindingTexts.get("title.count", all));
	}

	private FindingIndex findings() {
		return session().map(one -> one.check().findings()).orElse(FindingIndex.EMPTY);
	}

	@Override
	protected boolean fill(RoadmapSession session) {
		FindingIndex findings = findings();
		List<Finding> shown = new ArrayList<>(findings.of(filter.shown()));
		if (accepted.isChecked()) {
			shown.addAll(findings.accepted());
		}
		Optional<Finding> before = chosen();
		int place = table.getTable().getSelectionIndex();
		table.setInput(shown);
		choose(shown, before, place);
		return !shown.isEmpty();
	}

	@Override
	protected Empty explain(Optional<Roadmap> roadmap, Optional<EditingDomain> domain) {
		if (roadmap.isEmpty()) {
			table.setInput(List.of());
			repairs.show(Optional.empty());
			return new Empty(FindingTexts.get("empty.none"), Optional.empty());
		}
		boolean isWhole = findings().all().isEmpty();
		return new Empty(FindingTexts.get(isWhole ? "empty.whole" : "empty.filtered"), Optional.empty());
	}

	/** The same finding as before, as near as possible to where it stood; otherwise the one that stands there now. */
	private void choose(List<Finding> shown, Optional<Finding> before, int place) {
		int last = shown.size() - 1;
		// one rule may find several things in an element: those at the same place first
		IntStream places = IntStream.concat(IntStream.of(place), IntStream.rangeClosed(0, last));
		int next = before.map(old -> places.filter(i -> i >= 0 && i <= last && isSame(old, shown.get(i))))
				.orElseGet(IntStream::empty).findFirst().orElse(Math.clamp(place, 0, Math.max(0, last)));
		table.getTable().setSelection(next);
		repairs.show(shown.isEmpty() ? Optional.empty() : Optional.of(shown.get(next)));
	}

	private static boolean isSame(Finding one, Finding other) {
		return one.element() == other.element() && one.rule().equals(other.rule());
	}

	@Override
	protected void focusContent() {
		table.getTable().setFocus();
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.commands;

import static org.leidraad.ui.internal.workbench.ShellTexts.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.leidraad.model.Procurement;
import org.leidraad.model.ProcurementPhase;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.report.ReportDesign;

/** The row of the report dialog that asks which procurement a report is about; hidden for a report about them all. */
final class ProcurementChoice {

	private final List<Procurement> procurements;
	private final boolean mayBeAll;
	private final Label label;
	private final Combo combo;
	private ReportDesign design;

	/**
	 * Makes the row.
	 *
	 * @param area the grid, with a column for labels
	 * @param columns columns of the grid that are left for the choice
	 * @param procurements the procurements of the roadmap
	 */
	ProcurementChoice(Composite area, int columns, List<Procurement> procurements) {
		this.procurements = List.copyOf(procurements);
		mayBeAll = procurements.stream().filter(ProcurementChoice::isOpen).count() > 1;
		label = new Label(area, SWT.NONE);
		label.setText(text("report.procurement"));
		label.setLayoutData(new GridData());
		combo = new Combo(area, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).applyTo(combo);
		if (mayBeAll) {
			combo.add(text("report.procurement.open"));
		}
		procurements.forEach(each -> combo.add(ModelNames.element(Locale.getDefault(), each)));
		combo.select(mayBeAll ? 0 : first());
	}

	private static boolean isOpen(Procurement procurement) {
		return procurement.getPhase() != ProcurementPhase.CLOSED
				&& procurement.getPhase() != ProcurementPhase.CANCELLED;
	}

	/** The first open one, else the first. */
	private int first() {
		return procurements.stream().filter(ProcurementChoice::isOpen).findFirst().map(procurements::indexOf)
				.orElse(0);
	}

	/** Shows the row where the report is about one procurement. */
	void follow(ReportDesign chosen) {
		design = chosen;
		label.setVisible(chosen.isPerProcurement());
		combo.setVisible(chosen.isPerProcurement());
		((GridData) label.getLayoutData()).exclude = !chosen.isPerProcurement();
		((GridData) combo.getLayoutData()).exclude = !chosen.isPerProcurement();
		label.getParent().layout();
	}

	/** {@return whether the report can be made: one about a procurement needs one} */
	boolean isComplete() {
		return design == null || !design.isPerProcurement() || !procurements.isEmpty();
	}

	/** {@return the identifier of the procurement; none for each open one, and for a report about the roadmap} */
	Optional<String> chosen() {
		int index = combo.getSelectionIndex() - (mayBeAll ? 1 : 0);
		return design == null || !design.isPerProcurement() || index < 0
				? Optional.empty()
				: Optional.of(procurements.get(index).getId());
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.leidraad.framework.catalogue.Edition;
import org.leidraad.framework.search.ListedCriterion;
import org.leidraad.framework.search.SideBySide;
import org.leidraad.framework.search.SideBySide.Relation;
import org.leidraad.framework.search.SideBySide.Side;
import org.leidraad.ui.internal.frameworks.CriterionSheet.Goal;

/** Shows two frameworks, or two editions of one, side by side. */
final class ComparisonDialog extends TrayDialog {

	private static final Point SIZE = new Point(1100, 720);
	/** Room for five lines, by the height of the font. */
	private static final int FULL_HEIGHT = 9;

	private final BrowserIndex index;
	private final CriterionText text = new CriterionText(Locale.getDefault());
	private final List<Side> begin;
	private SidePicker left;
	private SidePicker right;
	private ComparisonTable table;
	private Label full;
	private Label summary;
	private Button differences;

	private ComparisonDialog(Shell shell, BrowserIndex index, List<Side> begin) {
		super(shell);
		this.index = index;
		this.begin = begin;
		setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
	}

	/** {@return a dialog that begins with the frameworks of criteria, as far as there are two} */
	static ComparisonDialog of(Shell shell, BrowserIndex index, List<ListedCriterion> chosen) {
		List<Side> sides = chosen.stream().map(ComparisonDialog::side).distinct().limit(2).toList();
		List<String> frameworks = sides.stream().map(Side::framework).distinct().toList();
		// criteria of one framework may be of two editions; of two frameworks all that is in force is compared
		return new ComparisonDialog(shell, index, frameworks.size() == 1 && sides.size() == 2
				? sides
				: frameworks.stream().map(one -> new Side(one, Optional.empty())).toList());
	}

	private static Side side(ListedCriterion listed) {
		return new Side(listed.framework().id(), Optional.ofNullable(listed.criterion().getEdition()));
	}

	/** {@return a dialog that begins with two editions} */
	static ComparisonDialog ofEditions(Shell shell, BrowserIndex index, ListedCriterion listed, Goal.Editions goal) {
		String framework = listed.framework().id();
		return new ComparisonDialog(shell, index, List.of(new Side(framework, Optional.of(goal.older())),
				new Side(framework, Optional.of(goal.newer()))));
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(BrowserTexts.get("compare.title"));
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Composite head = new Composite(area, SWT.NONE);
		GridLayout layout = new GridLayout(2, true);
		layout.marginWidth = 0;
		layout.horizontalSpacing = 16;
		head.setLayout(layout);
		head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		left = new SidePicker(head, "left", index, text, this::show);
		right = new SidePicker(head, "right", index, text, this::show);
		differences = new Button(area, SWT.CHECK);
		differences.setText(BrowserTexts.get("compare.differences"));
		differences.setData("org.leidraad.id", "compare.differences");
		differences.addListener(SWT.Selection, event -> show());
		table = new ComparisonTable(area, index, text, words -> full.setText(words.replace("&", "&&")));
		full = new Label(area, SWT.WRAP);
		full.setText(BrowserTexts.get("compare.choose"));
		full.setData("org.leidraad.id", "compare.full");
		GridData lines = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
		lines.heightHint = full.getFont().getFontData()[0].getHeight() * FULL_HEIGHT;
		lines.widthHint = 400;
		full.setLayoutData(lines);
		summary = new Label(area, SWT.WRAP);
		summary.setData("org.leidraad.id", "compare.summary");
		summary.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		begin();
		return area;
	}

	private void begin() {
		left.choose(0);
		right.choose(1);
		begin.stream().findFirst().ifPresent(one -> left.choose(one.framework(), one.edition()));
		begin.stream().skip(1).findFirst().ifPresent(one -> right.choose(one.framework(), one.edition()));
		if (begin.size() == 1) {
			otherThan(begin.getFirst());
		}
		show();
	}

	/** Beside an edition stands the one that replaces it, or that it replaces; otherwise the next framework. */
	private void otherThan(Side one) {
		List<Edition> editions = index.search().all().stream()
				.filter(listed -> listed.framework().id().equals(one.framework())).findFirst()
				.map(listed -> List.copyOf(listed.catalogue().getEditions())).orElse(List.of());
		List<Edition> replacing = editions.stream().filter(edition -> edition.getSupersedes() != null).toList();
		Optional<Edition> newer = replacing.stream()
				.filter(edition -> one.edition().filter(edition.getSupersedes()::equals).isPresent()).findFirst()
				.or(() -> one.edition().filter(edition -> edition.getSupersedes() != null))
				.or(() -> replacing.stream().reduce((first, last) -> last));
		newer.ifPresentOrElse(edition -> {
			left.choose(one.framework(), Optional.of(edition.getSupersedes()));
			right.choose(one.framework(), newer);
		}, () -> {
			if (right.chosen().equals(left.chosen())) {
				right.choose(0);
			}
		});
	}

	private void show() {
		Optional<SideBySide> compared = left.chosen().flatMap(one -> right.chosen().flatMap(other -> index.crosswalk()
				.map(crosswalk -> SideBySide.of(index.search(), crosswalk, one, other, LocalDate.now()))));
		boolean editions = compared.map(ComparisonDialog::isEditions).orElse(false);
		full.setText(BrowserTexts.get("compare.choose"));
		table.show(compared, editions, differences.getSelection(), List.of(left.name(editions), right.name(editions)));
		summary.setText(compared.map(one -> summary(one, editions)).orElse(BrowserTexts.get("compare.none")));
		summary.getParent().layout();
	}

	private static boolean isEditions(SideBySide compared) {
		return compared.left().framework().equals(compared.right().framework())
				&& compared.left().edition().isPresent() && compared.right().edition().isPresent();
	}

	private static String summary(SideBySide compared, boolean editions) {
		String counts = Arrays.stream(Relation.values()).filter(one -> compared.count(one) > 0)
				.map(one -> ComparisonTable.word(one, editions) + ": " + compared.count(one))
				.collect(Collectors.joining("   \u00b7   "));
		return counts.isEmpty() ? BrowserTexts.get("compare.none") : counts;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, BrowserTexts.get("close"), true);
	}
}

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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.leidraad.ui.internal.fields.DayText;
import org.leidraad.ui.internal.theme.Css;

/**
 * Shows what could be made, each with a box to tick, and where it is asked for a day for all of them.
 *
 * @param <T> what could be made
 */
final class ChecklistDialog<T> extends TrayDialog {

	/**
	 * What the dialog asks.
	 *
	 * @param title its title
	 * @param key the beginning of the keys of its texts: key.hint and key.ok
	 * @param rows what could be made
	 * @param ticked what is ticked at first
	 * @param columns the headings with their widths and texts
	 * @param day the day to propose; none where no day is asked
	 * @param <T> what could be made
	 */
	record Question<T>(String title, String key, List<T> rows, Predicate<T> ticked, List<Column<T>> columns,
			Optional<LocalDate> day) {
	}

	/**
	 * One column.
	 *
	 * @param key the key of its heading
	 * @param width in points
	 * @param text what stands in it
	 * @param <T> what could be made
	 */
	record Column<T>(String key, int width, Function<T, String> text) {
	}

	private static final int HINT_WIDTH = 620;
	private static final int LEAST_HEIGHT = 160;
	private static final int FEW_COLUMNS = 2;
	private static final int DETAIL_LINES = 4;
	private static final int MOST_HEIGHT = 380;

	private final Question<T> question;
	private Table table;
	private List<T> chosen = List.of();
	private Optional<DayText> asked = Optional.empty();
	private Optional<LocalDate> day = Optional.empty();

	ChecklistDialog(Shell shell, Question<T> question) {
		super(shell);
		this.question = question;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** {@return what was ticked} */
	List<T> chosen() {
		return chosen;
	}

	/** {@return the day; none where no day was asked} */
	Optional<LocalDate> day() {
		return day;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(question.title());
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		((GridLayout) area.getLayout()).verticalSpacing = 8;
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(SteeringWords.get(question.key() + ".hint"));
		Css.mark(hint, Css.HINT);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.widthHint = HINT_WIDTH;
		hint.setLayoutData(data);
		question.day().ifPresent(proposed -> createDay(area, proposed));
		createTable(area);
		if (question.columns().size() > FEW_COLUMNS) {
			createDetail(area);
		}
		Link all = new Link(area, SWT.NONE);
		all.setText("<a href=\"all\">" + SteeringWords.get("link.all") + "</a>   <a href=\"none\">"
				+ SteeringWords.get("link.none") + "</a>");
		all.addListener(SWT.Selection, event -> tick("all".equals(event.text)));
		choose();
		return area;
	}

	private void createDay(Composite area, LocalDate proposed) {
		Composite row = new Composite(area, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		row.setLayout(layout);
		new Label(row, SWT.NONE).setText(SteeringWords.get(question.key() + ".day"));
		asked = Optional.of(new DayText(row, proposed, this::choose));
		asked.get().text().setData("org.leidraad.id", "checklist.day");
	}

	private void createTable(Composite area) {
		table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setData("org.leidraad.id", "checklist");
		table.setHeaderVisible(true);
		for (Column<T> column : question.columns()) {
			TableColumn made = new TableColumn(table, SWT.LEFT);
			made.setText(SteeringWords.get(column.key()));
			made.setWidth(column.width());
		}
		for (T one : question.rows()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(question.columns().stream().map(column -> column.text().apply(one)).toArray(String[]::new));
			item.setChecked(question.ticked().test(one));
		}
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = question.columns().stream().mapToInt(Column::width).sum();
		data.heightHint = Math.clamp((long) table.getItemHeight() * question.rows().size(), LEAST_HEIGHT,
				MOST_HEIGHT);
		table.setLayoutData(data);
		table.addListener(SWT.Selection, event -> choose());
	}

	/** Long texts do not fit in a column: of the chosen row they can be read here. */
	private void createDetail(Composite area) {
		Text detail = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		detail.setData("org.leidraad.id", "checklist.detail");
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
		data.heightHint = detail.getLineHeight() * DETAIL_LINES;
		data.widthHint = HINT_WIDTH;
		detail.setLayoutData(data);
		table.addListener(SWT.Selection, event -> detail.setText(question.columns().stream()
				.map(column -> column.text().apply(question.rows().get(Math.max(0, table.getSelectionIndex()))))
				.collect(Collectors.joining("\n"))));
	}

	private void tick(boolean all) {
		for (TableItem item : table.getItems()) {
			item.setChecked(all);
		}
		choose();
	}

	private void choose() {
		List<TableItem> items = Arrays.asList(table.getItems());
		chosen = items.stream().filter(TableItem::getChecked).map(items::indexOf).map(question.rows()::get).toList();
		day = asked.flatMap(DayText::day);
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(isComplete());
		}
	}

	private boolean isComplete() {
		return !chosen.isEmpty() && asked.isPresent() == day.isPresent();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, SteeringWords.get(question.key() + ".ok"), true)
				.setEnabled(isComplete());
		createButton(parent, IDialogConstants.CANCEL_ID, SteeringWords.get("button.cancel"), false);
	}
}

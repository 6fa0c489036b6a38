/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.fields;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
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
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.leidraad.model.Element;
import org.leidraad.ui.internal.theme.Icons;

/**
 * Lets a person search a list and choose out of it.
 *
 * @param <T> what is in the list
 */
public final class SearchDialog<T> extends TrayDialog {

	/**
	 * One column of the list.
	 *
	 * @param <T> what is in the list
	 * @param key the key of its heading
	 * @param weight its share of the width
	 * @param text what stands in it
	 */
	public record Column<T>(String key, int weight, Function<T, String> text) {
	}

	private final String title;
	private final List<T> all;
	private final List<Column<T>> columns;
	private final BiPredicate<T, String> matches;
	private final boolean many;
	private TableViewer table;
	private List<T> chosen = List.of();

	/**
	 * @param shell the window
	 * @param title the title of the dialog
	 * @param all the list
	 * @param columns what is shown of it
	 * @param matches whether something fits the words of a search
	 * @param many whether more than one may be chosen
	 */
	public SearchDialog(Shell shell, String title, List<T> all, List<Column<T>> columns, BiPredicate<T, String> matches,
			boolean many) {
		super(shell);
		this.title = title;
		this.all = all;
		this.columns = columns;
		this.matches = matches;
		this.many = many;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** {@return a dialog for elements, by name and by what contains them} */
	static SearchDialog<Element> ofElements(Shell shell, String title, List<Element> all, boolean many) {
		return new SearchDialog<>(shell, title, all, List.of(new Column<>("link.name", 60, ElementLabels::text),
				new Column<>("link.where", 40, SearchDialog::where)),
				(one, words) -> SearchWords.of(words).fit(ElementLabels.text(one) + ' ' + where(one)), many);
	}

	private static String where(Element element) {
		return element.eContainer() instanceof Element owner ? ElementLabels.text(owner) : "";
	}

	/** {@return what was chosen} */
	public List<T> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		((GridLayout) area.getLayout()).verticalSpacing = 8;
		Text search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(FieldTexts.get("search.message"));
		search.setData(Field.WIDGET_ID, "search");
		search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		search.addListener(SWT.Modify, event -> filter(search.getText()));
		search.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ARROW_DOWN) {
				table.getTable().setFocus();
			}
		});
		createTable(area);
		filter("");
		return area;
	}

	private void createTable(Composite area) {
		Composite holder = new Composite(area, SWT.NONE);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = columns.size() > 2 ? 900 : 560;
		data.heightHint = 380;
		holder.setLayoutData(data);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		table = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | (many ? SWT.MULTI : SWT.SINGLE));
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.getTable().setHeaderVisible(true);
		for (Column<T> column : columns) {
			TableViewerColumn made = new TableViewerColumn(table, SWT.LEFT);
			made.getColumn().setText(FieldTexts.get(column.key()));
			made.setLabelProvider(labels(column));
			layout.setColumnData(made.getColumn(), new ColumnWeightData(column.weight(), 80, true));
		}
		table.addSelectionChangedListener(event -> choose());
		table.addDoubleClickListener(event -> okPressed());
	}

	private ColumnLabelProvider labels(Column<T> column) {
		return new ColumnLabelProvider() {

			@Override
			public String getText(Object row) {
				return all.stream().filter(one -> one == row).findFirst().map(column.text()).orElse("");
			}

			@Override
			public Image getImage(Object row) {
				return column == columns.getFirst() && row instanceof Element element ? Icons.of(element) : null;
			}
		};
	}

	private void filter(String words) {
		List<T> found = all.stream().filter(one -> matches.test(one, words)).toList();
		table.setInput(found);
		if (!found.isEmpty()) {
			table.getTable().select(0);
		}
		choose();
	}

	private void choose() {
		List<Object> rows = Arrays.stream(table.getTable().getSelection()).map(TableItem::getData).toList();
		chosen = all.stream().filter(rows::contains).toList();
		if (getButton(IDialogConstants.OK_ID) != null) {
			getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, FieldTexts.get("button.choose"), true)
				.setEnabled(!chosen.isEmpty());
		createButton(parent, IDialogConstants.CANCEL_ID, FieldTexts.get("button.cancel"), false);
	}
}

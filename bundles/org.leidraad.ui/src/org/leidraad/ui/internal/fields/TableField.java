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

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.edit.ModelNames;

/** Parts edited in a table, cell by cell, with buttons to add, delete, move and open one. */
final class TableField extends Field {

	private static final int LEAST_WIDTH = 96;
	private static final int WORDS = 130;
	private static final int MIDDLING = 86;
	private static final int NARROW = 66;
	private static final int WIDEST_HEAD = 240;
	private static final int PADDING = 32;
	private static final int MOST_ROWS = 12;
	private static final int LEAST_ROWS = 2;

	private final List<EStructuralFeature> columns;
	private TableViewer table;
	private Composite holder;
	private Button delete;
	private Button up;
	private Button down;
	private Button open;

	TableField(FieldHost host, EObject owner, FieldSpec spec) {
		super(host, owner, spec);
		columns = TableColumns.of(element(), reference().getEReferenceType());
	}

	private EReference reference() {
		return (EReference) spec().feature();
	}

	@Override
	protected Control createControl(Composite parent) {
		holder = new Composite(parent, SWT.NONE);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, false);
		data.widthHint = 200;
		holder.setLayoutData(data);
		table = new TableViewer(holder, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.getTable().setHeaderVisible(true);
		table.getTable().setLinesVisible(true);
		TableColumnLayout layout = new TableColumnLayout();
		holder.setLayout(layout);
		columns.forEach(column -> column(layout, column));
		editable();
		table.addSelectionChangedListener(event -> enable());
		table.getTable().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL && !table.isCellEditorActive()) {
				delete();
			}
		});
		buttons(parent);
		return table.getTable();
	}

	private void column(TableColumnLayout layout, EStructuralFeature feature) {
		// the levels of a self-assessment have names
		FieldKind kind = feature == Literals.CLAUSE_ASSESSMENT__LEVEL ? FieldKind.LINE : FieldKind.of(feature);
		boolean number = kind == FieldKind.NUMBER || kind == FieldKind.INTEGER;
		TableViewerColumn column = new TableViewerColumn(table, number ? SWT.RIGHT : SWT.LEFT);
		column.getColumn().setText(heading(feature));
		column.getColumn().setToolTipText(
				ModelNames.hint(Locale.getDefault(), feature).orElseGet(() -> heading(feature)));
		CellText cells = new CellText(host().frameworks());
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> cells.of((Element) row, feature)));
		column.setEditingSupport(new CellEditing(table, host(), feature, this::fault));
		int least = least(kind, heading(feature));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight(kind), least, true));
	}

	private static int weight(FieldKind kind) {
		return switch (kind) {
			case LINE, PARAGRAPH -> 30;
			case CHOICE, REFERENCE, NUMBER -> 18;
			default -> 12;
		};
	}

	/** A heading can be read, unless it is very long. */
	private int least(FieldKind kind, String heading) {
		int body = switch (kind) {
			case YES_NO, INTEGER -> NARROW;
			case NUMBER, DATE -> MIDDLING;
			case LINE, PARAGRAPH -> WORDS;
			default -> LEAST_WIDTH;
		};
		GC gc = new GC(table.getTable());
		int head = gc.textExtent(heading).x + PADDING;
		gc.dispose();
		return Math.clamp(head, body, WIDEST_HEAD);
	}

	private String heading(EStructuralFeature feature) {
		String name = ModelNames.feature(Locale.getDefault(), feature);
		return unit(feature).filter(unit -> !Units.saidIn(name, unit)).map(unit -> name + " (" + unit + ')')
				.orElse(name);
	}

	/** The unit of a column where all rows agree on it. */
	private Optional<String> unit(EStructuralFeature feature) {
		List<Optional<String>> units = parts().stream().map(part -> Units.of(part, feature)).distinct().toList();
		return units.size() == 1 ? units.getFirst() : Optional.empty();
	}

	private void editable() {
		TableViewerFocusCellManager cells = new TableViewerFocusCellManager(table,
				new FocusCellOwnerDrawHighlighter(table));
		ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(table) {

			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				boolean key = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
						&& (event.keyCode == SWT.CR || event.keyCode == SWT.F2 || event.keyCode == SWT.KEYPAD_CR);
				return key || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
						|| event.eventType == ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION
						|| event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
			}
		};
		TableViewerEditor.create(table, cells, strategy, ColumnViewerEditor.TABBING_HORIZONTAL
				| ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
	}

	private void buttons(Composite parent) {
		Composite row = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(5, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		row.setLayout(layout);
		button(row, "button.add", this::add).setData(WIDGET_ID, spec().feature().getName() + ".add");
		delete = button(row, "button.delete", this::delete);
		up = button(row, "button.up", () -> move(-1));
		down = button(row, "button.down", () -> move(1));
		open = button(row, "button.details", () -> chosen().ifPresent(host()::jump));
	}

	private static Button button(Composite row, String key, Runnable action) {
		Button button = new Button(row, SWT.PUSH);
		button.setText(FieldTexts.get(key));
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private void add() {
		Element part = NewParts.of(host().domain(), element(), reference()).getFirst();
		host().run(Edits.add(host().domain(), element(), reference(), part));
		refresh();
		table.setSelection(new StructuredSelection(part), true);
		table.editElement(part, 0);
	}

	private void delete() {
		List<?> rows = table.getStructuredSelection().toList();
		if (!rows.isEmpty()) {
			host().run(Edits.delete(host().domain(), rows.stream().map(Element.class::cast).toList()));
		}
	}

	private void move(int steps) {
		chosen().flatMap(part -> Edits.move(host().domain(), part, steps)).ifPresent(host()::run);
		enable();
	}

	private Optional<Element> chosen() {
		return Optional.ofNullable((Element) table.getStructuredSelection().getFirstElement());
	}

	private List<Element> parts() {
		return ((List<?>) value()).stream().map(Element.class::cast).toList();
	}

	private void enable() {
		List<Element> parts = parts();
		int place = chosen().map(parts::indexOf).orElse(-1);
		delete.setEnabled(place >= 0);
		open.setEnabled(place >= 0);
		up.setEnabled(place > 0);
		down.setEnabled(place >= 0 && place < parts.size() - 1);
	}

	@Override
	public void commit() {
		if (table.isCellEditorActive()) {
			// a cell that loses the focus takes over what was typed
			table.getTable().forceFocus();
		}
	}

	@Override
	public void refresh() {
		if (table.isCellEditorActive()) {
			// the rows must stay while a cell of them is edited; their texts may change
			table.update(parts().toArray(), null);
			return;
		}
		int before = table.getTable().getItemCount();
		table.setInput(parts());
		for (int i = 0; i < columns.size(); i++) {
			table.getTable().getColumn(i).setText(heading(columns.get(i)));
		}
		if (before != parts().size() || before == 0) {
			int rows = Math.clamp(parts().size(), LEAST_ROWS, MOST_ROWS);
			GridData data = (GridData) holder.getLayoutData();
			data.heightHint = table.getTable().getHeaderHeight() + table.getTable().getItemHeight() * rows + 6;
			Reflow.around(holder);
		}
		enable();
	}
}

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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.CheckboxCellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.leidraad.analysis.maturity.MaturityScale;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.edit.ModelNames;

/** Edits one column of a table in place; each cell that is left writes one command. */
final class CellEditing extends EditingSupport {

	private final TableViewer table;
	private final FieldHost host;
	private final EStructuralFeature feature;
	private final Consumer<Optional<String>> fault;

	CellEditing(TableViewer table, FieldHost host, EStructuralFeature feature, Consumer<Optional<String>> fault) {
		super(table);
		this.table = table;
		this.host = host;
		this.feature = feature;
		this.fault = fault;
	}

	@Override
	protected boolean canEdit(Object row) {
		// out of all elements of a roadmap one chooses with a search, on the form
		return feature.getEType() != Literals.ELEMENT;
	}

	@Override
	protected CellEditor getCellEditor(Object row) {
		return switch (kind((Element) row)) {
			case YES_NO -> new CheckboxCellEditor(table.getTable());
			case CHOICE, REFERENCE -> combo((Element) row);
			default -> text((Element) row);
		};
	}

	private FieldKind kind(Element row) {
		return scale(row).isPresent() ? FieldKind.CHOICE : FieldKind.of(feature);
	}

	private Optional<MaturityScale> scale(Element row) {
		return new MaturityLevels(host.frameworks()).scale(row, feature);
	}

	private CellEditor combo(Element row) {
		String[] words = choices(row).stream().map(choice -> word(row, choice)).toArray(String[]::new);
		ComboBoxCellEditor editor = new ComboBoxCellEditor(table.getTable(), words, SWT.READ_ONLY);
		editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
		return editor;
	}

	private CellEditor text(Element row) {
		TextCellEditor editor = new TextCellEditor(table.getTable());
		editor.getControl().setData(Field.WIDGET_ID, feature.getName() + ".cell");
		editor.addListener(new ICellEditorListener() {

			@Override
			public void editorValueChanged(boolean oldValid, boolean newValid) {
				fault.accept(wrong(row, String.valueOf(editor.getValue())));
			}

			@Override
			public void cancelEditor() {
				fault.accept(Optional.empty());
			}

			@Override
			public void applyEditorValue() {
				// written in setValue
			}
		});
		return editor;
	}

	@Override
	protected Object getValue(Object row) {
		Element element = (Element) row;
		Object value = element.eGet(feature);
		return switch (kind(element)) {
			case YES_NO -> Boolean.TRUE.equals(value);
			case CHOICE, REFERENCE -> choices(element).indexOf(Optional.ofNullable(value));
			default -> form(element).write(value);
		};
	}

	@Override
	protected void setValue(Object row, Object edited) {
		Element element = (Element) row;
		if (edited instanceof Integer index) {
			if (index >= 0) {
				write(element, choices(element).get(index));
			}
		} else if (edited instanceof Boolean ticked) {
			write(element, Optional.of(ticked));
		} else if (edited instanceof String text) {
			fault.accept(wrong(element, text));
			switch (form(element).read(text)) {
				case Reading.Value(Object value) -> write(element, Optional.of(value));
				case Reading.Nothing() -> write(element, Optional.empty());
				case Reading.Fault fault -> table.update(element, null);
			}
		}
	}

	private void write(Element element, Optional<?> value) {
		Edits.set(host.domain(), element, feature, value).ifPresent(host::run);
	}

	private List<Optional<?>> choices(Element element) {
		List<Optional<?>> choices = new ArrayList<>();
		Optional<MaturityScale> scale = scale(element);
		if (scale.isPresent()) {
			choices.add(Optional.empty());
			scale.get().levels().forEach(level -> choices.add(Optional.of(level)));
		} else if (feature instanceof EReference reference) {
			choices.add(Optional.empty());
			Candidates.of(element, reference).forEach(one -> choices.add(Optional.of(one)));
		} else {
			ChoiceField.choices((EEnum) feature.getEType()).forEach(one -> choices.add(Optional.of(one)));
		}
		return choices;
	}

	private String word(Element row, Optional<?> choice) {
		return switch (choice.orElse(null)) {
			case Integer level -> scale(row).map(scale -> MaturityLevels.word(scale, level)).orElseGet(level::toString);
			case Enumerator one -> ModelNames.choice(Locale.getDefault(), one);
			case Element one -> ModelNames.element(Locale.getDefault(), one);
			case null, default -> FieldTexts.get("reference.none");
		};
	}

	private TextForm form(Element element) {
		return TextForms.ofCell(feature, element, host.frameworks());
	}

	private Optional<String> wrong(Element element, String text) {
		return form(element).read(text) instanceof Reading.Fault(var message)
				? Optional.of(message.in(Locale.getDefault()))
				: Optional.empty();
	}
}

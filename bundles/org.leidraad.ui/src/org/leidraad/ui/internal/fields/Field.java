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

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.leidraad.analysis.Finding;
import org.leidraad.model.Element;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.ui.internal.theme.Icons;

/**
 * One field on a form: its label, what is typed or chosen in it, and under it
 * what is wrong with it. A field writes to the roadmap only with commands.
 */
public abstract class Field {

	/** Key of the data of a widget under which the name of its feature is found. */
	public static final String WIDGET_ID = "org.leidraad.id";

	private static final int LEFT = 8;

	private final FieldHost host;
	private final Element element;
	private final FieldSpec spec;
	private FaultLines faults;
	private ControlDecoration decoration;
	private Control control;

	/**
	 * @param host where the field is shown
	 * @param element what is edited
	 * @param spec which field of it
	 */
	protected Field(FieldHost host, Element element, FieldSpec spec) {
		this.host = host;
		this.element = element;
		this.spec = spec;
	}

	/**
	 * Makes the field for a description.
	 *
	 * @param host where the field is shown
	 * @param element what is edited
	 * @param spec which field of it
	 * @return the field, without widgets yet
	 */
	public static Field of(FieldHost host, Element element, FieldSpec spec) {
		return switch (spec.kind()) {
			case LINE, PARAGRAPH, NUMBER, INTEGER, WORDS, LINES -> new TextField(host, element, spec);
			case DATE -> new DateField(host, element, spec);
			case SUGGESTION -> new SuggestionField(host, element, spec);
			case YES_NO -> new YesNoField(host, element, spec);
			case CHOICE -> new ChoiceField(host, element, spec);
			case CHOICES -> new ChoicesField(host, element, spec);
			case REFERENCE -> new ReferenceField(host, element, spec);
			case REFERENCES -> new ReferencesField(host, element, spec);
			case CHILDREN -> new ChildrenField(host, element, spec);
			case TABLE -> new TableField(host, element, spec);
			case CRITERION -> new CriterionField(host, element, spec);
		};
	}

	/**
	 * Makes the widgets in a grid: label and body.
	 *
	 * @param grid a composite with a grid of two or four columns
	 * @param labelled whether the field has a label; one that stands alone under a heading needs none
	 */
	public final void create(Composite grid, boolean labelled) {
		int columns = ((GridLayout) grid.getLayout()).numColumns;
		if (labelled) {
			label(grid);
		}
		Composite body = new Composite(grid, SWT.NONE);
		GridLayout layout = new GridLayout(1, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.marginLeft = labelled ? LEFT : 0;
		layout.marginTop = spec.kind() == FieldKind.YES_NO ? LEFT : 0;
		layout.verticalSpacing = 2;
		body.setLayout(layout);
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false, span(columns, labelled), 1);
		data.widthHint = 120;
		body.setLayoutData(data);
		control = createControl(body);
		control.setData(WIDGET_ID, spec.feature().getName());
		faults = new FaultLines(body, host);
		decorate();
		refresh();
	}

	/**
	 * Makes the widget in which the value is edited, without a value.
	 *
	 * @param parent a composite with a grid of one column
	 * @return the widget that takes the focus
	 */
	protected abstract Control createControl(Composite parent);

	/** Shows the value that the roadmap has now; what is typed and not taken over stays. */
	public abstract void refresh();

	/** {@return whether something was typed that is not in the roadmap} */
	public boolean pending() {
		return false;
	}

	/** Takes over what was typed, unless it is wrong. */
	public void commit() {
		// fields that write at once have nothing to take over
	}

	/** Forgets what was typed. */
	public void revert() {
		// fields that write at once have nothing to forget
	}

	/** {@return whether the cursor is in the field} */
	public final boolean focused() {
		return control.isFocusControl();
	}

	/** {@return which field of the element this is} */
	public final FieldSpec spec() {
		return spec;
	}

	/** Puts the cursor into the field. */
	public final void focus() {
		Reflow.show(control);
		control.setFocus();
	}

	/**
	 * Shows what the rules find wrong with the value.
	 *
	 * @param findings what is found about this field
	 */
	public final void show(List<Finding> findings) {
		faults.findings(findings);
	}

	/** {@return where the field is shown} */
	protected final FieldHost host() {
		return host;
	}

	/** {@return what is edited} */
	protected final Element element() {
		return element;
	}

	/** {@return the value that the roadmap has} */
	protected final Object value() {
		return element.eGet(spec.feature());
	}

	/**
	 * Gives the field a value, in one step that can be undone.
	 *
	 * @param value the value; none to empty the field
	 */
	protected final void write(Optional<?> value) {
		Edits.set(host.domain(), element, spec.feature(), value).ifPresent(host::run);
	}

	/**
	 * Shows or hides what is wrong with what is typed.
	 *
	 * @param sentence what is wrong; none if all is well
	 */
	protected final void fault(Optional<String> sentence) {
		if (control == null || control.isDisposed()) {
			return;
		}
		sentence.ifPresentOrElse(text -> {
			decoration.setDescriptionText(text);
			decoration.show();
		}, decoration::hide);
		faults.fault(sentence);
	}

	/** {@return the label of the field} */
	protected final String name() {
		return ModelNames.feature(Locale.getDefault(), spec.feature());
	}

	/** {@return what to fill in} */
	protected final Optional<String> hint() {
		return ModelNames.hint(Locale.getDefault(), spec.feature());
	}

	private int span(int columns, boolean labelled) {
		int body = spec.wide() ? columns - 1 : 1;
		return labelled ? body : body + 1;
	}

	private void label(Composite grid) {
		Composite area = new Composite(grid, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 4;
		area.setLayout(layout);
		GridData data = new GridData(SWT.FILL, SWT.BEGINNING, false, false);
		data.verticalIndent = LEFT - 1;
		area.setLayoutData(data);
		Label label = new Label(area, SWT.NONE);
		label.setText(spec.kind() == FieldKind.YES_NO ? "" : name().replace("&", "&&"));
		hint().filter(hint -> spec.kind() != FieldKind.YES_NO).ifPresent(hint -> {
			label.setToolTipText(hint);
			Label sign = new Label(area, SWT.NONE);
			sign.setImage(Icons.command("hint"));
			sign.setToolTipText(hint);
		});
	}

	private void decorate() {
		decoration = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
		decoration.setImage(FieldDecorationRegistry.getDefault()
				.getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		decoration.hide();
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {

			@Override
			public void getName(AccessibleEvent event) {
				event.result = name();
			}

			@Override
			public void getHelp(AccessibleEvent event) {
				event.result = hint().orElse("");
			}
		});
	}
}

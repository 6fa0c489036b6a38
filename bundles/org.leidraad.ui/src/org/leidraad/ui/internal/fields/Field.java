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
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.leidraad.analysis.Finding;
import org.leidraad.model.Element;
import org.leidraad.model.edit.ModelNames;

/**
 * One field on a form: its label, what is typed or chosen in it, and under it
 * what is wrong with it. A field writes to the roadmap only with commands.
 */
public abstract class Field {

	/** Key of the data of a widget under which the name of its feature is found. */
	public static final String WIDGET_ID = "org.leidraad.id";

	private static final int LEFT = FieldLabel.INDENT;

	private final FieldHost host;
	private final EObject owner;
	private final FieldSpec spec;
	private FaultLines faults;
	private ControlDecoration decoration;
	private Control control;

	/**
	 * @param host where the field is shown
	 * @param owner what is edited: an element, or an object that a framework adds to one
	 * @param spec which field of it
	 */
	protected Field(FieldHost host, EObject owner, FieldSpec spec) {
		this.host = host;
		this.owner = owner;
		this.spec = spec;
	}

	/**
	 * Makes the field for a description.
	 *
	 * @param host where the field is shown
	 * @param owner what is edited: an element, or an object that a framework adds to one
	 * @param spec which field of it
	 * @return the field, without widgets yet
	 */
	public static Field of(FieldHost host, EObject owner, FieldSpec spec) {
		return switch (spec.kind()) {
			case LINE, PARAGRAPH, NUMBER, INTEGER, WORDS, LINES -> new TextField(host, owner, spec);
			case DATE -> new DateField(host, owner, spec);
			case SUGGESTION -> new SuggestionField(host, owner, spec);
			case YES_NO -> new YesNoField(host, owner, spec);
			case CHOICE -> new ChoiceField(host, owner, spec);
			case CHOICES -> new ChoicesField(host, owner, spec);
			case REFERENCE -> new ReferenceField(host, owner, spec);
			case REFERENCES -> new ReferencesField(host, owner, spec);
			case PICKED -> new PickedField(host, owner, spec);
			case LISTED -> new ListedField(host, owner, spec);
			case EXTENSIONS -> new ExtensionsField(host, owner, spec);
			case CHILDREN -> new ChildrenField(host, owner, spec);
			case TABLE -> new TableField(host, owner, spec);
			case CRITERION -> new CriterionField(host, owner, spec);
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
			boolean onTheBox = spec.kind() == FieldKind.YES_NO;
			FieldLabel.create(grid, onTheBox ? "" : name(), hint().filter(hint -> !onTheBox));
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
	public void focus() {
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
	protected final EObject owner() {
		return owner;
	}

	/** {@return the element that is edited; only for fields that objects of frameworks cannot have} */
	protected final Element element() {
		return (Element) owner;
	}

	/** {@return the value that the roadmap has} */
	protected final Object value() {
		return owner.eGet(spec.feature());
	}

	/**
	 * Gives the field a value, in one step that can be undone.
	 *
	 * @param value the value; none to empty the field
	 */
	protected final void write(Optional<?> value) {
		Edits.set(host.domain(), owner, spec.feature(), value).ifPresent(host::run);
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
		return owner instanceof Element
				? ModelNames.feature(Locale.getDefault(), spec.feature())
				: new ForeignNames(host.frameworks()).of(spec.feature());
	}

	/** {@return what to fill in} */
	protected Optional<String> hint() {
		return owner instanceof Element
				? ModelNames.hint(Locale.getDefault(), spec.feature())
				: new ForeignNames(host.frameworks()).hint(spec.feature());
	}

	private int span(int columns, boolean labelled) {
		int body = spec.wide() ? columns - 1 : 1;
		return labelled ? body : body + 1;
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

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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.ui.internal.theme.Css;

/**
 * The attributes that frameworks add to an element, each object under the name of its framework. What belongs to no
 * installed framework is named and left as it is.
 */
final class ExtensionsField extends Field {

	private static final int COLUMNS = 4;

	private final List<Field> fields = new ArrayList<>();
	private List<EObject> shown = List.of();
	private Composite area;

	ExtensionsField(FieldHost host, EObject owner, FieldSpec spec) {
		super(host, owner, spec);
	}

	@Override
	protected Control createControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(COLUMNS, false);
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.horizontalSpacing = 10;
		area.setLayout(layout);
		area.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		return area;
	}

	private List<EObject> objects() {
		return ((List<?>) value()).stream().map(EObject.class::cast).toList();
	}

	@Override
	public void refresh() {
		List<EObject> now = objects();
		if (!now.equals(shown)) {
			shown = now;
			fields.clear();
			for (Control child : area.getChildren()) {
				child.dispose();
			}
			now.forEach(this::block);
			Reflow.around(area);
		}
		fields.forEach(Field::refresh);
	}

	private void block(EObject object) {
		if (object instanceof AnyType) {
			kept(object);
			return;
		}
		Composite head = TextField.row(area);
		((GridData) head.getLayoutData()).horizontalSpan = COLUMNS;
		((GridLayout) head.getLayout()).marginTop = shown.getFirst() == object ? 0 : 10;
		ForeignNames names = new ForeignNames(host().frameworks());
		Label title = new Label(head, SWT.NONE);
		title.setText(FieldTexts.get("extensions.of", names.owner(object.eClass())).replace("&", "&&"));
		title.setFont(JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT));
		title.setToolTipText(names.of(object.eClass()));
		title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Button delete = new Button(head, SWT.PUSH);
		delete.setText(FieldTexts.get("button.delete"));
		delete.addListener(SWT.Selection, event -> host().run(
				Edits.drop(host().domain(), element(), object, names.owner(object.eClass()))));
		attributes(object);
	}

	private void attributes(EObject object) {
		int column = 0;
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (!field(feature) || feature.isDerived() || feature.isTransient() || !feature.isChangeable()) {
				continue;
			}
			FieldSpec field = spec(feature);
			if (field.wide() && column > 0) {
				fill(COLUMNS - column);
				column = 0;
			}
			Field body = Field.of(host(), object, field);
			body.create(area, true);
			fields.add(body);
			column = field.wide() ? 0 : (column + 2) % COLUMNS;
		}
		if (column > 0) {
			fill(COLUMNS - column);
		}
		object.eContents().forEach(this::attributes);
	}

	/** Parts follow below; what is linked to is an element of the roadmap. */
	private static boolean field(EStructuralFeature feature) {
		return !(feature instanceof EReference reference) || !reference.isContainment() && !reference.isContainer()
				&& Literals.ELEMENT.isSuperTypeOf(reference.getEReferenceType());
	}

	private static FieldSpec spec(EStructuralFeature feature) {
		return feature instanceof EReference && !feature.isMany()
				? FieldSpec.of(feature, FieldKind.PICKED)
				: FieldSpec.of(feature);
	}

	private void fill(int columns) {
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, columns, 1);
		data.widthHint = 100;
		new Label(area, SWT.NONE).setLayoutData(data);
	}

	private void kept(EObject object) {
		Label line = new Label(area, SWT.WRAP);
		line.setText(FieldTexts.get("extensions.kept", object.eClass().getName(),
				object.eClass().getEPackage().getNsURI()).replace("&", "&&"));
		Css.mark(line, Css.HINT);
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1);
		data.widthHint = 100;
		line.setLayoutData(data);
	}

	/** Puts the cursor into the first attribute, not on the button that deletes. */
	@Override
	public void focus() {
		fields.stream().findFirst().ifPresentOrElse(Field::focus, super::focus);
	}

	@Override
	public boolean pending() {
		return fields.stream().anyMatch(Field::pending);
	}

	@Override
	public void commit() {
		fields.forEach(Field::commit);
	}

	@Override
	public void revert() {
		fields.forEach(Field::revert);
	}
}

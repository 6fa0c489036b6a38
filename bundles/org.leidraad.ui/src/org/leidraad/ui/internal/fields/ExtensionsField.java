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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xml.type.AnyType;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.leidraad.framework.InstalledFramework;
import org.leidraad.framework.behaviour.AttributePage;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.ui.internal.theme.Css;

/**
 * The attributes that frameworks add to an element, each object under the name of its framework. What belongs to no
 * installed framework is named and left as it is.
 */
final class ExtensionsField extends Field {

	private static final int COLUMNS = 4;

	private final List<Field> fields = new ArrayList<>();
	private final List<FigureLines> figures = new ArrayList<>();
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
		List<EObject> now = objects().stream().flatMap(one -> Stream.concat(Stream.of(one), one.eContents().stream()))
				.toList();
		if (!now.equals(shown)) {
			shown = now;
			fields.clear();
			figures.clear();
			for (Control child : area.getChildren()) {
				child.dispose();
			}
			objects().forEach(this::block);
			Reflow.around(area);
		}
		fields.forEach(Field::refresh);
		figures.forEach(FigureLines::refresh);
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
		names.framework(object.eClass().getEPackage())
				.ifPresentOrElse(framework -> page(framework, object), () -> attributes(object));
	}

	/** In the groups of the page that the framework declares, or else all one after the other. */
	private void page(InstalledFramework framework, EObject object) {
		EClass type = object.eClass();
		Optional<AttributePage> page = framework.behaviours().pages().stream()
				.filter(one -> one.attributes().equals(type.getName())).findFirst();
		if (page.isEmpty()) {
			attributes(object);
			return;
		}
		for (AttributePage.Group group : page.get().groups()) {
			heading(framework.text(Locale.getDefault(), "page." + type.getName() + '.' + group.id()));
			List<EStructuralFeature> features = group.features().stream().map(type::getEStructuralFeature)
					.filter(Objects::nonNull).toList();
			attributes(object, features, 1);
			features.stream().filter(EReference.class::isInstance).map(EReference.class::cast)
					.filter(EReference::isContainment).forEach(reference -> parts(object, reference));
		}
		if (page.get().figures()) {
			heading(FieldTexts.get("extensions.figures"));
			figures.add(new FigureLines(area, COLUMNS, framework, object, element()));
		}
	}

	/** Parts of the framework's own, each with its attributes, and a button for the next. */
	private void parts(EObject object, EReference reference) {
		ForeignNames names = new ForeignNames(host().frameworks());
		String name = names.of(reference.getEReferenceType());
		List<EObject> parts = reference.isMany()
				? ((List<?>) object.eGet(reference)).stream().map(EObject.class::cast).toList()
				: Optional.ofNullable((EObject) object.eGet(reference)).stream().toList();
		for (EObject part : parts) {
			attributes(part, part.eClass().getEAllStructuralFeatures(), 1);
			button("button.delete", () -> Edits.dropPart(host().domain(), object, reference, part, name));
		}
		if (reference.getUpperBound() < 0 || parts.size() < reference.getUpperBound()) {
			button("button.add", () -> Edits.addPart(host().domain(), object, reference,
					EcoreUtil.create(reference.getEReferenceType()), name));
		}
	}

	private void button(String key, Supplier<Command> change) {
		Button button = new Button(area, SWT.PUSH);
		button.setText(FieldTexts.get(key));
		button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, COLUMNS, 1));
		button.addListener(SWT.Selection, event -> host().run(change.get()));
	}

	private void heading(String text) {
		Label heading = new Label(area, SWT.NONE);
		heading.setText(text.replace("&", "&&"));
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, COLUMNS, 1);
		data.verticalIndent = 8;
		heading.setLayoutData(data);
	}

	private void attributes(EObject object) {
		attributes(object, object.eClass().getEAllStructuralFeatures(), 2);
		object.eContents().forEach(this::attributes);
	}

	/** With one field beside the other, or one below the other where names are long. */
	private void attributes(EObject object, List<EStructuralFeature> features, int aRow) {
		int column = 0;
		for (EStructuralFeature feature : features) {
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
			if (aRow == 1 && column > 0) {
				fill(COLUMNS - column);
				column = 0;
			}
		}
		if (column > 0) {
			fill(COLUMNS - column);
		}
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

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.leidraad.analysis.Finding;
import org.leidraad.chart.Picture;
import org.leidraad.model.Assessment;
import org.leidraad.model.Element;
import org.leidraad.ui.internal.chart.PictureCanvas;
import org.leidraad.ui.internal.fields.FaultLines;
import org.leidraad.ui.internal.fields.Field;
import org.leidraad.ui.internal.fields.FieldSpec;
import org.leidraad.ui.internal.fields.FieldTexts;
import org.leidraad.ui.internal.fields.FormLayout;
import org.leidraad.ui.internal.fields.FormLayouts;
import org.leidraad.ui.internal.fields.FormPage;
import org.leidraad.ui.internal.session.FindingIndex;
import org.leidraad.ui.internal.session.RoadmapSession;

/** The form of one element: header, pages as tabs where there is more than one, and the chart. */
final class ElementForm {

	private static final int FORM_PART = 62;
	private static final int RADAR_PART = 38;
	private static final int TAB_HEIGHT = 28;

	private final RoadmapSession session;
	private final Element element;
	private final FormLayout layout;
	private final List<FieldSpec> shown;
	private final Composite area;
	private final FormHeader header;
	private final FaultLines general;
	private final List<PageBody> pages = new ArrayList<>();
	private Optional<CTabFolder> tabs = Optional.empty();
	private Optional<PictureCanvas> chart = Optional.empty();

	ElementForm(Composite parent, RoadmapSession session, Element element) {
		this.session = session;
		this.element = element;
		layout = FormLayouts.of(element.eClass());
		shown = layout.shownFor(element);
		area = new Composite(parent, SWT.NONE);
		GridLayout grid = new GridLayout(1, false);
		grid.marginWidth = 14;
		grid.marginHeight = 10;
		grid.verticalSpacing = 8;
		area.setLayout(grid);
		header = new FormHeader(area, session, element);
		general = new FaultLines(area, session);
		Optional<Supplier<Picture>> picture = new ElementPictures(session.frameworks()).of(element);
		if (picture.isPresent()) {
			// a radar is as high as it is wide
			boolean beside = element instanceof Assessment;
			SashForm sash = new SashForm(area, (beside ? SWT.HORIZONTAL : SWT.VERTICAL) | SWT.SMOOTH);
			sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
			createPages(sash);
			chart = Optional.of(new PictureCanvas(sash, picture.get()));
			sash.setSashWidth(6);
			if (beside) {
				sash.setWeights(FORM_PART, RADAR_PART);
			} else {
				PictureRoom.divide(sash, picture.get());
			}
		} else {
			createPages(area);
		}
		showFindings();
	}

	private void createPages(Composite parent) {
		List<FormPage> wanted = layout.pages().stream().filter(page -> page.shownFor(element)).toList();
		if (wanted.size() == 1) {
			PageBody body = new PageBody(parent, wanted.getFirst(), element, session);
			body.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
			body.fill();
			pages.add(body);
			return;
		}
		CTabFolder folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
		folder.setTabHeight(TAB_HEIGHT);
		folder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		folder.setData("org.leidraad.id", "pages");
		for (FormPage page : wanted) {
			PageBody body = new PageBody(folder, page, element, session);
			CTabItem item = new CTabItem(folder, SWT.NONE);
			item.setText("  " + FieldTexts.get("page." + page.key()) + "  ");
			item.setControl(body.control());
			item.setData(page.key());
			pages.add(body);
		}
		folder.setSelection(0);
		pages.getFirst().fill();
		folder.addListener(SWT.Selection, event -> seen(folder.getSelectionIndex()));
		tabs = Optional.of(folder);
	}

	private void seen(int index) {
		PageBody body = pages.get(index);
		if (body.control().getContent() == null) {
			body.fill();
			showFindings();
		}
	}

	Element element() {
		return element;
	}

	Composite control() {
		return area;
	}

	/** {@return whether the element now has other fields than those on the form} */
	boolean outdated() {
		return !shown.stream().map(FieldSpec::feature).toList()
				.equals(layout.shownFor(element).stream().map(FieldSpec::feature).toList());
	}

	/** {@return the page in front} */
	Optional<String> page() {
		return tabs.map(CTabFolder::getSelection).map(item -> (String) item.getData());
	}

	/** Brings a page to the front, if there is such a page. */
	void page(String key) {
		tabs.ifPresent(folder -> {
			for (CTabItem item : folder.getItems()) {
				if (key.equals(item.getData())) {
					folder.setSelection(item);
					seen(folder.getSelectionIndex());
				}
			}
		});
	}

	/** Puts the cursor into a field; none for the first. */
	void focus(Optional<EStructuralFeature> feature) {
		feature.flatMap(layout::pageOf).ifPresent(page -> page(page.key()));
		Optional<Field> field = feature.flatMap(one -> fields().stream()
				.filter(each -> each.spec().feature() == one).findFirst());
		field.ifPresentOrElse(one -> pages.stream().filter(page -> page.fields().contains(one))
				.forEach(page -> page.focus(one)), () -> fields().stream().findFirst().ifPresent(Field::focus));
	}

	/** {@return in which field the cursor is} */
	Optional<EStructuralFeature> focused() {
		return fields().stream().filter(Field::focused).map(field -> field.spec().feature()).findFirst();
	}

	void refresh() {
		header.refresh();
		pages.forEach(PageBody::refresh);
		chart.ifPresent(PictureCanvas::refresh);
	}

	/** Shows what the last check says. */
	void showFindings() {
		header.state();
		FindingIndex findings = session.check().findings();
		List<Finding> homeless = new ArrayList<>(findings.of(element));
		if (!homeless.isEmpty()) {
			layout.shownFor(element).forEach(spec -> homeless.removeAll(findings.shownWith(element, spec)));
		}
		fields().forEach(field -> field.show(findings.shownWith(element, field.spec())));
		general.findings(homeless);
	}

	boolean pending() {
		return fields().stream().anyMatch(Field::pending);
	}

	void commit() {
		fields().forEach(Field::commit);
	}

	void revert() {
		fields().forEach(Field::revert);
	}

	private List<Field> fields() {
		return pages.stream().flatMap(page -> page.fields().stream()).toList();
	}
}

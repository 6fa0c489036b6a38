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

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.leidraad.ui.internal.frameworks.CriteriaDrag;
import org.leidraad.ui.internal.session.Place;
import org.leidraad.ui.internal.session.RoadmapSession;

/** Where the form of the element stands at which one is; another element, or other fields, and it is made anew. */
final class FormArea {

	private final Composite area;
	private RoadmapSession session;
	private ElementForm form;

	/**
	 * Makes the form of the element at which one is.
	 *
	 * @param parent where
	 * @param session the open roadmap
	 */
	FormArea(Composite parent, RoadmapSession session) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(new FillLayout());
		CriteriaDrag.acceptOn(area, () -> this.session);
		show(session);
	}

	/** Shows another session, or the same one in another theme. */
	void show(RoadmapSession next) {
		session = next;
		rebuild();
	}

	private void rebuild() {
		Place place = session.place();
		Optional<String> page = Optional.empty();
		if (form != null) {
			page = form.element().eClass() == place.element().eClass() ? form.page() : Optional.empty();
			form.control().dispose();
		}
		form = new ElementForm(area, session, place.element());
		page.ifPresent(form::page);
		area.layout(true, true);
	}

	/** Goes to where the session is. */
	void follow() {
		if (form.element() != session.place().element()) {
			form.commit();
			area.setRedraw(false);
			rebuild();
			area.setRedraw(true);
		}
	}

	/** Shows what the roadmap has now. */
	void changed() {
		if (!session.holds(form.element())) {
			return;
		}
		if (form.outdated()) {
			// not at once: the change may come from a widget of the form
			area.getDisplay().asyncExec(this::renew);
		} else {
			form.refresh();
		}
	}

	private void renew() {
		if (!area.isDisposed() && form.outdated()) {
			Optional<EStructuralFeature> cursor = form.focused();
			rebuild();
			cursor.ifPresent(feature -> form.focus(Optional.of(feature)));
		}
	}

	/** {@return the form of the moment} */
	ElementForm form() {
		return form;
	}

	/** {@return the widget} */
	Composite control() {
		return area;
	}
}

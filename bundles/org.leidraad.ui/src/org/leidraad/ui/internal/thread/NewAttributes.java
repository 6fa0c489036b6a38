/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.thread;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.Action;
import org.eclipse.swt.widgets.Display;
import org.leidraad.framework.attributes.VendorAttributes;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.ui.internal.fields.Edits;
import org.leidraad.ui.internal.fields.ForeignNames;
import org.leidraad.ui.internal.session.RoadmapSession;
import org.leidraad.ui.internal.theme.Icons;

/** What installed frameworks may add to an element, and have not yet. */
final class NewAttributes {

	private NewAttributes() {
	}

	/** {@return an action for each kind of object that the element may be given} */
	static List<Action> actions(RoadmapSession session, Element element) {
		return VendorAttributes.offered(session.frameworks(), element.eClass()).stream()
				.filter(type -> VendorAttributes.of(element).find(type).isEmpty())
				.map(type -> action(session, element, type)).toList();
	}

	private static Action action(RoadmapSession session, Element element, EClass type) {
		ForeignNames names = new ForeignNames(session.frameworks());
		String label = names.owner(type) + " \u203A " + names.of(type);
		Action action = new Action(label.replace("&", "&&")) {

			@Override
			public void run() {
				session.run(Edits.attach(session.domain(), element, VendorAttributes.of(element).create(type), label));
				// the form gets its new fields after this event only
				Display.getCurrent().asyncExec(() -> session.go(element, Optional.of(Literals.ELEMENT__EXTENSIONS)));
			}
		};
		action.setImageDescriptor(Icons.descriptor(Literals.FRAMEWORK_USE));
		return action;
	}
}

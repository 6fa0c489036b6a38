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

import java.util.Locale;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.leidraad.model.Element;
import org.leidraad.model.edit.ModelNames;
import org.leidraad.ui.internal.theme.Icons;

/** Names and icons of elements in lists. */
public final class ElementLabels extends LabelProvider {

	@Override
	public String getText(Object object) {
		return object instanceof Element element ? text(element) : "";
	}

	@Override
	public Image getImage(Object object) {
		return object instanceof Element element ? Icons.of(element) : null;
	}

	/**
	 * The name of an element with its number where it has one.
	 *
	 * @param element the element
	 * @return such as "2.1 Longer use of laptops"
	 */
	public static String text(Element element) {
		String name = ModelNames.element(Locale.getDefault(), element);
		return Numbering.of(element).map(number -> number + "  " + name).orElse(name);
	}
}

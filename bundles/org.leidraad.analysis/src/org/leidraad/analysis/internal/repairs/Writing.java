/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.repairs;

import org.eclipse.emf.ecore.EClass;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.model.Element;
import org.leidraad.model.identity.Identity;

/**
 * Writes into a roadmap in its main language.
 *
 * @param context where the roadmap is
 */
public record Writing(RuleContext context) {

	/**
	 * A text in the main language.
	 *
	 * @param key its key
	 * @param arguments what stands for {0}, {1}, ...
	 * @return the text
	 */
	public String text(String key, Object... arguments) {
		return AnalysisTexts.TEXTS.get(context.language(), key, arguments);
	}

	/**
	 * Makes an element with an identifier and a name, in no roadmap yet.
	 *
	 * @param <E> the kind of element
	 * @param type the kind of element
	 * @param kind its Java interface
	 * @param key the key of its name
	 * @param arguments what stands for {0}, {1}, ... in the name
	 * @return the element
	 */
	public <E extends Element> E element(EClass type, Class<E> kind, String key, Object... arguments) {
		E element = kind.cast(Identity.create(type));
		element.setName(text(key, arguments));
		return element;
	}
}

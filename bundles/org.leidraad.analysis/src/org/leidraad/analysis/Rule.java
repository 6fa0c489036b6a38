/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis;

import org.leidraad.model.Element;
import org.leidraad.model.text.Texts;

/**
 * One rule of the thread. A rule looks at one element and reports what is wrong
 * with it. It keeps no state and knows no widget, file or network. It never
 * throws, however incomplete the element is.
 *
 * @param <E> the kind of element that the rule looks at
 */
public interface Rule<E extends Element> {

	/** {@return the identifier of its findings, such as {@code target-without-indicator}} */
	String id();

	/** {@return how bad its findings are} */
	Severity severity();

	/** {@return the kind of element that it looks at; subclasses are included} */
	Class<E> subject();

	/** {@return where its text {@code rule.<id>} stands, in which {0} is the name of the element} */
	Texts texts();

	/**
	 * What it reads besides the element itself.
	 *
	 * @return anything, where a rule does not say: never wrong, but slow in a large roadmap
	 */
	default Reads reads() {
		return Reads.everything();
	}

	/**
	 * Looks at one element.
	 *
	 * @param element the element
	 * @param context what else may be asked
	 * @param report takes what was found
	 */
	void check(E element, RuleContext context, FindingReport report);
}

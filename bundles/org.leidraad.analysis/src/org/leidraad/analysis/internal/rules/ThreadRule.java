/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.rules;

import org.leidraad.analysis.Reads;
import org.leidraad.analysis.Rule;
import org.leidraad.analysis.Severity;
import org.leidraad.analysis.internal.AnalysisTexts;
import org.leidraad.model.Element;
import org.leidraad.model.text.Texts;

/**
 * What all rules of the thread have in common. The text of a rule is {@code rule.<id>}.
 *
 * @param <E> the kind of element that the rule looks at
 */
abstract class ThreadRule<E extends Element> implements Rule<E> {

	private final String id;
	private final Severity severity;
	private final Class<E> subject;
	private final Reads reads;

	ThreadRule(String id, Severity severity, Class<E> subject, Reads reads) {
		this.id = id;
		this.severity = severity;
		this.subject = subject;
		this.reads = reads;
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final Severity severity() {
		return severity;
	}

	@Override
	public final Class<E> subject() {
		return subject;
	}

	@Override
	public final Texts texts() {
		return AnalysisTexts.TEXTS;
	}

	@Override
	public final Reads reads() {
		return reads;
	}

	static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}

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
 * A rule that states all about itself when it is made, so that its class holds nothing but what it looks for.
 *
 * @param <E> the kind of element that the rule looks at
 */
public abstract class StatedRule<E extends Element> implements Rule<E> {

	private final String id;
	private final Severity severity;
	private final Class<E> subject;
	private final Reads reads;
	private final Texts texts;

	/**
	 * @param id the identifier of its findings
	 * @param severity how bad its findings are
	 * @param subject the kind of element that it looks at; subclasses are included
	 * @param reads what it reads besides the element itself
	 * @param texts where its text {@code rule.<id>} stands
	 */
	protected StatedRule(String id, Severity severity, Class<E> subject, Reads reads, Texts texts) {
		this.id = id;
		this.severity = severity;
		this.subject = subject;
		this.reads = reads;
		this.texts = texts;
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
	public final Reads reads() {
		return reads;
	}

	@Override
	public final Texts texts() {
		return texts;
	}

	/**
	 * Tells whether a text says nothing.
	 *
	 * @param text the text, or null
	 * @return true if it is missing or blank
	 */
	public static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}

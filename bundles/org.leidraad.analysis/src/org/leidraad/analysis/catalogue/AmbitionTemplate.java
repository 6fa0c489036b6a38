/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.leidraad.model.Ambition;
import org.leidraad.model.AmbitionOrigin;
import org.leidraad.model.Aspect;
import org.leidraad.model.text.Message;

/** An ambition of a government or a pact, from which an ambition of a roadmap can be made. */
public final class AmbitionTemplate {

	private final Prototypes prototypes;
	private final Ambition prototype;

	AmbitionTemplate(Prototypes prototypes, Ambition prototype) {
		this.prototypes = prototypes;
		this.prototype = prototype;
	}

	/** {@return its identifier, such as {@code nl-climate}; it never changes} */
	public String id() {
		return prototype.getId();
	}

	/** {@return its name, in whatever language it will be read} */
	public Message label() {
		return prototypes.message(prototype.getName());
	}

	/**
	 * Its name.
	 *
	 * @param language the language; English where it is not spoken here
	 * @return the name
	 */
	public String name(Locale language) {
		return prototypes.text(language, prototype.getName());
	}

	/**
	 * The ambition in one sentence.
	 *
	 * @param language the language; English where it is not spoken here
	 * @return the sentence
	 */
	public String statement(Locale language) {
		return prototypes.text(language, prototype.getStatement());
	}

	/**
	 * Who set it, and where it is written.
	 *
	 * @param language the language; English where it is not spoken here
	 * @return the source, and what of it is to be checked
	 */
	public String source(Locale language) {
		return prototypes.text(language, prototype.getSource());
	}

	/** {@return the calendar year in which it must be reached; none where its source names none} */
	public Optional<Integer> year() {
		return Optional.ofNullable(prototype.getYear());
	}

	/** {@return national government or the Union, or a pact} */
	public AmbitionOrigin origin() {
		return prototype.getOrigin();
	}

	/** {@return the aspects that it covers, most important first} */
	public List<Aspect> aspects() {
		return List.copyOf(prototype.getAspects());
	}

	/** {@return true if its source gives a number, so that it comes with a first concrete target} */
	public boolean hasTarget() {
		return !prototype.getTargets().isEmpty();
	}

	/**
	 * Makes an ambition, with its source and, where that gives a number, a first target.
	 *
	 * @param language the language to write in; English where it is not spoken here
	 * @return a new ambition with an identifier of its own, in no roadmap yet
	 */
	public Ambition create(Locale language) {
		return prototypes.make(prototype, language);
	}

	@Override
	public String toString() {
		return id();
	}
}

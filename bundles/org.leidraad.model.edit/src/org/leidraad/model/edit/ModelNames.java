/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.model.edit;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.model.Element;
import org.leidraad.model.edit.internal.ElementLabel;
import org.leidraad.model.text.Texts;

/**
 * The translated names of types, fields and choices, and the hints that explain a field. What is not of the roadmap
 * model (content of other makers) has its technical name.
 */
public final class ModelNames {

	private static final Texts TEXTS = new Texts(ModelNames.class, "names");

	private ModelNames() {
	}

	/**
	 * The name of a kind of element, with a capital.
	 *
	 * @param locale the language
	 * @param type the kind
	 * @return the name, such as Target, Doelstelling, Objectif
	 */
	public static String type(Locale locale, EClass type) {
		return textOr(locale, "type." + type.getName(), type.getName());
	}

	/**
	 * The name of several elements of a kind, with a capital.
	 *
	 * @param locale the language
	 * @param type the kind
	 * @return the name, such as Targets, Doelstellingen, Objectifs
	 */
	public static String types(Locale locale, EClass type) {
		return textOr(locale, "type." + type.getName() + ".plural", type.getName());
	}

	/**
	 * The label of a field.
	 *
	 * @param locale the language
	 * @param feature the field
	 * @return the label, with a capital
	 */
	public static String feature(Locale locale, EStructuralFeature feature) {
		return textOr(locale, "feature." + key(feature), feature.getName());
	}

	/**
	 * What to fill in, in one sentence with an example.
	 *
	 * @param locale the language
	 * @param feature the field
	 * @return the hint; none where the label says enough
	 */
	public static Optional<String> hint(Locale locale, EStructuralFeature feature) {
		String key = "hint." + key(feature);
		return TEXTS.has(key) ? Optional.of(TEXTS.get(locale, key)) : Optional.empty();
	}

	/**
	 * The word for a choice.
	 *
	 * @param locale the language
	 * @param choice a literal of one of the model's enumerations
	 * @return the word
	 */
	public static String choice(Locale locale, Enumerator choice) {
		return textOr(locale, "choice." + choice.getClass().getSimpleName() + '.' + choice.getLiteral(),
				choice.getLiteral());
	}

	/**
	 * What a choice is for, in one sentence, with the article of law or other source that it rests on.
	 *
	 * @param locale the language
	 * @param choice a literal of one of the model's enumerations
	 * @return the sentence; none where the word for the choice says enough
	 */
	public static Optional<String> about(Locale locale, Enumerator choice) {
		String key = "about." + choice.getClass().getSimpleName() + '.' + choice.getLiteral();
		return TEXTS.has(key) ? Optional.of(TEXTS.get(locale, key)) : Optional.empty();
	}

	/**
	 * The name of an element as shown to people. Where it has none: what tells it from others of its kind (the date
	 * and value of a measurement, the edition of a framework), or else its kind in brackets. What stands for an
	 * element that does not exist is shown as missing, with its identifier.
	 *
	 * @param locale the language
	 * @param element the element
	 * @return one line, never empty
	 */
	public static String element(Locale locale, Element element) {
		if (element.eIsProxy()) {
			return TEXTS.get(locale, "label.missing", String.valueOf(element.getId()));
		}
		return ElementLabel.of(locale, TEXTS, element)
				.orElseGet(
						() -> TEXTS.get(locale, "label.unnamed", inSentence(locale, type(locale, element.eClass()))));
	}

	/**
	 * What the command that adds an element is called, for menus and undo.
	 *
	 * @param locale the language
	 * @param type the kind of element
	 * @return the label, such as Add: target
	 */
	public static String adding(Locale locale, EClass type) {
		return TEXTS.get(locale, "label.adding", inSentence(locale, type(locale, type)));
	}

	private static String inSentence(Locale locale, String name) {
		return name.substring(0, 1).toLowerCase(locale) + name.substring(1);
	}

	private static String key(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + '.' + feature.getName();
	}

	private static String textOr(Locale locale, String key, String technicalName) {
		return TEXTS.has(key) ? TEXTS.get(locale, key) : technicalName;
	}
}

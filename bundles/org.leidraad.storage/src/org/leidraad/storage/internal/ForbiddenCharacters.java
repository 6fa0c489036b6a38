/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Finds characters that XML cannot hold at all, not even escaped, such as the vertical tab that presentation programs
 * put into copied text (XML 1.0, production 2, Char).
 */
final class ForbiddenCharacters {

	/**
	 * A character that cannot be saved.
	 *
	 * @param element the element that has it
	 * @param attribute the field that has it
	 * @param codePoint the character
	 * @param position where in the text, from 1
	 */
	record Occurrence(EObject element, EAttribute attribute, int codePoint, int position) {

		/** {@return the character as Unicode writes it, such as U+000B} */
		String character() {
			return String.format(Locale.ROOT, "U+%04X", codePoint);
		}
	}

	private ForbiddenCharacters() {
	}

	/**
	 * The first such character of a model.
	 *
	 * @param resource the model
	 * @return the first one; none if all can be saved
	 */
	static Optional<Occurrence> first(Resource resource) {
		TreeIterator<EObject> all = EcoreUtil.getAllContents(resource, false);
		while (all.hasNext()) {
			EObject element = all.next();
			for (EAttribute attribute : element.eClass().getEAllAttributes()) {
				// asking for the values of a list that is not there would make it
				if (attribute.getEAttributeType().getInstanceClass() == String.class && element.eIsSet(attribute)) {
					Optional<Occurrence> found = in(element, attribute);
					if (found.isPresent()) {
						return found;
					}
				}
			}
		}
		return Optional.empty();
	}

	private static Optional<Occurrence> in(EObject element, EAttribute attribute) {
		Object value = element.eGet(attribute);
		List<?> texts = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
		for (Object text : texts) {
			int index = text == null ? -1 : indexIn((String) text);
			if (index >= 0) {
				return Optional.of(new Occurrence(element, attribute, ((String) text).codePointAt(index), index + 1));
			}
		}
		return Optional.empty();
	}

	private static int indexIn(String text) {
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			if (!isAllowed(text.codePointAt(i))) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isAllowed(int c) {
		return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
				|| c >= 0x10000;
	}
}

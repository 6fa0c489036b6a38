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

import static org.leidraad.ui.internal.fields.FormParts.accepted;
import static org.leidraad.ui.internal.fields.FormParts.backgroundWithout;
import static org.leidraad.ui.internal.fields.FormParts.definition;
import static org.leidraad.ui.internal.fields.FormParts.field;
import static org.leidraad.ui.internal.fields.FormParts.form;
import static org.leidraad.ui.internal.fields.FormParts.named;
import static org.leidraad.ui.internal.fields.FormParts.page;
import static org.leidraad.ui.internal.fields.FormParts.paragraph;
import static org.leidraad.ui.internal.fields.FormParts.section;
import static org.leidraad.ui.internal.fields.FormParts.simple;
import static org.leidraad.ui.internal.fields.FormParts.whole;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.leidraad.model.RoadmapPackage.Literals;

/** The forms of what others can learn: lessons, good practices and shared words. */
final class KnowledgeForms {

	private KnowledgeForms() {
	}

	static Map<EClass, FormLayout> all() {
		return Map.of(Literals.LESSON, lesson(), Literals.GOOD_PRACTICE, goodPractice(), Literals.GLOSSARY_TERM,
				glossaryTerm());
	}

	private static FormLayout lesson() {
		return simple(field(Literals.LESSON__DATE), field(Literals.LESSON__EVALUATION),
				paragraph(Literals.LESSON__STATEMENT), paragraph(Literals.LESSON__ADVICE));
	}

	private static FormLayout goodPractice() {
		return form(definition(
				named(field(Literals.GOOD_PRACTICE__ORGANISATION), field(Literals.GOOD_PRACTICE__CONTACT)),
				section("sheet", paragraph(Literals.GOOD_PRACTICE__APPROACH),
						paragraph(Literals.GOOD_PRACTICE__RESULTS), paragraph(Literals.GOOD_PRACTICE__IMPACT),
						paragraph(Literals.GOOD_PRACTICE__LEARNT),
						whole(Literals.GOOD_PRACTICE__SOURCE))));
	}

	/** The meaning of a word is its description, so that this stands at the top. */
	private static FormLayout glossaryTerm() {
		return form(page(FormLayouts.DEFINITION,
				named(paragraph(Literals.ELEMENT__DESCRIPTION), whole(Literals.GLOSSARY_TERM__SYNONYMS),
						whole(Literals.GLOSSARY_TERM__SOURCE), whole(Literals.GLOSSARY_TERM__AGREED_WITH),
						field(Literals.GLOSSARY_TERM__AGREED_ON)),
				backgroundWithout(Literals.ELEMENT__DESCRIPTION), accepted()));
	}
}

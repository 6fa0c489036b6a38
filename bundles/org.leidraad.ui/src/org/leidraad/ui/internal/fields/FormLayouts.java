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

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;

/** The forms of all kinds of elements, described; no form is written by hand. */
public final class FormLayouts {

	/** The page that tells what the element is. */
	public static final String DEFINITION = "definition";
	/** The page with what was measured. */
	public static final String MEASUREMENTS = "measurements";
	/** The page with what the element is tied to. */
	public static final String LINKS = "links";
	/** The page with the attributes that frameworks add, where there are some. */
	public static final String EXTENSIONS = "extensions";

	private static final Map<EClass, FormLayout> FORMS = new ConcurrentHashMap<>();

	static {
		FORMS.putAll(RoadmapForms.all());
		FORMS.putAll(OrganisationForms.all());
		FORMS.putAll(AmbitionForms.all());
		FORMS.putAll(IndicatorForms.all());
		FORMS.putAll(BuyingForms.all());
		FORMS.putAll(ContractForms.all());
		FORMS.putAll(DeviceForms.all());
		FORMS.putAll(KnowledgeForms.all());
		FORMS.putAll(AssessmentForms.all());
	}

	private FormLayouts() {
	}

	/**
	 * The form of a kind of element.
	 *
	 * @param type a concrete kind of element
	 * @return its form
	 */
	public static FormLayout of(EClass type) {
		return FORMS.getOrDefault(type, FormParts.simple());
	}
}

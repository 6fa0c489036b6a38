/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.model.identity;

import java.util.Map;
import java.util.random.RandomGenerator;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage;

/**
 * Makes elements with an identifier, and identifiers alone. An identifier is a
 * short prefix that tells the kind of element and six characters without vowels
 * or an l, such as {@code t-7k3f9q}: 29<sup>6</sup> (595 million) for
 * each kind, so that two people who work apart do not make the same one.
 */
public final class Identity {

	private static final String ALPHABET = "0123456789bcdfghjkmnpqrstvwxz";
	private static final int LENGTH = 6;
	private static final Map<EClass, String> PREFIXES = Map.ofEntries(
			Map.entry(RoadmapPackage.Literals.ROADMAP, "r"),
			Map.entry(RoadmapPackage.Literals.FRAMEWORK_USE, "f"),
			Map.entry(RoadmapPackage.Literals.ORGANISATION, "o"),
			Map.entry(RoadmapPackage.Literals.DEPARTMENT, "d"),
			Map.entry(RoadmapPackage.Literals.STAKEHOLDER, "s"),
			Map.entry(RoadmapPackage.Literals.AMBITION, "a"),
			Map.entry(RoadmapPackage.Literals.TARGET, "t"),
			Map.entry(RoadmapPackage.Literals.INDICATOR, "i"),
			Map.entry(RoadmapPackage.Literals.MILESTONE, "m"),
			Map.entry(RoadmapPackage.Literals.RUBRIC_LEVEL, "l"),
			Map.entry(RoadmapPackage.Literals.MEASUREMENT, "x"),
			Map.entry(RoadmapPackage.Literals.ACTION_PLAN, "p"),
			Map.entry(RoadmapPackage.Literals.ACTION, "n"),
			Map.entry(RoadmapPackage.Literals.PROCUREMENT, "b"),
			Map.entry(RoadmapPackage.Literals.CRITERION_USE, "c"),
			Map.entry(RoadmapPackage.Literals.CONTRACT, "k"),
			Map.entry(RoadmapPackage.Literals.EVALUATION_MOMENT, "e"),
			Map.entry(RoadmapPackage.Literals.HINDERING_POLICY, "h"),
			Map.entry(RoadmapPackage.Literals.USER_GROUP, "u"),
			Map.entry(RoadmapPackage.Literals.FUNCTIONAL_NEED, "un"),
			Map.entry(RoadmapPackage.Literals.JOINT_BUYER, "bj"),
			Map.entry(RoadmapPackage.Literals.MARKET_DIALOGUE, "bd"),
			Map.entry(RoadmapPackage.Literals.AWARD_SCALE, "cs"),
			Map.entry(RoadmapPackage.Literals.SCALE_STEP, "ct"),
			Map.entry(RoadmapPackage.Literals.OFFER, "bo"),
			Map.entry(RoadmapPackage.Literals.COST_LINE, "bl"),
			Map.entry(RoadmapPackage.Literals.REVIEW_CLAUSE, "kc"),
			Map.entry(RoadmapPackage.Literals.INCENTIVE, "ki"),
			Map.entry(RoadmapPackage.Literals.MODIFICATION, "km"),
			Map.entry(RoadmapPackage.Literals.PERFORMANCE_CHECK, "kp"),
			Map.entry(RoadmapPackage.Literals.FACTORY_DISCLOSURE, "kf"),
			Map.entry(RoadmapPackage.Literals.AUDIT_FINDING, "ka"),
			Map.entry(RoadmapPackage.Literals.DEVICE_FLOW, "df"),
			Map.entry(RoadmapPackage.Literals.DEVICE_PROFILE, "dp"),
			Map.entry(RoadmapPackage.Literals.CALCULATION_PARAMETER, "cp"),
			Map.entry(RoadmapPackage.Literals.LESSON, "le"),
			Map.entry(RoadmapPackage.Literals.GOOD_PRACTICE, "gp"),
			Map.entry(RoadmapPackage.Literals.GLOSSARY_TERM, "g"),
			Map.entry(RoadmapPackage.Literals.SCENARIO, "w"),
			Map.entry(RoadmapPackage.Literals.USE_YEARS_CHANGE, "wy"),
			Map.entry(RoadmapPackage.Literals.REFURBISHED_SHARE_CHANGE, "ws"),
			Map.entry(RoadmapPackage.Literals.PATH_CHANGE, "wp"),
			Map.entry(RoadmapPackage.Literals.RULE_SETTING, "rs"),
			Map.entry(RoadmapPackage.Literals.ACCEPTANCE, "ac"),
			Map.entry(RoadmapPackage.Literals.ASSESSMENT, "oa"),
			Map.entry(RoadmapPackage.Literals.CLAUSE_ASSESSMENT, "oc"),
			Map.entry(RoadmapPackage.Literals.CONTRACT_EVENT, "ke"),
			Map.entry(RoadmapPackage.Literals.OFFER_ANSWER, "ba"),
			Map.entry(RoadmapPackage.Literals.MATERIAL, "dm"));

	private Identity() {
	}

	/**
	 * Makes an element that has an identifier.
	 *
	 * @param type a concrete kind of element
	 * @return the new element, in no roadmap yet
	 */
	public static Element create(EClass type) {
		Element element = (Element) EcoreUtil.create(type);
		element.setId(next(type));
		return element;
	}

	/**
	 * Gives an element and all that it contains new identifiers, as a pasted copy needs.
	 *
	 * @param root the element
	 */
	public static void renew(EObject root) {
		if (root instanceof Element element) {
			element.setId(next(element.eClass()));
		}
		root.eContents().forEach(Identity::renew);
	}

	/**
	 * An identifier that was not given out before.
	 *
	 * @param type the kind of element
	 * @return the identifier
	 */
	public static String next(EClass type) {
		RandomGenerator random = RandomGenerator.getDefault();
		StringBuilder id = new StringBuilder(PREFIXES.getOrDefault(type, "z")).append('-');
		for (int i = 0; i < LENGTH; i++) {
			id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
		}
		return id.toString();
	}
}

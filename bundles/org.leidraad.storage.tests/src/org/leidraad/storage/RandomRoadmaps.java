/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.storage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage;
import org.leidraad.model.identity.Identity;

/** Roadmaps with values of all kinds in all fields, the same ones for the same seed. */
final class RandomRoadmaps {

	private static final String[] TEXTS = {"", " ", "plain", "two\nlines", "tab\tand\rreturn\r\n", "  spaces  around  ",
		"<tag attribute=\"x\">&amp;</tag>", "]]>", "'single' \"double\"", "naïve café €", "日本語",
		"emoji 😀 and 𝔘",
		"\u00A0\u2028\u0085", "x".repeat(300), "&#10;", "%s {0} ${x}", "<!-- no comment -->"};

	private final Random random;
	private final List<Element> elements = new ArrayList<>();
	private int budget;

	private RandomRoadmaps(long seed, int size) {
		this.random = new Random(seed);
		this.budget = size;
	}

	/**
	 * Makes a roadmap.
	 *
	 * @param seed which one
	 * @param size about how many elements
	 * @return the roadmap, in no resource
	 */
	static Roadmap roadmap(long seed, int size) {
		RandomRoadmaps maker = new RandomRoadmaps(seed, size);
		Element root = maker.tree(Identity.create(RoadmapPackage.Literals.ROADMAP));
		while (maker.budget > 0) {
			maker.children(root);
		}
		maker.elements.forEach(maker::references);
		return (Roadmap) root;
	}

	private Element tree(Element element) {
		element.setId(String.format("%s-%06d", element.getId().substring(0, 1), elements.size()));
		elements.add(element);
		budget--;
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (!attribute.isID() && random.nextInt(3) > 0) {
				set(element, attribute);
			}
		}
		children(element);
		return element;
	}

	private void children(Element element) {
		for (EReference containment : element.eClass().getEAllContainments()) {
			List<EClass> kinds = kinds(containment.getEReferenceType());
			if (containment.isMany()) {
				for (int i = random.nextInt(4); i > 0 && budget > 0 && !kinds.isEmpty(); i--) {
					list(element, containment).add(child(kinds));
				}
			} else if (budget > 0 && random.nextBoolean()) {
				element.eSet(containment, child(kinds));
			}
		}
	}

	private Element child(List<EClass> kinds) {
		return tree(Identity.create(kinds.get(random.nextInt(kinds.size()))));
	}

	/** The kinds of element that may stand somewhere; none where anything may, which is for other makers. */
	private static List<EClass> kinds(EClass type) {
		return RoadmapPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(kind -> !kind.isAbstract() && type.isSuperTypeOf(kind)).toList();
	}

	private void references(Element element) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isTransient()) {
				continue;
			}
			List<Element> candidates = elements.stream().filter(reference.getEReferenceType()::isInstance).toList();
			if (candidates.isEmpty() || random.nextInt(3) == 0) {
				continue;
			}
			if (reference.isMany()) {
				List<Object> targets = list(element, reference);
				for (int i = random.nextInt(9); i > 0; i--) {
					Element target = candidates.get(random.nextInt(candidates.size()));
					if (!targets.contains(target)) {
						targets.add(target);
					}
				}
			} else {
				element.eSet(reference, candidates.get(random.nextInt(candidates.size())));
			}
		}
	}

	private void set(Element element, EAttribute attribute) {
		if (attribute.isMany()) {
			for (int i = random.nextInt(4); i > 0; i--) {
				Object value = value(attribute.getEAttributeType());
				if (!attribute.isUnique() || !list(element, attribute).contains(value)) {
					list(element, attribute).add(value);
				}
			}
		} else {
			element.eSet(attribute, value(attribute.getEAttributeType()));
		}
	}

	private Object value(EDataType type) {
		Class<?> java = type.getInstanceClass();
		if (type instanceof EEnum choices) {
			return choices.getELiterals().get(random.nextInt(choices.getELiterals().size())).getInstance();
		} else if (java == String.class) {
			return TEXTS[random.nextInt(TEXTS.length)];
		} else if (java == LocalDate.class) {
			return LocalDate.ofEpochDay(random.nextInt(40_000));
		} else if (java == BigDecimal.class) {
			return new BigDecimal(new BigInteger(1 + random.nextInt(60), random), random.nextInt(12) - 4)
					.multiply(random.nextBoolean() ? BigDecimal.ONE : BigDecimal.ONE.negate());
		} else if (java == Integer.class || java == int.class) {
			return random.nextInt();
		} else if (java == boolean.class) {
			return random.nextBoolean();
		}
		throw new IllegalStateException("no values for " + type.getName());
	}

	@SuppressWarnings("unchecked")
	private static List<Object> list(EObject element, EStructuralFeature feature) {
		return (List<Object>) element.eGet(feature);
	}
}

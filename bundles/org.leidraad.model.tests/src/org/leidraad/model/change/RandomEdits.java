/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.model.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapFactory;
import org.leidraad.model.RoadmapPackage;

/** Edits of a roadmap that only a seed decides: two roadmaps with the same seed become the same. */
final class RandomEdits {

	private final Random random;
	private final List<Element> all = new ArrayList<>();
	private int made;

	RandomEdits(Roadmap roadmap, long seed) {
		this.random = new Random(seed);
		roadmap.setId("e0");
		all.add(roadmap);
	}

	void run(int edits) {
		for (int i = 0; i < edits; i++) {
			Element element = all.get(random.nextInt(all.size()));
			switch (random.nextInt(6)) {
				case 0, 1, 2 -> add(element);
				case 3 -> element.setName("name " + random.nextInt(3));
				case 4 -> link(element);
				default -> removeOrMove(element);
			}
		}
	}

	private void add(Element owner) {
		List<EReference> places = owner.eClass().getEAllContainments().stream()
				.filter(place -> place.getEReferenceType().getEPackage() == RoadmapPackage.eINSTANCE
						&& !place.getEReferenceType().isAbstract())
				.toList();
		if (!places.isEmpty()) {
			EReference place = places.get(random.nextInt(places.size()));
			Element child = (Element) RoadmapFactory.eINSTANCE.create(place.getEReferenceType());
			child.setId("e" + ++made);
			if (random.nextBoolean()) {
				child.setName("before it came");
			}
			put(owner, place, child);
			all.add(child);
		}
	}

	private void link(Element from) {
		List<EReference> links = from.eClass().getEAllReferences().stream().filter(each -> !each.isContainment())
				.toList();
		EReference link = links.get(random.nextInt(links.size()));
		EClass wanted = link.getEReferenceType();
		List<Element> candidates = all.stream().filter(wanted::isInstance).toList();
		if (!candidates.isEmpty()) {
			put(from, link, candidates.get(random.nextInt(candidates.size())));
		}
	}

	/** What is removed stays among those that are edited: nothing of that may be heard. */
	private void removeOrMove(Element element) {
		EObject owner = element.eContainer();
		if (owner != null) {
			EReference place = element.eContainmentFeature();
			EcoreUtil.remove(element);
			if (random.nextBoolean()) {
				put((Element) owner, place, element);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static void put(Element owner, EReference reference, Element value) {
		if (reference.isMany()) {
			((List<Element>) owner.eGet(reference)).add(value);
		} else {
			owner.eSet(reference, value);
		}
	}

	/** What was said, without the objects that said it. */
	static List<String> told(List<Notification> changes) {
		return changes.stream().map(change -> "%s %s %d: %s -> %s at %d".formatted(id(change.getNotifier()),
				change.getFeature() instanceof EReference reference ? reference.getName() : "value",
				change.getEventType(), id(change.getOldValue()), id(change.getNewValue()), change.getPosition()))
				.toList();
	}

	private static Object id(Object value) {
		return value instanceof Element element ? element.getId() : value;
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.leidraad.model.ActionPlan;
import org.leidraad.model.Ambition;
import org.leidraad.model.Element;
import org.leidraad.model.Organisation;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;
import org.leidraad.ui.internal.thread.ThreadNode.Part;
import org.leidraad.ui.internal.thread.ThreadNode.Section;
import org.leidraad.ui.internal.thread.ThreadNode.Use;

/** What stands under what in the thread. Knows no widget. */
public final class ThreadStructure {

	private static final List<EReference> SECTIONS = List.of(Literals.ROADMAP__AMBITIONS, Literals.ROADMAP__PLANS,
			Literals.ROADMAP__PROCUREMENTS, Literals.ROADMAP__CONTRACTS, Literals.ROADMAP__ORGANISATIONS,
			Literals.ROADMAP__FRAMEWORKS);

	private ThreadStructure() {
	}

	/**
	 * The lines at the top.
	 *
	 * @param roadmap the roadmap
	 * @return the roadmap itself and the sections
	 */
	public static List<ThreadNode> roots(Roadmap roadmap) {
		List<ThreadNode> roots = new ArrayList<>();
		roots.add(new Part(roadmap));
		SECTIONS.forEach(feature -> roots.add(new Section(roadmap, feature)));
		return roots;
	}

	/**
	 * The lines under a line.
	 *
	 * @param node the line
	 * @return what stands under it
	 */
	public static List<ThreadNode> children(ThreadNode node) {
		return switch (node) {
			case Section(var roadmap, var feature) -> parts((List<?>) roadmap.eGet(feature));
			case Part(var element) -> below(element);
			case Use use -> List.of();
		};
	}

	/**
	 * The line above a line.
	 *
	 * @param node the line
	 * @return the line above; none at the top
	 */
	public static Optional<ThreadNode> parent(ThreadNode node) {
		return switch (node) {
			case Section section -> Optional.empty();
			case Use(var target, var criterion) -> Optional.of(new Part(target));
			case Part(var element) when element.eContainer() instanceof Roadmap roadmap ->
				Optional.of(new Section(roadmap, element.eContainmentFeature()));
			case Part(var element) when element.eContainer() instanceof Element owner -> Optional.of(new Part(owner));
			case Part root -> Optional.empty();
		};
	}

	/**
	 * The line where an element stands.
	 *
	 * @param element an element of the roadmap
	 * @return its own line; that of what contains it where it has none, as a milestone
	 */
	public static ThreadNode nodeOf(Element element) {
		if (element.eContainer() instanceof Element owner && !stands(element)) {
			return nodeOf(owner);
		}
		return new Part(element);
	}

	private static boolean stands(EObject element) {
		return !(element.eContainer() instanceof Element owner) || owner instanceof Roadmap
				|| below(owner).contains(new Part((Element) element));
	}

	private static List<ThreadNode> below(Element element) {
		return switch (element) {
			case Ambition ambition -> parts(ambition.getTargets());
			case Target target -> {
				List<ThreadNode> nodes = new ArrayList<>(parts(target.getIndicators()));
				target.getCriteria().forEach(criterion -> nodes.add(new Use(target, criterion)));
				yield nodes;
			}
			case ActionPlan plan -> parts(plan.getActions());
			case Procurement procurement -> parts(procurement.getCriteria());
			case Organisation organisation -> {
				List<ThreadNode> nodes = new ArrayList<>(parts(organisation.getDepartments()));
				nodes.addAll(parts(organisation.getStakeholders()));
				yield nodes;
			}
			default -> List.of();
		};
	}

	private static List<ThreadNode> parts(List<?> elements) {
		return elements.stream().map(element -> (ThreadNode) new Part((Element) element)).toList();
	}
}

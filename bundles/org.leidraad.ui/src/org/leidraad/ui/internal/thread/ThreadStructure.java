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
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.Target;
import org.leidraad.ui.internal.thread.ThreadNode.Group;
import org.leidraad.ui.internal.thread.ThreadNode.Invitation;
import org.leidraad.ui.internal.thread.ThreadNode.Part;
import org.leidraad.ui.internal.thread.ThreadNode.Section;
import org.leidraad.ui.internal.thread.ThreadNode.Use;

/** What stands under what in the thread. Knows no widget, and asks of an element only what a line shows. */
public final class ThreadStructure {

	private static final String PEOPLE = "people";
	private static final String DEVICES = "devices";
	private static final String KNOWLEDGE = "knowledge";
	private static final Map<String, List<EReference>> GROUPS = Map.of(
			PEOPLE, List.of(Literals.ROADMAP__ORGANISATIONS, Literals.ROADMAP__USER_GROUPS),
			DEVICES, List.of(Literals.ROADMAP__PROFILES, Literals.ROADMAP__FLOWS, Literals.ROADMAP__PARAMETERS),
			KNOWLEDGE, List.of(Literals.ROADMAP__LESSONS, Literals.ROADMAP__PRACTICES, Literals.ROADMAP__GLOSSARY));
	/** Which parts of an element have lines of their own; all others are seen on its form only. */
	private static final Map<EClass, List<EReference>> BELOW = Map.of(
			Literals.AMBITION, List.of(Literals.AMBITION__TARGETS),
			Literals.TARGET, List.of(Literals.TARGET__INDICATORS),
			Literals.ACTION_PLAN, List.of(Literals.ACTION_PLAN__ACTIONS),
			Literals.PROCUREMENT, List.of(Literals.PROCUREMENT__DIALOGUES, Literals.PROCUREMENT__CRITERIA,
					Literals.PROCUREMENT__OFFERS),
			Literals.ORGANISATION, List.of(Literals.ORGANISATION__DEPARTMENTS, Literals.ORGANISATION__STAKEHOLDERS,
					Literals.ORGANISATION__HINDRANCES, Literals.ORGANISATION__ASSESSMENTS),
			Literals.SCENARIO, List.of(Literals.SCENARIO__CHANGES));

	private ThreadStructure() {
	}

	/**
	 * The lines at the top.
	 *
	 * @param roadmap the roadmap
	 * @return the roadmap itself, then sections and groups of sections in the order of the thread
	 */
	public static List<ThreadNode> roots(Roadmap roadmap) {
		return List.of(new Part(roadmap), new Section(roadmap, Literals.ROADMAP__AMBITIONS),
				new Section(roadmap, Literals.ROADMAP__PLANS), new Section(roadmap, Literals.ROADMAP__PROCUREMENTS),
				new Section(roadmap, Literals.ROADMAP__CONTRACTS), group(roadmap, PEOPLE), group(roadmap, DEVICES),
				new Section(roadmap, Literals.ROADMAP__SCENARIOS), group(roadmap, KNOWLEDGE),
				new Section(roadmap, Literals.ROADMAP__FRAMEWORKS));
	}

	private static Group group(Roadmap roadmap, String key) {
		return new Group(roadmap, key, GROUPS.get(key));
	}

	/**
	 * The lines under a line.
	 *
	 * @param node the line
	 * @return what stands under it
	 */
	public static List<ThreadNode> children(ThreadNode node) {
		return switch (node) {
			case Group(var roadmap, var key, var features) ->
				features.stream().map(feature -> (ThreadNode) new Section(roadmap, feature)).toList();
			case Section section when count(section) == 0 -> List.of(new Invitation(section));
			case Section(var roadmap, var feature) -> parts(roadmap, feature);
			case Part(Target target) -> targetParts(target);
			case Part(var element) -> BELOW.getOrDefault(element.eClass(), List.of()).stream()
					.flatMap(feature -> parts(element, feature).stream()).toList();
			case Use use -> List.of();
			case Invitation invitation -> List.of();
		};
	}

	/**
	 * Tells whether there are lines under a line, without making them.
	 *
	 * @param node the line
	 * @return true if there are
	 */
	public static boolean hasChildren(ThreadNode node) {
		return switch (node) {
			case Group group -> true;
			case Section section -> true;
			case Part(var element) -> element instanceof Target && element.eIsSet(Literals.TARGET__CRITERIA)
					|| BELOW.getOrDefault(element.eClass(), List.of()).stream().anyMatch(element::eIsSet);
			case Use use -> false;
			case Invitation invitation -> false;
		};
	}

	/**
	 * How many elements stand in a section.
	 *
	 * @param section the section
	 * @return their number
	 */
	public static int count(Section section) {
		return section.roadmap().eIsSet(section.feature())
				? ((List<?>) section.roadmap().eGet(section.feature())).size()
				: 0;
	}

	/**
	 * The line above a line.
	 *
	 * @param node the line
	 * @return the line above; none at the top
	 */
	public static Optional<ThreadNode> parent(ThreadNode node) {
		return switch (node) {
			case Group group -> Optional.empty();
			case Section(var roadmap, var feature) -> GROUPS.entrySet().stream()
					.filter(one -> one.getValue().contains(feature)).findFirst()
					.map(one -> group(roadmap, one.getKey()));
			case Invitation(var section) -> Optional.of(section);
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
		if (element.eContainer() instanceof Element owner && !stands(element, owner)) {
			return nodeOf(owner);
		}
		return new Part(element);
	}

	private static boolean stands(Element element, Element owner) {
		EReference feature = element.eContainmentFeature();
		return owner instanceof Roadmap roadmap
				? roots(roadmap).contains(new Section(roadmap, feature))
						|| GROUPS.values().stream().anyMatch(group -> group.contains(feature))
				: BELOW.getOrDefault(owner.eClass(), List.of()).contains(feature);
	}

	private static List<ThreadNode> targetParts(Target target) {
		List<ThreadNode> nodes = new ArrayList<>(parts(target, Literals.TARGET__INDICATORS));
		if (target.eIsSet(Literals.TARGET__CRITERIA)) {
			target.getCriteria().forEach(criterion -> nodes.add(new Use(target, criterion)));
		}
		return nodes;
	}

	private static List<ThreadNode> parts(Element owner, EReference feature) {
		return owner.eIsSet(feature)
				? ((List<?>) owner.eGet(feature)).stream().map(one -> (ThreadNode) new Part((Element) one)).toList()
				: List.of();
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.leidraad.analysis.Finding;
import org.leidraad.analysis.Rule;
import org.leidraad.analysis.RuleContext;
import org.leidraad.analysis.indicator.IndicatorAssessment;
import org.leidraad.analysis.indicator.IndicatorState;
import org.leidraad.analysis.internal.FindingList;
import org.leidraad.analysis.internal.live.IdIndex;
import org.leidraad.analysis.internal.live.Judgement;
import org.leidraad.analysis.internal.live.Marks;
import org.leidraad.analysis.internal.live.StateBook;
import org.leidraad.analysis.internal.live.Traces;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.Element;
import org.leidraad.model.Indicator;
import org.leidraad.model.Roadmap;

/**
 * What the rules find in a roadmap and how everything in it does, on a date. Made by
 * {@link org.leidraad.analysis.ThreadAnalysis#analyse}, it has looked at the whole roadmap. From then on it can
 * {@link #watch() watch}: each change marks the elements that it concerns, and {@link #update()} looks at those alone.
 * The results are the same as those of a new analysis.
 * <p>
 * Not for several threads: it belongs to the one that changes the roadmap.
 */
public final class LiveAnalysis implements AutoCloseable {

	private final Roadmap roadmap;
	private final List<Rule<?>> rules;
	private final RuleContext context;
	private final IdIndex ids = new IdIndex();
	private final StateBook states;
	private final Marks marks;
	private final Map<EClass, List<Rule<?>>> dispatch = new HashMap<>();
	private final Map<Element, List<Finding>> found = new HashMap<>();
	private final FindingList list = new FindingList();
	private Judgement judgement;
	private Optional<List<Finding>> inOrder = Optional.empty();

	/**
	 * Looks at a whole roadmap.
	 *
	 * @param roadmap the roadmap
	 * @param today the date on which is checked and assessed
	 * @param frameworks the installed frameworks
	 * @param rules the rules, in the order in which findings are listed for one element
	 */
	public LiveAnalysis(Roadmap roadmap, LocalDate today, FrameworkRegistry frameworks, List<Rule<?>> rules) {
		this.roadmap = roadmap;
		this.rules = List.copyOf(rules);
		this.context = new RuleContext(roadmap, today, frameworks, ids::find);
		this.states = new StateBook(roadmap, today);
		Traces traces = new Traces();
		rules.forEach(rule -> traces.add(rule.subject(), rule.reads()));
		traces.add(Indicator.class, IndicatorAssessment.READS);
		traces.add(Element.class, Judgement.READS);
		this.marks = new Marks(traces, ids, this::forget);
		checkAll();
		this.judgement = Judgement.of(context);
	}

	private void checkAll() {
		ids.add(roadmap, roadmap.getId());
		for (TreeIterator<EObject> all = roadmap.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Element element) {
				ids.add(element, element.getId());
			}
		}
		check(roadmap);
		for (TreeIterator<EObject> all = roadmap.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Element element) {
				check(element);
			}
		}
		states.assessAll();
	}

	/** Begins to note changes. Until {@link #close()}, the roadmap holds this. */
	public void watch() {
		if (!roadmap.eAdapters().contains(marks)) {
			roadmap.eAdapters().add(marks);
		}
	}

	@Override
	public void close() {
		roadmap.eAdapters().remove(marks);
	}

	/**
	 * Takes the changes into account that were made since the last call.
	 *
	 * @return the elements about which something else may be said now; those that have left are not among them
	 */
	public Set<Element> update() {
		Set<EObject> marked = marks.take();
		if (marked.isEmpty()) {
			return Set.of();
		}
		context.roadmapChanged();
		inOrder = Optional.empty();
		rules.stream().filter(rule -> rule.reads().isEverything()).forEach(rule -> markAll(rule.subject(), marked));
		List<Element> concerned = new ArrayList<>();
		for (EObject one : marked) {
			if (one instanceof Element element && isInRoadmap(element)) {
				check(element);
				concerned.add(element);
			}
		}
		Set<Element> changed = new HashSet<>(concerned);
		changed.addAll(states.assess(concerned));
		Judgement before = judgement;
		judgement = Judgement.of(context);
		if (!judgement.agreesWith(before)) {
			changed.addAll(found.keySet());
		}
		return changed;
	}

	private void markAll(Class<?> kind, Set<EObject> marked) {
		if (kind.isInstance(roadmap)) {
			marked.add(roadmap);
		}
		for (TreeIterator<EObject> all = roadmap.eAllContents(); all.hasNext();) {
			EObject one = all.next();
			if (kind.isInstance(one)) {
				marked.add(one);
			}
		}
	}

	private boolean isInRoadmap(EObject element) {
		EObject root = element;
		for (EObject above = element.eContainer(); above != null; above = above.eContainer()) {
			root = above;
		}
		return root == roadmap;
	}

	private void forget(Element element) {
		found.remove(element);
		states.forget(element);
	}

	private void check(Element element) {
		list.begin(element);
		for (Rule<?> rule : dispatch.computeIfAbsent(element.eClass(), this::rulesFor)) {
			apply(rule, element);
		}
		List<Finding> findings = list.findings();
		if (findings == null) {
			found.remove(element);
		} else {
			found.put(element, List.copyOf(findings));
		}
	}

	private List<Rule<?>> rulesFor(EClass kind) {
		return rules.stream().filter(rule -> rule.subject().isAssignableFrom(kind.getInstanceClass())).toList();
	}

	private <E extends Element> void apply(Rule<E> rule, Element element) {
		rule.check(rule.subject().cast(element), context, list.of(rule));
	}

	/** {@return the roadmap} */
	public Roadmap roadmap() {
		return roadmap;
	}

	/** {@return the date on which was checked and assessed} */
	public LocalDate today() {
		return context.today();
	}

	/**
	 * What was found, as it counts in the roadmap: with the severities that it sets, and without the rules that it
	 * switches off. Accepted findings are among it.
	 *
	 * @return the findings, in the order of the roadmap
	 */
	public List<Finding> findings() {
		if (inOrder.isEmpty()) {
			List<Finding> all = new ArrayList<>(findings(roadmap));
			for (TreeIterator<EObject> tree = roadmap.eAllContents(); tree.hasNext();) {
				if (tree.next() instanceof Element element && found.containsKey(element)) {
					all.addAll(findings(element));
				}
			}
			inOrder = Optional.of(List.copyOf(all));
		}
		return inOrder.get();
	}

	/**
	 * What was found about one element, as it counts in the roadmap.
	 *
	 * @param element the element
	 * @return the findings, in the order of the rules
	 */
	public List<Finding> findings(Element element) {
		return found.getOrDefault(element, List.of()).stream().flatMap(one -> judgement.judge(one).stream()).toList();
	}

	/**
	 * How an element does.
	 *
	 * @param element the roadmap, an ambition, a target or an indicator
	 * @return its state; none for what is not measured, and for an ambition without targets
	 */
	public Optional<IndicatorState> state(Element element) {
		return states.of(element);
	}

	/**
	 * How the worst indicator of an element does; to be shown beside its {@link #state state}, so that no red hides.
	 *
	 * @param element the roadmap, an ambition, a target or an indicator
	 * @return the state of most {@link IndicatorState#concern() concern} among all its indicators, for an indicator its
	 * own, no data for a target without indicators; none where there is no {@link #state state}
	 */
	public Optional<IndicatorState> worst(Element element) {
		return states.worst(element);
	}

	/**
	 * The elements with an identifier; one at most in a sound roadmap.
	 *
	 * @param id the identifier
	 * @return the elements, in no order
	 */
	public List<Element> withId(String id) {
		return List.copyOf(ids.find(id));
	}
}

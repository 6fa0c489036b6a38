/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EventObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.common.command.CommandWrapper;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.leidraad.analysis.Repair;
import org.leidraad.analysis.Rule;
import org.leidraad.analysis.RuleRegistry;
import org.leidraad.analysis.ThreadAnalysis;
import org.leidraad.framework.FrameworkRegistry;
import org.leidraad.model.Element;
import org.leidraad.model.Roadmap;
import org.leidraad.storage.RoadmapDocument;
import org.leidraad.ui.internal.fields.FieldHost;

/**
 * One open roadmap as the window works on it: its document, where one is in it,
 * and what the checks say. Editor, thread and findings all look at this and
 * not at each other.
 */
public final class RoadmapSession implements FieldHost {

	/** Milliseconds; a bundle brings a framework and its rules one after the other. */
	private static final int PAUSE = 120;

	private final FrameworkRegistry frameworks;
	private final RuleRegistry rules;
	private final LiveCheck check;
	private final List<SessionListener> listeners = new ArrayList<>();
	private final CommandStackListener watch = this::commandStackChanged;
	private final Runnable followed = this::frameworksChanged;
	private final AtomicBoolean following = new AtomicBoolean();
	private final Later later;
	private volatile boolean closed;
	private RoadmapDocument document;
	private Place place;
	private Runnable pending = () -> {
	};
	private boolean running;

	/**
	 * @param document the open roadmap
	 * @param frameworks the installed frameworks
	 * @param rules the installed rules
	 * @param later runs things later in the thread of the window
	 */
	public RoadmapSession(RoadmapDocument document, FrameworkRegistry frameworks, RuleRegistry rules, Later later) {
		this.document = document;
		this.frameworks = frameworks;
		this.rules = rules;
		this.later = later;
		this.place = new Place(document.roadmap(), Optional.empty());
		this.check = new LiveCheck(document.roadmap(), frameworks, new ThreadAnalysis(frameworks, rules), later,
				() -> tell(SessionListener::checked),
				fault -> ILog.get().error("The roadmap cannot be checked; the next check begins anew.", fault));
		stack().addCommandStackListener(watch);
		frameworks.addListener(followed);
	}

	/** Nobody looks at the roadmap any more. */
	public void close() {
		closed = true;
		frameworks.removeListener(followed);
		check.close();
		stack().removeCommandStackListener(watch);
		listeners.clear();
	}

	/** {@return the open roadmap with its file} */
	public RoadmapDocument document() {
		return document;
	}

	/**
	 * The roadmap was saved under another name.
	 *
	 * @param saved the same roadmap with its new file
	 */
	public void moved(RoadmapDocument saved) {
		document = saved;
	}

	/** {@return the root of the model} */
	public Roadmap roadmap() {
		return document.roadmap();
	}

	@Override
	public EditingDomain domain() {
		return document.editingDomain();
	}

	/** {@return the commands that were run} */
	public BasicCommandStack stack() {
		return (BasicCommandStack) document.editingDomain().getCommandStack();
	}

	@Override
	public FrameworkRegistry frameworks() {
		return frameworks;
	}

	@Override
	public List<String> rules() {
		return rules.rules().stream().map(Rule::id).distinct().sorted().toList();
	}

	/** {@return findings and states, kept current} */
	public LiveCheck check() {
		return check;
	}

	/** {@return where one is} */
	public Place place() {
		return place;
	}

	/**
	 * Tells what happens until the listener is taken away.
	 *
	 * @param listener wants to know
	 */
	public void add(SessionListener listener) {
		listeners.add(listener);
	}

	/**
	 * Takes a listener away.
	 *
	 * @param listener wants to know nothing more
	 */
	public void remove(SessionListener listener) {
		listeners.remove(listener);
	}

	/**
	 * Says who wants to know that something is typed that is not in the roadmap.
	 *
	 * @param action what to do then
	 */
	public void onPending(Runnable action) {
		pending = action;
	}

	@Override
	public void pendingChanged() {
		pending.run();
	}

	/**
	 * Goes somewhere.
	 *
	 * @param element the element
	 * @param feature the field of it; none for the element as a whole
	 */
	public void go(Element element, Optional<EStructuralFeature> feature) {
		Place wanted = new Place(element, feature);
		if (!wanted.equals(place) || feature.isPresent()) {
			place = wanted;
			tell(SessionListener::selected);
		}
	}

	@Override
	public void jump(Element element) {
		go(element, Optional.empty());
	}

	@Override
	public void run(Command command) {
		running = true;
		try {
			stack().execute(command);
		} finally {
			running = false;
		}
	}

	@Override
	public void run(Repair repair) {
		Command command = repair.command(domain());
		String label = repair.label().in(Locale.getDefault());
		run(new CommandWrapper(label, label, command));
		affected(command.getAffectedObjects()).ifPresent(this::jump);
	}

	/**
	 * Tells whether an element is still in the roadmap.
	 *
	 * @param element the element
	 * @return true if it is
	 */
	public boolean holds(EObject element) {
		return EcoreUtil.isAncestor(roadmap(), element);
	}

	private void commandStackChanged(EventObject event) {
		boolean undone = !running;
		Optional<Element> next = undone ? lastAffected() : Optional.empty();
		check.changed();
		if (!holds(place.element())) {
			place = new Place(next.orElse(roadmap()), Optional.empty());
			tell(SessionListener::selected);
		}
		tell(SessionListener::changed);
		next.ifPresent(this::jump);
	}

	// Told in any thread; the roadmap is looked at in that of the window.
	private void frameworksChanged() {
		if (following.compareAndSet(false, true)) {
			later.run(PAUSE, this::follow);
		}
	}

	private void follow() {
		following.set(false);
		if (!closed) {
			tell(SessionListener::installed);
			check.check();
		}
	}

	private Optional<Element> lastAffected() {
		Command command = stack().getMostRecentCommand();
		return command == null ? Optional.empty() : affected(command.getAffectedObjects());
	}

	private Optional<Element> affected(Collection<?> objects) {
		return objects.stream().filter(Element.class::isInstance).map(Element.class::cast).filter(this::holds)
				.findFirst();
	}

	private void tell(Consumer<SessionListener> event) {
		List.copyOf(listeners).forEach(event);
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.analysis.internal.live;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.leidraad.model.Element;
import org.leidraad.model.RoadmapPackage.Literals;
import org.leidraad.model.change.TreeWatch;

/**
 * Notes during changes which elements they concern, and keeps the index of identifiers current. Costs little, because
 * nothing is computed before somebody wants to know.
 */
public final class Marks extends AdapterImpl implements TreeWatch {

	private final Traces traces;
	private final IdIndex ids;
	private final Consumer<Element> gone;
	private Set<EObject> concerned = new HashSet<>();

	/**
	 * @param traces whom changes concern
	 * @param ids the index of identifiers
	 * @param gone is told of every element that leaves the roadmap
	 */
	public Marks(Traces traces, IdIndex ids, Consumer<Element> gone) {
		this.traces = traces;
		this.ids = ids;
		this.gone = gone;
	}

	/** {@return the elements that changes concern since the last call; some may have left the roadmap} */
	public Set<EObject> take() {
		Set<EObject> taken = concerned;
		concerned = new HashSet<>();
		return taken;
	}

	@Override
	public void treeChanged(Notification change) {
		if (change.isTouch() || !(change.getFeature() instanceof EStructuralFeature field)
				|| !(change.getNotifier() instanceof EObject changed)) {
			return;
		}
		mark(changed, field);
		if (field == Literals.ELEMENT__ID) {
			renamed((Element) changed, change.getOldStringValue(), change.getNewStringValue());
		} else if (field instanceof EReference reference && reference.isContainment()) {
			if (change.getEventType() == Notification.MOVE) {
				markDuplicates();
			} else {
				each(change.getOldValue(), this::left);
				each(change.getNewValue(), this::arrived);
			}
		}
	}

	private void mark(EObject changed, EStructuralFeature field) {
		concerned.add(changed);
		// what a framework adds to an element is a field of the element: its own rules read it without saying so
		for (EObject at = changed; at != null && !(at instanceof Element); at = at.eContainer()) {
			if (at.eContainer() instanceof Element owner) {
				concerned.add(owner);
			}
		}
		traces.follow(changed, field, concerned::add);
	}

	private void renamed(Element element, String before, String after) {
		ids.remove(element, before);
		ids.add(element, after);
		concerned.addAll(before == null ? List.of() : ids.find(before));
		concerned.addAll(after == null ? List.of() : ids.find(after));
	}

	private static void each(Object values, Consumer<EObject> action) {
		if (values instanceof Collection<?> several) {
			several.forEach(one -> each(one, action));
		} else if (values instanceof EObject one) {
			action.accept(one);
		}
	}

	private void arrived(EObject root) {
		withContents(root, one -> {
			concerned.add(one);
			markNamed(one);
			if (one instanceof Element element) {
				ids.add(element, element.getId());
			}
		});
		markDuplicates();
	}

	private void left(EObject root) {
		markDuplicates();
		withContents(root, one -> {
			markNamed(one);
			if (one instanceof Element element) {
				ids.remove(element, element.getId());
				gone.accept(element);
			}
		});
	}

	/** For those that an element names, it is as if the other side of the reference had changed. */
	private void markNamed(EObject element) {
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (reference.getEOpposite() != null && element.eIsSet(reference)) {
				each(element.eGet(reference), named -> mark(named, reference.getEOpposite()));
			}
		}
	}

	/** Which of two elements with one identifier keeps it depends on where they stand. */
	private void markDuplicates() {
		ids.duplicates().forEach(id -> concerned.addAll(ids.find(id)));
	}

	private static void withContents(EObject root, Consumer<EObject> action) {
		action.accept(root);
		EcoreUtil.getAllContents(root, false).forEachRemaining(one -> action.accept((EObject) one));
	}
}

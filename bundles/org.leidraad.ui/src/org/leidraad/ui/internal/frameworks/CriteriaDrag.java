/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.frameworks;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Control;
import org.leidraad.framework.search.ListedCriterion;
import org.leidraad.model.Procurement;
import org.leidraad.ui.internal.session.RoadmapSession;

/** Lets criteria be dragged out of the browser and dropped on a procurement or something in one. */
public final class CriteriaDrag {

	private CriteriaDrag() {
	}

	/** Lets what is chosen in a list be dragged. */
	static void install(Control list, Supplier<List<ListedCriterion>> chosen) {
		DragSource source = new DragSource(list, DND.DROP_COPY | DND.DROP_MOVE);
		source.setTransfer(LocalSelectionTransfer.getTransfer());
		source.addDragListener(new DragSourceAdapter() {

			@Override
			public void dragStart(DragSourceEvent event) {
				event.doit = !chosen.get().isEmpty();
				LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(chosen.get()));
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = LocalSelectionTransfer.getTransfer().getSelection();
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
	}

	/** {@return the criteria that are being dragged; none if something else is, or nothing} */
	public static List<ListedCriterion> dragged() {
		List<?> all = LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				? selection.toList()
				: List.of();
		List<ListedCriterion> criteria = all.stream().filter(ListedCriterion.class::isInstance)
				.map(ListedCriterion.class::cast).toList();
		return criteria.size() == all.size() ? criteria : List.of();
	}

	/**
	 * The procurement into which something goes that is dropped on an element.
	 *
	 * @param element the element
	 * @return the element itself or what contains it; none where that is no procurement
	 */
	public static Optional<Procurement> around(EObject element) {
		for (EObject one = element; one != null; one = one.eContainer()) {
			if (one instanceof Procurement procurement) {
				return Optional.of(procurement);
			}
		}
		return Optional.empty();
	}

	/**
	 * Adds the criteria that are dropped.
	 *
	 * @param control on what they are dropped
	 * @param session the open roadmap
	 * @param procurement a procurement of it
	 */
	public static void drop(Control control, RoadmapSession session, Procurement procurement) {
		List<ListedCriterion> dropped = dragged();
		// not at once: a dialog must not open while the mouse still drags
		control.getDisplay().asyncExec(() -> {
			if (!control.isDisposed() && session.holds(procurement)) {
				new Adding(control.getShell(), session).add(procurement, dropped);
			}
		});
	}

	/**
	 * Lets criteria be dropped on a form.
	 *
	 * @param form the form
	 * @param session the open roadmap that it shows now
	 */
	public static void acceptOn(Control form, Supplier<RoadmapSession> session) {
		DropTarget target = new DropTarget(form, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(LocalSelectionTransfer.getTransfer());
		target.addDropListener(new DropTargetAdapter() {

			@Override
			public void dragEnter(DropTargetEvent event) {
				look(event);
			}

			@Override
			public void dragOver(DropTargetEvent event) {
				look(event);
			}

			@Override
			public void dragOperationChanged(DropTargetEvent event) {
				look(event);
			}

			private void look(DropTargetEvent event) {
				event.detail = goal().isPresent() ? DND.DROP_COPY : DND.DROP_NONE;
			}

			private Optional<Procurement> goal() {
				return dragged().isEmpty() ? Optional.empty() : around(session.get().place().element());
			}

			@Override
			public void drop(DropTargetEvent event) {
				goal().ifPresent(procurement -> CriteriaDrag.drop(form, session.get(), procurement));
			}
		});
	}
}

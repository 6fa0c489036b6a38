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

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.leidraad.model.Element;
import org.leidraad.model.Procurement;
import org.leidraad.model.Roadmap;
import org.leidraad.ui.internal.frameworks.CriteriaDrag;
import org.leidraad.ui.internal.session.RoadmapSession;

/**
 * Lets lines of the thread be dragged: among their siblings, or to another element that can hold them. Criteria of
 * frameworks can be dropped on a procurement.
 */
final class ThreadDrop extends ViewerDropAdapter {

	private final Supplier<Optional<RoadmapSession>> session;

	private ThreadDrop(TreeViewer tree, Supplier<Optional<RoadmapSession>> session) {
		super(tree);
		this.session = session;
		setScrollExpandEnabled(true);
	}

	/** Lets the lines of a tree be dragged. */
	static void install(TreeViewer tree, Supplier<Optional<RoadmapSession>> session) {
		Transfer[] transfers = {LocalSelectionTransfer.getTransfer()};
		tree.addDragSupport(DND.DROP_MOVE, transfers, new DragSourceAdapter() {

			@Override
			public void dragStart(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(tree.getStructuredSelection());
				event.doit = dragged().isPresent();
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				LocalSelectionTransfer.getTransfer().setSelection(null);
			}
		});
		tree.addDropSupport(DND.DROP_MOVE | DND.DROP_COPY, transfers, new ThreadDrop(tree, session));
	}

	private static Optional<Element> dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				&& selection.size() == 1 && selection.getFirstElement() instanceof ThreadNode.Part(Element element)
				&& !(element instanceof Roadmap) ? Optional.of(element) : Optional.empty();
	}

	@Override
	public boolean validateDrop(Object target, int operation, TransferData type) {
		if (!CriteriaDrag.dragged().isEmpty()) {
			overrideOperation(DND.DROP_COPY);
			return procurement(target).isPresent();
		}
		return change(target).isPresent();
	}

	@Override
	public boolean performDrop(Object data) {
		if (!CriteriaDrag.dragged().isEmpty()) {
			procurement(getCurrentTarget()).ifPresent(procurement -> session.get()
					.ifPresent(one -> CriteriaDrag.drop(getViewer().getControl(), one, procurement)));
			return true;
		}
		Optional<Command> change = change(getCurrentTarget());
		change.ifPresent(command -> session.get().ifPresent(one -> one.run(command)));
		return change.isPresent();
	}

	/** The procurement at a line, or around it: criteria of frameworks can be dropped there. */
	private static Optional<Procurement> procurement(Object target) {
		return target instanceof ThreadNode node ? CriteriaDrag.around(node.element()) : Optional.empty();
	}

	private Optional<Command> change(Object target) {
		Optional<Element> dragged = dragged();
		if (dragged.isEmpty() || session.get().isEmpty() || !session.get().get().holds(dragged.get())
				|| !(target instanceof ThreadNode node)) {
			return Optional.empty();
		}
		ThreadMove move = new ThreadMove(session.get().get().domain(), dragged.get());
		boolean heading = node.element() instanceof Roadmap;
		boolean on = getCurrentLocation() == LOCATION_ON || heading;
		return on ? move.into(node.element()) : move.beside(node.element(), getCurrentLocation() == LOCATION_AFTER);
	}
}

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

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Follows which roadmap is in front, for views beside the editor. */
public final class ActiveSession implements IPartListener2 {

	private final IWorkbenchPage page;
	private final Consumer<Optional<RoadmapSession>> changed;
	private Optional<RoadmapSession> active = Optional.empty();
	private Optional<IWorkbenchPart> view = Optional.empty();
	private Runnable seen = () -> {
		// of no interest until asked for
	};

	/**
	 * Begins to follow.
	 *
	 * @param page the page of the view
	 * @param changed is told when another roadmap, or none, is in front
	 */
	public ActiveSession(IWorkbenchPage page, Consumer<Optional<RoadmapSession>> changed) {
		this.page = page;
		this.changed = changed;
		page.addPartListener(this);
	}

	/**
	 * Also tells when the view comes to be seen, be it without being activated.
	 *
	 * @param part the view
	 * @param told run then
	 * @return this
	 */
	public ActiveSession whenSeen(IWorkbenchPart part, Runnable told) {
		view = Optional.of(part);
		seen = told;
		return this;
	}

	/** Looks for the first time. */
	public void start() {
		active = session();
		changed.accept(active);
	}

	/** Follows no more. */
	public void stop() {
		page.removePartListener(this);
	}

	/** {@return the roadmap in front} */
	public Optional<RoadmapSession> get() {
		return active;
	}

	private Optional<RoadmapSession> session() {
		IEditorPart editor = page.getActiveEditor();
		return Optional.ofNullable(Adapters.adapt(editor, RoadmapSession.class));
	}

	private void look() {
		Optional<RoadmapSession> now = session();
		if (!now.equals(active)) {
			active = now;
			changed.accept(now);
		}
	}

	@Override
	public void partVisible(IWorkbenchPartReference part) {
		if (view.filter(one -> one == part.getPart(false)).isPresent()) {
			seen.run();
		}
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		look();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		look();
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		look();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		look();
	}

	@Override
	public void partInputChanged(IWorkbenchPartReference part) {
		look();
	}
}

/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.figures;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.leidraad.model.Roadmap;
import org.leidraad.ui.internal.session.RoadmapSession;

/** A view of figures in a table that are computed of the roadmap in front. */
public abstract class FigureView extends FollowingView {

	private final String id;
	private FigureSheet sheet;

	/**
	 * @param id what tests know its widgets by
	 * @param icon the name of its icon
	 */
	protected FigureView(String id, String icon) {
		super(id, icon);
		this.id = id;
	}

	/**
	 * Computes the figures.
	 *
	 * @param roadmap the roadmap in front
	 * @return the figures; none where it has nothing of which they can be computed
	 */
	protected abstract Optional<FigureTable> figures(Roadmap roadmap);

	@Override
	protected final void createContent(Composite parent) {
		sheet = new FigureSheet(parent, id + ".table",
				() -> sheet.chosen().ifPresent(element -> session().ifPresent(one -> one.jump(element))));
	}

	@Override
	protected final boolean fill(RoadmapSession shown) {
		Optional<FigureTable> figures = figures(shown.roadmap());
		figures.ifPresent(sheet::fill);
		return figures.isPresent();
	}

	@Override
	protected final void focusContent() {
		sheet.setFocus();
	}
}

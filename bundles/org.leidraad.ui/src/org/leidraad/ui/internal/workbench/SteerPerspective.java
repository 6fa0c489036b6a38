/*
 * Copyright (c) 2026 Leidraad contributors.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.leidraad.ui.internal.workbench;

import org.eclipse.ui.IFolderLayout;

/** Steering a contract: the thread on the left, the contract in the middle, what is due and how it changed below it. */
public final class SteerPerspective extends ThreadPerspective {

	/** Identifier of the perspective. */
	public static final String ID = "org.leidraad.ui.perspective.steer";

	/** Identifier of the view with what is due. */
	public static final String AGENDA = "org.leidraad.ui.agenda";

	/** Identifier of the view with the changes of a contract. */
	public static final String CHANGES = "org.leidraad.ui.changes";

	/** Identifier of the view with what was agreed and kept. */
	public static final String PERFORMANCE = "org.leidraad.ui.performance";

	private static final float THREAD_WIDTH = 0.24f;
	private static final float EDITOR_HEIGHT = 0.6f;

	/** Made by the workbench. */
	public SteerPerspective() {
		super(THREAD_WIDTH, EDITOR_HEIGHT);
	}

	@Override
	void fill(IFolderLayout below) {
		below.addView(CHANGES);
		below.addView(AGENDA);
		below.addView(PERFORMANCE);
		below.addView(PlanPerspective.FINDINGS);
	}
}

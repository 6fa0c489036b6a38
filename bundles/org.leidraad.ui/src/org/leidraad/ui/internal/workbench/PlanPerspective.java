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

/** Planning: the thread on the left, the element in the middle, what is broken below it. */
public final class PlanPerspective extends ThreadPerspective {

	/** Identifier of the perspective. */
	public static final String ID = "org.leidraad.ui.perspective.plan";

	/** Identifier of the view with the tree of the roadmap. */
	public static final String THREAD = "org.leidraad.ui.thread";

	/** Identifier of the view with what is broken. */
	public static final String FINDINGS = "org.leidraad.ui.findings";

	/** Identifier of the view that leads along the thread. */
	public static final String GUIDE = "org.leidraad.ui.guide";

	/** Identifier of the view that compares scenarios. */
	public static final String SCENARIOS = "org.leidraad.ui.scenarios";

	/** Identifier of the view that tells how circular devices are. */
	public static final String DEVICES = "org.leidraad.ui.devices";

	/** Identifier of the view that tells what frameworks cover. */
	public static final String COVERAGE = "org.leidraad.ui.coverage";

	private static final float THREAD_WIDTH = 0.3f;
	private static final float EDITOR_HEIGHT = 0.74f;

	/** Made by the workbench. */
	public PlanPerspective() {
		super(THREAD_WIDTH, EDITOR_HEIGHT);
	}

	@Override
	void fill(IFolderLayout below) {
		below.addView(FINDINGS);
		below.addView(SCENARIOS);
		below.addView(DEVICES);
		below.addPlaceholder(BuyPerspective.FRAMEWORKS);
		below.addView(COVERAGE);
	}
}

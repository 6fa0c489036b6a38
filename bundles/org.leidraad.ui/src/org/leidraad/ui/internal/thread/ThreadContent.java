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

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.leidraad.model.Roadmap;

/** Brings the structure of the thread into a tree. */
final class ThreadContent implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ThreadStructure.roots((Roadmap) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return ThreadStructure.children((ThreadNode) parent).toArray();
	}

	@Override
	public Object getParent(Object child) {
		return ThreadStructure.parent((ThreadNode) child).orElse(null);
	}

	@Override
	public boolean hasChildren(Object parent) {
		return ThreadStructure.hasChildren((ThreadNode) parent);
	}
}
